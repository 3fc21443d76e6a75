package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What holds of every page, read as a browser reads it. */
final class HtmlPages {
    private static final int MOST_ERRORS = 100;
    private static final List<String> REFERENCES =
            List.of("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers");

    private HtmlPages() {}

    /** Parses a page that has no error in it. */
    static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    /** Asserts that nothing runs, nothing is asked for, and whatever refers to something finds it. */
    static void assertSound(Document page) {
        assertThat(page.select("script, iframe, object, embed, img, link, base, form, foreignObject, image, use"))
                .isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).doesNotStartWith("on").isNotIn("style", "src", "srcset", "action", "data");
                if (name.endsWith("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                    assertThat(ids).contains(attribute.getValue().substring(1));
                }
                if (REFERENCES.contains(name)) {
                    assertThat(ids)
                            .containsAll(Arrays.asList(attribute.getValue().split(" ", -1)));
                }
            }
        }
    }

    /** Asserts what those need who listen to a page or move through it by its structure. */
    static void assertAccessible(Document page) {
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.select("body > main")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(1);
        assertHeadingsInOrder(page);
        for (Element table : page.select("table")) {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            assertThat(table.select("tbody tr").not(":has(> th[scope=row])")).isEmpty();
        }
        for (Element svg : page.select("svg").not("svg svg")) {
            boolean isHidden = svg.attr("aria-hidden").equals("true");
            boolean isTold = svg.attr("role").equals("img")
                    && svg.select("> title").hasText()
                    && svg.select("> desc").hasText();
            assertThat(isHidden != isTold).as(svg.outerHtml()).isTrue();
        }
    }

    private static void assertHeadingsInOrder(Document page) {
        int above = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(above + 1);
            above = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }
}
