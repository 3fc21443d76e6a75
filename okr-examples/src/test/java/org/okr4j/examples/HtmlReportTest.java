package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Finding;
import org.okr4j.examples.html.Page;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.validation.RuleSets;

/** The pages of the samples: as a file, as a browser reads them, and number by number. */
class HtmlReportTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-08-31");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "html");

    @ParameterizedTest
    @CsvSource({"company, 2026-08-31", "football, 2026-05-31"})
    void a_sample_is_the_page_that_was_looked_at(String sample, String day) throws IOException {
        assertThat(page(sample, LocalDate.parse(day), false))
                .isEqualTo(Files.readString(GOLDEN.resolve(sample + "-" + day + ".html")));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#all")
    void a_page_is_sound(String sample) throws IOException {
        for (boolean explained : new boolean[] {false, true}) {
            Document page = HtmlPages.parsed(page(sample, AS_OF, explained));

            HtmlPages.assertSound(page);
            HtmlPages.assertAccessible(page);
            assertThat(page.select("details.why").isEmpty()).isEqualTo(!explained);
        }
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#all")
    void a_page_may_run_nothing_and_look_like_nothing_but_itself(String sample) throws IOException {
        Document page = HtmlPages.parsed(page(sample, AS_OF, false));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + sha256(page.select("style").get(0).data())
                        + "'; base-uri 'none'; form-action 'none'");
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#all")
    void every_number_is_one_of_the_scorecard(String sample) throws IOException {
        Okrs okrs = OkrJson.read(Files.readString(Samples.document(sample)));
        Scorecard card = Scorer.standard().score(okrs, AS_OF);
        Document page = HtmlPages.parsed(page(sample, AS_OF, false));

        assertThat(page.select("table.overview tbody tr")).hasSize(okrs.ids().size());
        for (Objective objective : okrs.objectives()) {
            ObjectiveScore score = card.objective(objective.id());
            Map<String, String> numbers = numbers(score);
            assertThat(row(page, objective.titleAt(AS_OF))).isEqualTo(numbers);
            assertThat(list(page, "h2", objective.titleAt(AS_OF))).isEqualTo(known(numbers));
            for (KeyResult keyResult : objective.keyResults()) {
                Map<String, String> parts = numbers(card.keyResult(keyResult.id()));
                assertThat(row(page, keyResult.title())).isEqualTo(parts);
                assertThat(list(page, "h3", keyResult.title())).isEqualTo(known(parts));
                assertLog(keyResult, objective, page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.examples.Samples#all")
    void every_finding_stands_in_the_section_of_what_it_is_about(String sample) throws IOException {
        Okrs okrs = OkrJson.read(Files.readString(Samples.document(sample)));
        Document page = HtmlPages.parsed(page(sample, AS_OF, false));
        List<Finding> findings = RuleSets.named("standard").check(okrs, AS_OF).all();

        assertThat(page.select(".findings li")).hasSize(findings.size());
        for (Finding finding : findings) {
            String title = okrs.keyResult(finding.subject())
                    .map(KeyResult::title)
                    .orElseGet(() ->
                            okrs.objective(finding.subject()).orElseThrow().titleAt(AS_OF));
            Element heading = headings(page, "h2, h3", title);
            Element section = heading.parent();
            String place = finding.field().equals("checkIns") ? "figure" : "." + section.className();
            assertThat(section.parent().select(place).first().text()).contains(finding.message());
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static void assertLog(KeyResult keyResult, Objective objective, Document page) {
        List<String> expected = new ArrayList<>();
        Map<LocalDate, CheckIn> lastOfDay = new HashMap<>();
        keyResult.checkInsUntil(AS_OF).stream()
                .filter(checkIn -> checkIn.reading().isPresent())
                .forEach(checkIn -> lastOfDay.put(checkIn.date(), checkIn));
        for (CheckIn checkIn : keyResult.checkInsUntil(AS_OF)) {
            KeyResultScore then = Scorer.standard().score(keyResult, objective.cycle(), checkIn.date());
            boolean isLast = checkIn == lastOfDay.get(checkIn.date());
            expected.add(0, text(then.progress().filter(any -> isLast).map(value -> percent(value.value()))));
        }
        Element article = headings(page, "h3", keyResult.title()).closest("article");
        assertThat(article.select(".log tbody td[data-column=Progress]").eachText())
                .isEqualTo(expected);
    }

    private static Map<String, String> numbers(ObjectiveScore score) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("Progress", text(score.progress().map(value -> percent(value.value()))));
        numbers.put("Expected", text(score.expected().map(value -> percent(value.value()))));
        numbers.put("Forecast", "–");
        numbers.put("Score", text(score.score().map(value -> hundredths(value.value()))));
        numbers.put("Grade", text(score.grade().map(HtmlReportTest::word)));
        numbers.put("Confidence", text(score.confidence().map(value -> nearest(value.value()))));
        numbers.put("Coverage", percent(score.coverage().value()));
        numbers.put("Status", word(score.status()));
        return numbers;
    }

    private static Map<String, String> numbers(KeyResultScore score) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("Progress", text(score.progress().map(value -> percent(value.value()))));
        numbers.put("Expected", text(score.expected().map(value -> percent(value.value()))));
        numbers.put("Forecast", text(score.forecast().map(value -> percent(value.value()))));
        numbers.put("Score", text(score.score().map(value -> hundredths(value.value()))));
        numbers.put("Grade", text(score.grade().map(HtmlReportTest::word)));
        numbers.put("Confidence", text(score.confidence().map(value -> nearest(value.value()))));
        numbers.put("Coverage", "–");
        numbers.put("Status", word(score.status()));
        return numbers;
    }

    /** A list of numbers leaves out what is not known, but for the progress; the status stands above it. */
    private static Map<String, String> known(Map<String, String> numbers) {
        Map<String, String> known = new LinkedHashMap<>(numbers);
        known.remove("Status");
        known.entrySet()
                .removeIf(
                        entry -> entry.getValue().equals("–") && !entry.getKey().equals("Progress"));
        return known;
    }

    private static Map<String, String> row(Document page, String title) {
        Element row = page.select("table.overview tbody tr").stream()
                .filter(any -> any.select("th a").text().equals(title))
                .findFirst()
                .orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>();
        row.select("td").forEach(cell -> cells.put(cell.attr("data-column"), cell.text()));
        return cells;
    }

    private static Map<String, String> list(Document page, String level, String title) {
        Map<String, String> values = new LinkedHashMap<>();
        headings(page, level, title)
                .parent()
                .select("> .numbers > div")
                .forEach(pair ->
                        values.put(pair.select("dt").text(), pair.select("dd").text()));
        return values;
    }

    private static Element headings(Document page, String level, String title) {
        return page.select(level).stream()
                .filter(heading -> heading.text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title));
    }

    private static String text(Optional<String> text) {
        return text.orElse("–");
    }

    private static String percent(BigDecimal value) {
        return value.movePointRight(2).setScale(0, RoundingMode.FLOOR) + "%";
    }

    private static String nearest(BigDecimal value) {
        return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    private static String hundredths(BigDecimal value) {
        return value.setScale(2, RoundingMode.FLOOR).toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(String sample, LocalDate day, boolean explained) throws IOException {
        Okrs okrs = OkrJson.read(Files.readString(Samples.document(sample)));
        return new Page(okrs, day, ScoringProfiles.STANDARD, RuleSets.named("standard"), explained).text();
    }
}
