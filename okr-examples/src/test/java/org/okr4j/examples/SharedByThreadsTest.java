package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Cycle;
import org.okr4j.core.Okrs;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.validation.RuleSets;

/** What is said to be safe to share is made once here and used from every thread at a time. */
class SharedByThreadsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-31");

    @Test
    void one_scorer_set_of_rules_reader_and_facade_serve_all_threads() throws IOException {
        String text = Files.readString(Path.of("samples", "company.json"));
        Okrs okrs = OkrJson.read(text);
        Scorer scorer = Scorer.standard();
        RuleSet rules = RuleSets.named("standard");
        TextReader reader = TextReader.english();

        isTheSameEverywhere(() -> scorer.score(okrs, DAY));
        isTheSameEverywhere(() -> rules.check(okrs, DAY));
        isTheSameEverywhere(
                () -> reader.keyResult("Cut the cost per order by 20% within two months", Cycle.year(2026)));
        isTheSameEverywhere(() -> OkrJson.write(OkrJson.read(text)));
    }

    @Test
    void one_scorecard_is_looked_up_by_all_threads() throws IOException {
        Okrs okrs = OkrJson.read(Files.readString(Path.of("samples", "company.json")));
        List<String> ids = okrs.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(keyResult -> keyResult.id())
                .toList();

        for (int round = 0; round < 100; round++) {
            Scorecard card = Scorer.standard().withForecasts(false).score(okrs, DAY);
            assertThat(ids.parallelStream().map(id -> card.keyResult(id).id())).containsExactlyElementsOf(ids);
        }
    }

    private static void isTheSameEverywhere(Supplier<Object> question) {
        Object alone = question.get();
        assertThat(IntStream.range(0, 64).parallel().mapToObj(thread -> question.get()))
                .containsOnly(alone);
    }
}
