package org.okr4j.testkit.laws;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Progress;
import org.okr4j.core.Reading;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Measuring;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.ScoringStrategy;

/**
 * A strategy with the measures that it is asked about, plugged into a profile that is {@code standard} otherwise.
 *
 * @param <M> the kind of measure
 */
public final class StrategyOn<M extends Measure> {
    private final ScoringStrategy<M> strategy;
    private final Arbitrary<M> all;
    private final Arbitrary<M> measuresWithUnits;
    private final Scorer scorer;

    private StrategyOn(ScoringStrategy<M> strategy, Arbitrary<M> all, Arbitrary<M> measuresWithUnits) {
        this.strategy = strategy;
        this.all = all.withoutEdgeCases();
        this.measuresWithUnits = measuresWithUnits;
        this.scorer = Scorer.of(ScoringProfiles.STANDARD
                .withName(strategy.id())
                .withMeasuring(Measuring.standard().using(strategy)));
    }

    /**
     * Returns a strategy with measures of every shape of its kind.
     *
     * @param strategy the strategy
     * @param <M> the kind of measure
     * @return the strategy with its measures
     */
    public static <M extends Measure> StrategyOn<M> its(ScoringStrategy<M> strategy) {
        return new StrategyOn<>(strategy, Kinds.measures(strategy.kind()), Kinds.withUnits(strategy.kind()));
    }

    /**
     * Returns a strategy with measures of one's own, where it knows some only.
     *
     * @param strategy the strategy
     * @param measures the measures that it is asked about, whichever strategy they ask for
     * @param <M> the kind of measure
     * @return the strategy with these measures
     */
    public static <M extends Measure> StrategyOn<M> of(ScoringStrategy<M> strategy, Arbitrary<? extends M> measures) {
        Arbitrary<M> own = measures.map(measure -> strategy.kind().cast(Kinds.askingForNothing(measure)));
        return new StrategyOn<>(strategy, own, own);
    }

    ScoringStrategy<M> strategy() {
        return strategy;
    }

    /** Also measures that the strategy says it cannot measure. */
    Arbitrary<M> all() {
        return all;
    }

    Arbitrary<M> measures() {
        return all.filter(strategy::canMeasure).withoutEdgeCases();
    }

    /** Measures whose numbers survive a change of unit within the limits of the format, where they are not one's own. */
    Arbitrary<M> measuresWithUnits() {
        return measuresWithUnits.filter(strategy::canMeasure).withoutEdgeCases();
    }

    Scorer scorer() {
        return scorer;
    }

    boolean isOn(Class<?> kind) {
        return strategy.kind().isAssignableFrom(kind);
    }

    Optional<Progress> progress(Measure measure, Reading reading) {
        return score(KeyResult.of("k", "A key result", measure).plusCheckIn(CheckIn.of(Asking.DAY, reading)))
                .progress();
    }

    KeyResultScore score(KeyResult keyResult) {
        return scorer.score(keyResult, Asking.CYCLE, Asking.DAY);
    }

    @Override
    public String toString() {
        return strategy.id();
    }
}
