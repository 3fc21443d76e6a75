package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NetConfidenceTest {
    @Test
    void it_shows_itself_without_needless_zeros() {
        assertThat(net("-0.250000")).hasToString("-0.25");
        assertThat(net("1.0").value()).isEqualByComparingTo("1").hasScaleOf(0);
        assertThat(net("0.000")).hasToString("0");
        assertThat(net("0.333333").value().toPlainString()).isEqualTo("0.333333");
    }

    @Test
    void it_is_ordered_by_its_size() {
        assertThat(net("-0.25"))
                .isLessThan(net("-0.249999"))
                .isEqualByComparingTo(net("-0.250"))
                .isGreaterThan(net("-1"));
    }

    private static NetConfidence net(String decimal) {
        return NetConfidence.of(new BigDecimal(decimal));
    }
}
