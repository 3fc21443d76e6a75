package org.okr4j.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.okr4j.core.Ambition;
import org.okr4j.core.Baseline;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Role;

/** Key results whose log can be read by every measure that will read it. */
final class KeyResults {
    private static final int MOST_AMENDMENTS = 2;
    private static final int MOST_CHECK_INS = 5;

    private KeyResults() {}

    static Arbitrary<KeyResult> measuredBy(Measure measure) {
        return amendments(measure)
                .flatMap(amendments -> amended(measure, amendments))
                .withoutEdgeCases();
    }

    /** A baseline may become one thing on one day, but not another thing on another. */
    private static Arbitrary<List<MeasureAmendment>> amendments(Measure measure) {
        if (measure instanceof Baseline) {
            return Measures.successors(measure)
                    .flatMap(successor -> successor instanceof Baseline
                            ? amendmentsTo(OkrArbitraries.baselines().map(Measure.class::cast))
                            : amendmentsTo(Measures.successors(successor)));
        }
        return amendmentsTo(Measures.successors(measure));
    }

    private static Arbitrary<List<MeasureAmendment>> amendmentsTo(Arbitrary<Measure> measures) {
        return Arbitraries.integers()
                .between(-3, MOST_AMENDMENTS)
                .flatMap(count -> Logs.amendments(measures).list().ofSize(Math.max(0, count)));
    }

    private static Arbitrary<KeyResult> amended(Measure measure, List<MeasureAmendment> amendments) {
        List<Measure> versions = new ArrayList<>();
        versions.add(measure);
        amendments.forEach(amendment -> versions.add(amendment.measure()));
        return Builders.withBuilder(() -> KeyResult.builder().measure(measure).amendments(amendments))
                .use(Texts.ids())
                .in(KeyResult.Builder::id)
                .use(Texts.titles())
                .in(KeyResult.Builder::title)
                .use(Logs.checkIns(Readings.ofAll(versions)).list().ofMaxSize(MOST_CHECK_INS))
                .in(KeyResult.Builder::checkIns)
                .use(Texts.texts())
                .withProbability(0.2)
                .in(KeyResult.Builder::description)
                .use(Texts.texts())
                .withProbability(0.2)
                .in(KeyResult.Builder::owner)
                .use(Arbitraries.of(Role.class))
                .withProbability(0.3)
                .in(KeyResult.Builder::role)
                .use(Arbitraries.of(Ambition.class))
                .withProbability(0.3)
                .in((builder, ambition) -> builder.ambition(ambition))
                .use(Numbers.weights())
                .withProbability(0.4)
                .in((builder, weight) -> builder.weight(weight))
                .use(Dates.dates())
                .withProbability(0.2)
                .in((builder, start) -> builder.start(start))
                .use(Dates.dates())
                .withProbability(0.2)
                .in((builder, due) -> builder.due(due))
                .use(Dates.plans())
                .withProbability(0.2)
                .in(KeyResult.Builder::plan)
                .use(Logs.initiatives().list().ofMaxSize(2))
                .withProbability(0.1)
                .in(KeyResult.Builder::initiatives)
                .use(Texts.tags())
                .withProbability(0.1)
                .in(KeyResult.Builder::tags)
                .use(Texts.attributes())
                .withProbability(0.1)
                .in(KeyResult.Builder::attributes)
                .build(KeyResult.Builder::build);
    }
}
