package org.okr4j.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The units of drafted measures: as written, but whole words, and percent for percentage points. */
final class DraftUnits {
    private static final int DECIMALS = 12;
    private static final int DIGITS = 18;
    private static final int LONGEST = 60;

    private final Words words;

    DraftUnits(Words words) {
        this.words = words;
    }

    String of(Quantity quantity) {
        String unit = quantity.unit();
        if (unit.isEmpty() || unit.length() > LONGEST) {
            return "";
        }
        return words.is(words.behindNumber(quantity), WordClass.PERCENT_POINTS) ? "%" : whole(quantity, unit);
    }

    /** In "500 sign-ups" what is counted is one word, though only the end of it has an ending. */
    private String whole(Quantity quantity, String unit) {
        String text = words.sentence().text();
        int last = words.behindNumber(quantity);
        int end = Math.min(words.size(), last + 12);
        for (int i = last; i < end; i++) {
            if (words.token(i).span().of(text).equals(unit)) {
                int from = i;
                while (from - 2 >= last && PhraseTree.isHyphen(words.sentence().tokens(), from - 1)) {
                    from -= 2;
                }
                String whole =
                        text.substring(words.token(from).from(), words.token(i).to());
                return whole.length() > LONGEST ? unit : whole;
            }
        }
        return unit;
    }

    /** Returns a start in the unit of its target; nothing where the two are of different kinds. */
    Optional<BigDecimal> converted(Quantity start, Quantity target) {
        String from = of(start);
        String to = of(target);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return start.value();
        }
        Optional<BigDecimal> one = seconds(start);
        Optional<BigDecimal> other = seconds(target);
        return one.isPresent() && other.isPresent()
                ? exact(start.value().orElseThrow().multiply(one.get()), other.get())
                : Optional.empty();
    }

    private static Optional<BigDecimal> exact(BigDecimal seconds, BigDecimal unit) {
        BigDecimal value = seconds.divide(unit, DECIMALS, RoundingMode.DOWN);
        boolean fits = value.multiply(unit).compareTo(seconds) == 0 && value.precision() - value.scale() <= DIGITS;
        return fits ? Optional.of(value) : Optional.empty();
    }

    /** Returns how long a unit of time is, where all of it are as long as each other. */
    private Optional<BigDecimal> seconds(Quantity quantity) {
        return words.at(words.behindNumber(quantity), WordClass.TIME_UNIT)
                .map(Match::value)
                .filter(value -> value.startsWith("PT") || Period.parse(value).toTotalMonths() == 0)
                .map(value ->
                        value.startsWith("PT") ? Duration.parse(value) : Duration.ofDays(days(Period.parse(value))))
                .filter(one -> !one.isZero())
                .map(one -> BigDecimal.valueOf(one.getSeconds()).add(BigDecimal.valueOf(one.getNano(), 9)));
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period));
    }
}
