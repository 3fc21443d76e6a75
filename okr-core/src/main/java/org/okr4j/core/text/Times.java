package org.okr4j.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.okr4j.core.text.Figure.Kind;

/** Reads a number with a unit of time, or several of them that make one: 1m30s is 90 s. */
final class Times {
    private static final int DECIMALS = 12;

    private final Sentence sentence;

    Times(Sentence sentence) {
        this.sentence = sentence;
    }

    Optional<Figure> of(Figure figure) {
        Optional<Match> unit = sentence.at(figure.to(), WordClass.TIME_UNIT);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Figure time = figure.as(Kind.TIME, written(unit.get()), unit.get().to());
        return Optional.of(compound(time, unit.get()));
    }

    /** Adds the smaller parts, each in the unit of the smallest. */
    private Figure compound(Figure first, Match firstUnit) {
        Figure time = first;
        Match unit = firstUnit;
        while (true) {
            Optional<Match> smaller = smallerUnit(time.to(), unit);
            Optional<BigDecimal> sum = smaller.isEmpty() ? Optional.empty() : sum(time, unit, smaller.get());
            if (sum.isEmpty()) {
                return time;
            }
            unit = smaller.orElseThrow();
            time = time.valued(sum, Optional.empty()).as(Kind.TIME, written(unit), unit.to());
        }
    }

    private Optional<Match> smallerUnit(int at, Match unit) {
        boolean number = sentence.isNumber(at);
        return number && unit.value().startsWith("PT")
                ? sentence.at(at + 1, WordClass.TIME_UNIT)
                        .filter(next ->
                                next.value().startsWith("PT") && duration(next).compareTo(duration(unit)) < 0)
                : Optional.empty();
    }

    private Optional<BigDecimal> sum(Figure time, Match unit, Match smaller) {
        Optional<BigDecimal> part =
                Numerals.value(sentence.tokens().get(smaller.from() - 1).key());
        if (part.isEmpty() || time.value().isEmpty() || duration(smaller).isZero()) {
            return Optional.empty();
        }
        BigDecimal factor = BigDecimal.valueOf(duration(unit).toMillis())
                .divide(BigDecimal.valueOf(Math.max(1, duration(smaller).toMillis())), DECIMALS, RoundingMode.DOWN);
        return Numerals.amount(time.value().get().multiply(factor).add(part.get()));
    }

    private static Duration duration(Match unit) {
        return Duration.parse(unit.value());
    }

    private String written(Match match) {
        return sentence.span(match).of(sentence.text());
    }
}
