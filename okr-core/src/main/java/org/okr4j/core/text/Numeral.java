package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A bare number in a text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value the number; nothing where it was left out
 * @param magnitude what a suffix such as k multiplies it by, else 1
 * @param isWorded whether it is written in words
 */
record Numeral(int from, int to, Optional<BigDecimal> value, BigDecimal magnitude, boolean isWorded) {
    Numeral times(BigDecimal factor, int newTo) {
        return new Numeral(from, newTo, value.map(factor::multiply).flatMap(Numerals::amount), factor, isWorded);
    }

    boolean suffixed() {
        return magnitude.compareTo(BigDecimal.ONE) != 0;
    }
}
