package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Progress;
import org.okr4j.testkit.laws.BusyArbitraries;

/**
 * A mean is taken of whole millionths and rounded down once, to the last digit, so that it cannot leave what it is the mean of,
 * and neither order nor a common factor of the weights can be told from it.
 */
class WeightedMeanProperties {

    @Property
    void the_weighted_mean_is_exact_until_it_is_rounded_down_once(@ForAll("heavyParts") List<Part> parts) {
        Rational sum = Rational.ZERO;
        Rational weights = Rational.ZERO;
        for (Part part : parts) {
            if (part.progress().isPresent()) {
                Rational weight = Rational.of(part.weight());
                sum = sum.plus(
                        weight.times(Rational.ofMillionths(part.progress().get().millionths())));
                weights = weights.plus(weight);
            }
        }
        Optional<Progress> mean = weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Progress(sum.over(weights).millionths().longValueExact()));

        assertThat(RollUps.WEIGHTED_MEAN.rollUp(parts).progress()).isEqualTo(mean);
    }

    /** Sums that do not fit into 64 bits. */
    @Provide
    Arbitrary<List<Part>> heavyParts() {
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), BigDecimal.valueOf(1_000_000))
                .ofScale(6);
        Arbitrary<Progress> progress = Arbitraries.longs()
                .between(Progress.LEAST.millionths(), Progress.MOST.millionths())
                .map(Progress::new);
        return BusyArbitraries.parts(weights, progress).list().ofMinSize(1).ofMaxSize(40);
    }
}
