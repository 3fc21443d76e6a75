package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

    @Test
    void text_and_attributes_are_escaped() {
        Element link =
                Element.of("a", "<b>&amp;\"'").with("href", "#x\"><script>").with("title", "'&");

        assertThat(written(link))
                .isEqualTo("<a href=\"#x&quot;&gt;&lt;script&gt;\" title=\"&#39;&amp;\">"
                        + "&lt;b&gt;&amp;amp;&quot;&#39;</a>");
    }

    @Test
    void what_could_act_on_a_page_is_shown() {
        assertThat(written(Element.of("p", "a\0b \u202e \ud800 \ufffe \ufdd0 \udbff\udfff")))
                .isEqualTo("<p>a\\u0000b \\u202e \\ud800 \\u{fffe} \\u{fdd0} \\u{10ffff}</p>");
        assertThat(written(Element.of("p", "مرحبا 👩\u200d🔬"))).isEqualTo("<p>مرحبا 👩\u200d🔬</p>");
    }

    @Test
    void a_line_break_stays() {
        assertThat(written(Element.of("p", "one\ntwo\r\n"))).isEqualTo("<p>one\ntwo\\u000d\n</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "img", "foreignObject", "b>", "", "1a", "a b"})
    void what_could_run_is_no_element(String name) {
        assertThatThrownBy(() -> Element.of(name)).hasMessage("A report has no such element: " + name);
    }

    @ParameterizedTest
    @CsvSource({"onclick, x", "style, color:red", "href, https://example.org", "xlink:href, data:x", "a b, x", "'', x"})
    void what_could_run_or_lead_out_is_no_attribute(String name, String value) {
        assertThatThrownBy(() -> Element.of("a").with(name, value))
                .hasMessage("A report has no such attribute: " + name);
    }

    @Test
    void a_stylesheet_cannot_end_early() {
        assertThat(written(Element.styles("a > b { }"))).isEqualTo("<style>a > b { }</style>");
        assertThatThrownBy(() -> Element.styles("</style>")).hasMessage("A stylesheet holds no <");
    }

    @Test
    void blocks_stand_on_lines_and_words_in_them() {
        Element list =
                Element.of("ul").add(Element.of("li").text("a ").said("b")).add(Element.of("li"));

        assertThat(written(list)).isEqualTo("<ul>\n<li>a <bdi>b</bdi></li>\n<li></li>\n</ul>");
        assertThat(written(Element.of("circle").with("r", "1"))).isEqualTo("<circle r=\"1\"/>");
        assertThat(written(Element.of("meta").with("name", "x"))).isEqualTo("<meta name=\"x\">");
    }

    private static String written(Element element) {
        StringBuilder out = new StringBuilder();
        element.writeTo(out);
        return out.toString();
    }
}
