package org.okr4j.testkit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.scoring.Scorecard;

/** Whatever is broken, the counterexample is small enough to be read. */
class SmallestProperties {
    private static final String SEED = "42";

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Okrs{objectives=[]}")
    boolean any_document(@ForAll Okrs okrs) {
        return false;
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Okrs{objectives=[Objective{id=o1, title=a, description=, owner=, "
            + "cycle=Cycle[name=2026-Q1, start=2026-01-01, end=2026-03-31], ambition=COMMITTED, "
            + "weight=1, rollUp=KEY_RESULTS, keyResults=[KeyResult{id=k1, title=a, description=, "
            + "owner=, measure=Metric{from=0, to=1, direction=INCREASE, unit=, aggregate=LATEST}, "
            + "role=TARGET, weight=1, plan=[], amendments=[], checkIns=[CheckIn{date=2026-01-01, "
            + "reading=0, note=, blocker=, author=, attributes={}}], initiatives=[], tags=[], "
            + "attributes={}}], initiatives=[], amendments=[], tags=[], attributes={}}]}")
    boolean no_document_has_a_check_in_with_a_reading(@ForAll Okrs okrs) {
        return okrs.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .flatMap(keyResult -> keyResult.checkIns().stream())
                .allMatch(checkIn -> checkIn.reading().isEmpty());
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Okrs{objectives=[Objective{id=o1, title=a, description=, owner=, "
            + "cycle=Cycle[name=2026-Q1, start=2026-01-01, end=2026-03-31], ambition=COMMITTED, "
            + "weight=1, rollUp=KEY_RESULTS, keyResults=[], initiatives=[], amendments=[], tags=[], "
            + "attributes={}}, Objective{id=o2, title=a, description=, owner=, "
            + "cycle=Cycle[name=2026-Q1, start=2026-01-01, end=2026-03-31], ambition=COMMITTED, "
            + "weight=1, rollUp=KEY_RESULTS, keyResults=[], initiatives=[], amendments=[], tags=[], "
            + "attributes={}}]}")
    boolean no_document_has_two_objectives(@ForAll Okrs okrs) {
        return okrs.objectives().size() < 2;
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Objective{id=o1, title=a, description=, owner=, cycle=Cycle[name=2026-Q1, "
            + "start=2026-01-01, end=2026-03-31], ambition=COMMITTED, weight=1, rollUp=KEY_RESULTS, "
            + "keyResults=[KeyResult{id=k1, title=a, description=, owner=, measure=Metric{from=0, "
            + "to=1, direction=INCREASE, unit=, aggregate=LATEST}, role=TARGET, weight=1, plan=[], "
            + "amendments=[], checkIns=[], initiatives=[], tags=[], attributes={}}, KeyResult{id=k2, "
            + "title=a, description=, owner=, measure=Metric{from=0, to=1, direction=INCREASE, unit=, "
            + "aggregate=LATEST}, role=TARGET, weight=1, plan=[], amendments=[], checkIns=[], "
            + "initiatives=[], tags=[], attributes={}}], initiatives=[], amendments=[], tags=[], "
            + "attributes={}}")
    boolean no_objective_has_two_key_results(@ForAll Objective objective) {
        return objective.keyResults().size() < 2;
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("KeyResult{id=a, title=a, description=, owner=, measure=Metric{from=0, to=1, "
            + "direction=INCREASE, unit=, aggregate=LATEST}, role=TARGET, weight=1, plan=[], "
            + "amendments=[], checkIns=[], initiatives=[], tags=[], attributes={}}")
    boolean any_key_result(@ForAll KeyResult keyResult) {
        return false;
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("KeyResult{id=a, title=a, description=, owner=, measure=Maintain{atLeast=0, "
            + "exclusive=false, unit=, aggregate=LATEST}, role=TARGET, weight=1, plan=[], "
            + "amendments=[MeasureAmendment{date=2026-01-01, measure=Maintain{atLeast=0, "
            + "exclusive=false, unit=, aggregate=LATEST}, reason=a}], checkIns=[], initiatives=[], "
            + "tags=[], attributes={}}")
    boolean no_key_result_is_amended(@ForAll KeyResult keyResult) {
        return keyResult.amendments().isEmpty();
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Metric{from=0, to=-1, direction=INCREASE, unit=, aggregate=LATEST}")
    boolean every_metric_rises(@ForAll Metric metric) {
        return !metric.decreases();
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Levels{levels=[Level{name=a, at=-1, score=0}, Level{name=b, at=0, score=0.1}], "
            + "interpolate=false, unit=, aggregate=LATEST}")
    boolean levels_have_no_values(@ForAll Levels levels) {
        return !levels.isNumbered() || levels.levels().size() < 2;
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Milestones{milestones=[Milestone{name=a, weight=1}]}")
    boolean any_milestones(@ForAll Milestones milestones) {
        return false;
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Cycle[name=a, start=2026-01-01, end=2027-01-02]")
    boolean every_cycle_is_a_year_at_most(@ForAll Cycle cycle) {
        return cycle.days() <= 366;
    }

    @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.FULL)
    @Smallest("Scorecard{asOf=2026-01-01, profile=standard, objectives=[ObjectiveScore{id=o1, "
            + "progress=0, score=0, coverage=1, expected=0, status=ON_TRACK, grade=RED, explanation=, "
            + "reasons=[], keyResults=[KeyResultScore{id=k1, strategy=linear, reading=0, progress=0, "
            + "score=0, expected=0, status=ON_TRACK, grade=RED, explanation=, reasons=[]}]}]}")
    boolean no_scorecard_has_a_score(@ForAll Scorecard card) {
        return card.objectives().stream()
                .allMatch(objective -> objective.score().isEmpty());
    }
}
