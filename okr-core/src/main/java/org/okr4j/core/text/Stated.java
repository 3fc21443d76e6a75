package org.okr4j.core.text;

import java.util.Optional;
import org.okr4j.core.text.Comparisons.Compared;
import org.okr4j.core.text.Figure.Kind;

/**
 * A figure with everything that is told of it but its role.
 *
 * @param figure the number
 * @param compared how it is compared
 * @param change whether it is a level or a change
 * @param unit what is counted
 * @param nounEnd the token after what is counted
 */
record Stated(Figure figure, Compared compared, QuantityChange change, String unit, int nounEnd) {
    int from() {
        return compared.from();
    }

    int to() {
        return Math.max(figure.to(), compared.to());
    }

    /** The token after the number and what it counts. */
    int end() {
        return Math.max(to(), nounEnd);
    }

    boolean is(Kind kind) {
        return figure.is(kind);
    }

    boolean isCompared() {
        return compared.comparison().isPresent();
    }

    Stated comparing(Comparison comparison) {
        Compared other = new Compared(Optional.of(comparison), compared.from(), compared.to());
        return new Stated(figure, other, change, unit, nounEnd);
    }

    Stated changing(QuantityChange newChange) {
        return new Stated(figure, compared, newChange, unit, nounEnd);
    }

    Stated counting(String newUnit) {
        return new Stated(figure, compared, change, newUnit, nounEnd);
    }

    Quantity as(QuantityRole role, Sentence sentence) {
        Comparison comparison = compared.comparison().orElse(Comparison.EQUAL);
        boolean over = role == QuantityRole.WINDOW && comparison == Comparison.ABOVE;
        return Quantity.builder()
                .role(role)
                .comparison(over ? Comparison.EQUAL : comparison)
                .value(figure.value())
                .max(figure.max())
                .unit(unit)
                .change(change)
                .span(sentence.span(compared.from(), to()))
                .build();
    }
}
