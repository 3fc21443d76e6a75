package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Span;
import org.okr4j.core.validation.Remark;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.Severity;
import org.okr4j.examples.html.Page;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.validation.RuleSets;

/** A document whose every text is a script or a quote shows them as text, and is the same page otherwise. */
class HostileHtmlTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-08-31");

    /** Each {@code §n} stands for a text of its own; there is one for every text that the format has. */
    private static final String DOCUMENT = """
            {"okr": 1, "objectives": [
              {"id": "§0", "title": "§1", "description": "§2", "owner": "§3", "level": "team", "parent": "§4",
               "cycle": {"name": "§5", "start": "2026-07-01", "end": "2026-09-30"},
               "keyResults": [
                {"id": "§6", "title": "§7", "description": "§8", "owner": "§9",
                 "measure": {"type": "metric", "from": 0, "to": 10, "unit": "§10"},
                 "amendments": [{"date": "2026-08-01", "measure": {"type": "metric", "from": 0, "to": 8, "unit": "§10"},
                   "reason": "§11"}],
                 "checkIns": [
                  {"date": "2026-07-10", "reading": 1, "confidence": 0.5, "status": "at-risk", "note": "§12",
                   "blocker": "§13", "author": "§14", "attributes": {"§15": "§16"}},
                  {"date": "2026-07-20", "reading": 2}, {"date": "2026-08-10", "reading": 4}],
                 "initiatives": [{"title": "§17", "owner": "§18"}], "tags": ["§19"], "attributes": {"§20": "§21"}},
                {"id": "§22", "title": "§23",
                 "measure": {"type": "milestones", "milestones": [{"name": "§24"}, {"name": "§25"}]},
                 "checkIns": [{"date": "2026-07-10", "reading": ["§24"]}]},
                {"id": "§26", "title": "§27",
                 "measure": {"type": "levels", "levels": [{"name": "§28", "score": 0.5}, {"name": "§29", "score": 1}]},
                 "checkIns": [{"date": "2026-07-10", "reading": "§28"}]},
                {"id": "§30", "title": "§31", "measure": {"type": "baseline", "unit": "§32"},
                 "checkIns": [{"date": "2026-07-10", "reading": 3}]}],
               "initiatives": [{"title": "§33"}],
               "amendments": [{"date": "2026-08-01", "title": "§34", "reason": "§35"}],
               "closure": {"date": "2026-08-20", "outcome": "partial", "learned": "§36", "celebrated": "§37"},
               "tags": ["§38"], "attributes": {"§39": "§40"}}]}
            """;

    private static final int TEXTS = 41;

    /** Neither is shown anywhere: the id of an objective, what is not reached yet, tags and attributes. */
    private static final List<Integer> NOT_SHOWN = List.of(0, 15, 16, 19, 20, 21, 25, 38, 39, 40);

    /** What a rule says about a title may repeat all of it. */
    private static final RuleSet REPEATING = RuleSet.of(Rule.of(
            "repeats-title",
            Severity.WARNING,
            "A title is repeated",
            inspection -> inspection.okrs().objectives().stream()
                    .flatMap(objective -> objective.keyResults().stream())
                    .map(keyResult -> Remark.on(keyResult.id(), "It says " + keyResult.title())
                            .withField("title")
                            .withSpan(new Span(1, keyResult.title().length())))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(§)</script>",
                "</title></desc></style></svg><script>alert(§)</script>",
                "\"' onload='alert(§)' x=\"",
                "<img src=x onerror=alert(§)>",
                "--><!-- ]]> <![CDATA[ <?php § ?>",
                "&lt;script&gt;&#39;§&amp;",
                "javascript:alert(§)//<svg/onload=alert(§)>",
                "{{§}} ${§} <style>*{display:none}</style>"
            })
    void texts_are_text_and_nothing_else(String hostile) {
        Document harmless = HtmlPages.parsed(page(okrs("Harmless §"), REPEATING));
        Document page = HtmlPages.parsed(page(okrs(hostile), REPEATING));

        HtmlPages.assertSound(page);
        assertThat(structure(page)).isEqualTo(structure(harmless));
        String text = page.wholeText();
        IntStream.range(0, TEXTS)
                .filter(n -> !NOT_SHOWN.contains(n))
                .forEach(n -> assertThat(text).contains(hostile.replace("§", "0" + n + "0")));
        HtmlPages.assertSound(HtmlPages.parsed(page(okrs(hostile), RuleSets.named("standard"))));
    }

    @Test
    void every_text_that_is_shown_is_asked_for() {
        String text = HtmlPages.parsed(page(okrs("Harmless §"), REPEATING)).wholeText();

        assertThat(IntStream.range(0, TEXTS).filter(n -> !text.contains("Harmless 0" + n + "0")))
                .containsExactlyElementsOf(NOT_SHOWN);
    }

    @Test
    void what_turns_text_around_or_is_no_character_is_shown() {
        Okrs okrs = Okrs.of(Objective.of(
                "o",
                "\u202egrow\u202c \u0000 \u0085 \ufffe \u2066x",
                Cycle.quarter(2026, 3),
                KeyResult.of("k", "שלום עולם", Metric.reach(3))));

        Document page = HtmlPages.parsed(page(okrs, RuleSet.of()));

        assertThat(page.select("h2").get(1).text()).isEqualTo("\\u202egrow\\u202c \\u0000 \\u0085 \\u{fffe} \\u2066x");
        assertThat(page.select("h3").attr("dir")).isEqualTo("auto");
        assertThat(page.select("th bdi").eachText()).contains("שלום עולם");
    }

    @Test
    void twenty_thousand_check_ins_are_thinned_out_and_it_is_said() {
        KeyResult.Builder many = KeyResult.builder().id("k").title("Users").measure(Metric.increase(0, 100));
        for (int i = 0; i < 20_000; i++) {
            many.addCheckIns(CheckIn.of(AS_OF.minusDays(i), i % 90));
        }
        String html = page(Okrs.of(Objective.of("o", "O", Cycle.quarter(2026, 3), many.build())), RuleSet.of());
        Document page = HtmlPages.parsed(html);

        assertThat(html).hasSizeLessThan(150_000);
        assertThat(page.select("figcaption").text())
                .endsWith("of 20000 days are drawn: of each stretch of time the highest and the lowest");
        assertThat(page.select(".log summary").text())
                .matches("20000 check-ins, of which (\\d\\d|100) are shown: of each stretch of time the highest and the"
                        + " lowest");
        assertThat(page.select(".log tbody tr")).hasSizeBetween(50, 100);
    }

    private static List<String> structure(Document page) {
        List<String> structure = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            structure.add(element.tagName() + " "
                    + element.attributes().asList().stream()
                            .map(Attribute::getKey)
                            .toList());
        }
        return structure;
    }

    /** Of two texts neither is the beginning of the other. */
    private static Okrs okrs(String text) {
        String document = DOCUMENT;
        for (int n = TEXTS - 1; n >= 0; n--) {
            String said = text.replace("§", "0" + n + "0").replace("\\", "\\\\").replace("\"", "\\\"");
            document = document.replace("\"§" + n + "\"", '"' + said + '"');
        }
        return OkrJson.read(document);
    }

    private static String page(Okrs okrs, RuleSet rules) {
        return new Page(okrs, AS_OF, ScoringProfiles.STANDARD, rules, true).text();
    }
}
