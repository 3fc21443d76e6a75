package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Status;
import org.okr4j.json.OkrJson;
import org.okr4j.json.codec.Formats;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The index of the profiles: one document by each of them, and of each a case whose numbers its source gives or follows. */
class ProfileIndexTest {
    private static final Path VECTORS =
            Path.of("..", "okr-json", "okr-json-codec", "src", "test", "resources", "conformance", "vectors.jsonl");
    private static final Path PROFILES =
            Path.of("..", "okr-scoring", "src", "main", "java", "org", "okr4j", "scoring", "ScoringProfiles.java");
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final LocalDate DAY = LocalDate.parse("2026-08-15");

    @Test
    void the_index_is_made_from_the_profiles_and_their_cases() throws IOException {
        DocPage index = new DocPage("okr-scoring", "org.okr4j.scoring", "profiles.html", "Scoring profiles");
        index.add(
                "<p>A profile scores as a product does that a team comes from. What is known of the product, its source, and what",
                "is {@code standard}'s because nobody says, stands with each; here are its numbers. A dash says that there is none.</p>");
        oneDocument(index);
        index.add("<h2>One case of each</h2>");
        JavadocPages constants = JavadocPages.of(PROFILES, "ScoringProfile");
        Map<String, JsonNode> cases = cases();
        assertThat(cases.keySet()).containsExactlyInAnyOrderElementsOf(ScoringProfiles.names());
        for (String name : ScoringProfiles.names()) {
            section(index, name, page(name, constants), cases.get(name));
        }
        index.isKept();
    }

    private static void oneDocument(DocPage index) {
        Okrs okrs = document();
        index.add("<h2 id=\"one-document\">One document by every profile</h2>")
                .table(
                        "As of " + DAY
                                + ": sign-ups at 40 of 100, revenue at 130 of 100, faults within their bound in two of three weeks and now,"
                                + " partners not begun",
                        "profile",
                        "sign-ups: status, grade",
                        "revenue: progress, status, grade",
                        "faults: progress, status",
                        "objective: progress, score",
                        "coverage",
                        "status, grade");
        for (String name : ScoringProfiles.names()) {
            Scorecard card = Scorer.of(ScoringProfiles.named(name)).score(okrs, DAY);
            KeyResultScore signUps = card.keyResult("sign-ups");
            KeyResultScore revenue = card.keyResult("revenue");
            KeyResultScore faults = card.keyResult("faults");
            ObjectiveScore objective = card.objective("grow");
            index.row(
                    "<a href=\"#" + name + "\">" + name + "</a>",
                    words(word(signUps.status()), shown(signUps.grade())),
                    words(shown(revenue.progress()), word(revenue.status()), shown(revenue.grade())),
                    words(shown(faults.progress()), word(faults.status())),
                    words(shown(objective.progress()), shown(objective.score())),
                    objective.coverage().toString(),
                    words(word(objective.status()), shown(objective.grade())));
        }
        index.endTable().document("The document", okrs);
    }

    private static Okrs document() {
        KeyResult signUps = KeyResult.of("sign-ups", "100 sign-ups", Metric.reach(100))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-14"), 40).withConfidence("0.6"));
        KeyResult revenue = KeyResult.of("revenue", "100 thousand in revenue", Metric.reach(100))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-14"), 130).withConfidence("0.9"));
        KeyResult faults = KeyResult.of("faults", "At most 25 faults a week", Maintain.atMost(25))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-07-31"), 30))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-07"), 20))
                .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-14"), 25));
        KeyResult partners = KeyResult.of("partners", "5 partners", Metric.reach(5));
        return Okrs.of(
                Objective.of("grow", "More people bake", Cycle.quarter(2026, 3), signUps, revenue, faults, partners));
    }

    private static void section(DocPage index, String name, String page, JsonNode vector) {
        index.add(
                "<h3 id=\"" + name + "\">" + name + "</h3>",
                "<p>Known, assumed and left to standard: " + page + ".</p>");
        List<String> expected = new ArrayList<>();
        vector.get("expect")
                .properties()
                .forEach(field -> expected.add(code(field.getKey()) + " is "
                        + (field.getValue().isNull()
                                ? "absent"
                                : code(field.getValue().asString()))));
        index.add("<p>As of " + vector.get("asOf").stringValue() + ", " + String.join(", ", expected) + ". Source: "
                + DocPage.escaped(vector.get("source").stringValue()) + "; "
                + DocPage.escaped(
                        vector.get("note").stringValue().replaceAll("^kind=[^;]*; |case \\w+; ?|; case \\w+$", ""))
                + ".</p>");
        index.document("The document", OkrJson.read(EXACT.writeValueAsString(vector.get("document"))));
    }

    /** Links to the constant of a profile, or to its row in the table of those that have none. */
    private static String page(String name, JavadocPages constants) throws IOException {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        if (constants.pages().containsKey(constant)) {
            return "{@link org.okr4j.scoring.ScoringProfiles#" + constant + "}";
        }
        assertThat(Files.readString(PROFILES)).contains("<tr id=\"" + name + "\"><td>{@code " + name + "}</td>");
        return "<a href=\"../ScoringProfiles.html#" + name + "\">the row of " + name + "</a>";
    }

    /** Of each profile the case that says most, one whose numbers stand in the source where there is one. */
    private static Map<String, JsonNode> cases() throws IOException {
        Map<String, JsonNode> cases = new TreeMap<>();
        for (String line : Files.readAllLines(VECTORS)) {
            JsonNode vector = EXACT.readTree(line);
            cases.merge(
                    vector.get("profile").stringValue(),
                    vector,
                    (before, next) -> weight(next) > weight(before) ? next : before);
        }
        return cases;
    }

    private static long weight(JsonNode vector) {
        boolean isChosen = vector.get("note").stringValue().contains("values chosen")
                || vector.get("source").stringValue().contains("the format page");
        return vector.get("expect")
                        .valueStream()
                        .filter(value -> !value.isNull())
                        .count()
                + (isChosen ? 0 : 100);
    }

    private static String words(String... words) {
        return String.join(", ", words);
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("–").toLowerCase(Locale.ROOT).replace('-', '−');
    }

    private static String word(Status status) {
        return OkrJson.write(status, Formats.STATUS).replace("\"", "");
    }

    private static String code(String text) {
        return DocPage.code(text);
    }
}
