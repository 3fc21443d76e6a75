package org.okr4j.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.okr4j.core.Confidence;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.Part;

/**
 * Parts of a roll-up, narrowed by calls.
 *
 * <pre>{@code
 * ScoringArbitraries.parts().weighing(Arbitraries.of(BigDecimal.ONE, BigDecimal.TEN)).withProgress()
 * }</pre>
 *
 * <p>Each call returns a new arbitrary and leaves this one as it is.
 */
public final class PartArbitrary extends ArbitraryDecorator<Part> {
    private Arbitrary<BigDecimal> weights =
            Numbers.weights().map(weight -> weight.signum() == 0 ? BigDecimal.ONE : weight);
    private Arbitrary<Optional<Progress>> progress = Numbers.progress().optional(0.8);

    PartArbitrary() {}

    /**
     * Says what the parts weigh.
     *
     * @param wanted weights above 0, at most 1,000,000, with at most six decimals
     * @return parts with such weights
     */
    public PartArbitrary weighing(Arbitrary<BigDecimal> wanted) {
        return narrowed(copy -> copy.weights = wanted);
    }

    /**
     * Keeps to parts with progress.
     *
     * @return parts that all have a score
     */
    public PartArbitrary withProgress() {
        return withProgress(Numbers.progress());
    }

    /**
     * Keeps to parts with a progress.
     *
     * @param wanted the progress
     * @return parts that all have such a progress, and the score that follows from it
     */
    public PartArbitrary withProgress(Arbitrary<Progress> wanted) {
        return narrowed(copy -> copy.progress = wanted.map(Optional::of));
    }

    @Override
    protected Arbitrary<Part> arbitrary() {
        return Combinators.combine(
                        weights, progress, OkrArbitraries.confidences().optional(0.5))
                .as(PartArbitrary::part)
                .withoutEdgeCases();
    }

    private static Part part(BigDecimal weight, Optional<Progress> progress, Optional<Confidence> confidence) {
        Optional<Score> score = progress.map(Progress::score);
        return Part.builder()
                .id("part")
                .weight(weight)
                .progress(progress)
                .score(score)
                .confidence(confidence)
                .coverage(score.isPresent() ? Coverage.FULL : Coverage.NONE)
                .status(Status.UNKNOWN)
                .build();
    }

    private PartArbitrary narrowed(Consumer<PartArbitrary> change) {
        PartArbitrary copy = typedClone();
        change.accept(copy);
        return copy;
    }
}
