package org.okr4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorecard;
import org.openjdk.jmh.infra.Blackhole;

class SampleTest {
    private static final int SMALL = 1_000;
    private static final double ROUNDING = 0.000_001_1;

    private final Blackhole results = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @Test
    void exact_and_plain_progress_are_the_same_but_for_rounding() {
        List<PlainDocument.PlainKeyResult> plain = PlainDocument.many(SMALL).stream()
                .flatMap(document -> document.objectives().stream())
                .flatMap(objective -> objective.keyResults().stream())
                .toList();
        List<KeyResult> exact = keyResults(ExactDocuments.many(SMALL));

        assertThat(exact).hasSize(SMALL);
        for (int i = 0; i < SMALL; i++) {
            assertThat(ProgressBenchmark.progress(exact.get(i)).value().doubleValue())
                    .isCloseTo(plain.get(i).progress(Sample.AS_OF), within(ROUNDING));
        }
    }

    @Test
    void many_documents_and_one_hold_the_same_key_results() {
        assertThat(keyResults(List.of(ExactDocuments.one(SMALL)))).isEqualTo(keyResults(ExactDocuments.many(SMALL)));
    }

    @Test
    void every_key_result_of_the_sample_has_a_score() {
        Scorecard card = ScorecardBenchmark.PLAIN.score(ExactDocuments.one(SMALL), Sample.AS_OF);

        assertThat(card.objectives())
                .flatMap(objective -> objective.keyResults())
                .hasSize(SMALL)
                .allMatch(keyResult -> keyResult.score().isPresent());
    }

    @Test
    void every_benchmark_runs() {
        FloorBenchmark floor = new FloorBenchmark();
        floor.keyResults = SMALL;
        floor.build();
        floor.progress(results);

        ProgressBenchmark progress = new ProgressBenchmark();
        progress.keyResults = SMALL;
        progress.build();
        progress.progress(results);

        ScorecardBenchmark scorecards = new ScorecardBenchmark();
        scorecards.keyResults = SMALL;
        scorecards.build();
        scorecards.scorecards(results);

        ExtrasBenchmark extras = new ExtrasBenchmark();
        extras.keyResults = SMALL;
        extras.build();
        extras.forecasts(results);
        extras.explanations(results);

        LargeDocumentBenchmark large = new LargeDocumentBenchmark();
        large.keyResults = SMALL;
        large.build();
        assertThat(large.scorecard().objectives()).hasSize(SMALL / Sample.KEY_RESULTS);

        FindingsBenchmark findings = new FindingsBenchmark();
        findings.keyResults = SMALL;
        findings.build();
        findings.findings(results);
    }

    private static List<KeyResult> keyResults(List<Okrs> documents) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (Okrs okrs : documents) {
            okrs.objectives().forEach(objective -> keyResults.addAll(objective.keyResults()));
        }
        return keyResults;
    }
}
