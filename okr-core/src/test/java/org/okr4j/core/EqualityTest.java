package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An alignment is worked out and no value; there is one binary; fractions say by hand what is equal. */
class EqualityTest extends EqualityContract {
    EqualityTest() {
        super(20, Set.of(Alignment.class, Binary.class, Fraction.class));
    }

    @Test
    void fractions_are_equal_by_their_value() {
        assertThat(Fraction.of(BigDecimal.ONE, new BigDecimal("2.0")))
                .isEqualTo(Fraction.of(new BigDecimal(2), new BigDecimal(4)));
        assertThat(Fraction.of(BigDecimal.ONE, BigDecimal.TEN))
                .isEqualTo(Fraction.of(new BigDecimal("0.10")))
                .hasSameHashCodeAs(Fraction.of(new BigDecimal("0.10")))
                .isNotEqualTo(Fraction.of(new BigDecimal("0.1000000000000000000000001")))
                .isNotEqualTo(new BigDecimal("0.1"));
    }
}
