package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.okr4j.core.Binary;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.testkit.TextArbitraries;

/** What holds for every text that somebody takes for a sentence, and for every objective that is written as one. */
class DrafterProperties {
    private static final Cycle CYCLE = Cycle.quarter(2026, 3);
    private static final int LONG = 200_000;

    @Property
    void every_text_that_is_not_blank_becomes_a_key_result(@ForAll("texts") String text) {
        Assume.that(!text.isBlank());
        KeyResult drafted = Drafter.english().keyResult(text, CYCLE);
        assertThat(drafted.title()).isEqualTo(drafted.title().strip()).isNotEmpty();
        assertThat(drafted.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(Drafter.english().keyResult(text, CYCLE)).isEqualTo(drafted);
    }

    @Property
    void every_text_after_an_objective_becomes_a_document(@ForAll("texts") String text) {
        Okrs drafted = Drafter.english()
                .okrs(
                        List.of("I will learn as measured by " + text, "We will learn as measured by:\n- " + text),
                        CYCLE);
        assertThat(drafted.objectives()).hasSize(2);
    }

    @Property
    void a_statement_written_from_an_objective_reads_back_to_the_same_titles(
            @ForAll("titles") String objective, @ForAll("results") List<String> results) {
        Statement statement = Statement.of(objective(objective, results));
        assertThat(TextReader.english().statement(statement.text())).satisfies(read -> {
            assertThat(read.objective()).isEqualTo(objective);
            assertThat(read.keyResults()).isEqualTo(results);
        });
    }

    @Example
    void a_long_statement_is_drafted_before_long() {
        for (String piece : List.of(
                "5 tours, ", "and ", "; ", "by May ", "as measured by ", "I will ", "tours-", "\n- ", "(", "1. ")) {
            String text = "I will learn as measured by " + piece.repeat(LONG / piece.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> Drafter.english().objective(text, CYCLE));
        }
    }

    private static Objective objective(String title, List<String> results) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (String result : results) {
            keyResults.add(KeyResult.of("k" + keyResults.size(), result, Binary.of()));
        }
        return Objective.of("o", title, CYCLE, keyResults.toArray(KeyResult[]::new));
    }

    @Provide
    Arbitrary<List<String>> results() {
        return titles().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> titles() {
        return TextArbitraries.sentences().map(Titles::oneLine).filter(title -> !title.isBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.anything();
    }
}
