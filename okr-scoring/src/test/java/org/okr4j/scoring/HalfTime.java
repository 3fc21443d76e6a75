package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Arrays;
import org.okr4j.core.Ambition;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/**
 * Objectives looked at on a day on which exactly half is expected: day 50 of 100, or of 100 days counted with both ends
 * the fiftieth.
 */
final class HalfTime {
    static final LocalDate START = LocalDate.parse("2026-01-01");
    static final LocalDate DUE = LocalDate.parse("2026-04-11");
    static final LocalDate TODAY = LocalDate.parse("2026-02-20");
    static final Cycle CYCLE = Cycle.of("a hundred days", START, DUE);

    private static final Cycle INCLUSIVE = Cycle.of("a hundred days", START, DUE.minusDays(1));

    private HalfTime() {}

    /** A metric from 0 to 1, of which the reading is the progress. */
    static KeyResult at(String id, String progress) {
        return read(id, Metric.increase(0, 1), progress);
    }

    static KeyResult read(String id, Measure measure, String reading) {
        return unread(id, measure).plusCheckIn(CheckIn.of(START, reading));
    }

    static KeyResult unread(String id, Measure measure) {
        return KeyResult.of(id, "Key result " + id, measure);
    }

    static Objective objective(KeyResult... keyResults) {
        return Objective.builder()
                .id("o")
                .title("Objective")
                .cycle(CYCLE)
                .ambition(Ambition.ASPIRATIONAL)
                .addAllKeyResults(Arrays.asList(keyResults))
                .build();
    }

    static ObjectiveScore score(String profile, KeyResult... keyResults) {
        return score(profile, objective(keyResults));
    }

    static ObjectiveScore score(String profile, Objective objective) {
        boolean isInclusive = profile.equals("engagedly");
        return asOf(
                isInclusive ? TODAY.minusDays(1) : TODAY,
                profile,
                isInclusive ? objective.withCycle(INCLUSIVE) : objective);
    }

    static ObjectiveScore asOf(LocalDate day, String profile, Objective objective) {
        return Scorer.of(ScoringProfiles.named(profile))
                .score(Okrs.of(objective), day)
                .objective(objective.id());
    }

    static KeyResultScore keyResult(String profile, KeyResult keyResult) {
        return score(profile, keyResult).keyResults().get(0);
    }
}
