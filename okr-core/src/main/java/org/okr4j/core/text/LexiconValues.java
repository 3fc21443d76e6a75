package org.okr4j.core.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okr4j.core.Amount;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Shown;

/** Which values the words of each class stand for. */
final class LexiconValues {
    private static final List<String> PERIODS = List.of("week", "month", "quarter", "half", "year", "cycle");
    private static final List<String> PLACEHOLDERS = List.of("unfilled", "redacted");

    private LexiconValues() {}

    static boolean isValued(WordClass wordClass) {
        return rule(wordClass).isPresent();
    }

    static void check(WordClass wordClass, String value) {
        Optional<String> rule = rule(wordClass);
        if (rule.isEmpty() ? !value.isEmpty() : !fits(wordClass, value)) {
            throw new InvalidValueException("Words of the class " + wordClass.tableName() + " stand for "
                    + rule.orElse("no value") + ": " + Shown.quoted(value));
        }
    }

    /** Says what the values of a class are, or nothing where its words stand for none. */
    private static Optional<String> rule(WordClass wordClass) {
        return switch (wordClass) {
            case NUMBER, ORDINAL, MAGNITUDE, MULTIPLE -> Optional.of("a number, such as 12");
            case FRACTION -> Optional.of("a whole number from 2 to 999, such as 3");
            case CURRENCY -> Optional.of("an ISO code, such as EUR");
            case TIME_UNIT -> Optional.of("an ISO period or duration, such as P7D or PT1M");
            case COMPARISON_BEFORE, COMPARISON_AFTER -> Optional.of("one of = >= > <= < ~ +/-");
            case MONTH -> Optional.of("a month from 1 to 12");
            case PERIOD, PERIOD_END -> Optional.of("one of " + String.join(" ", PERIODS));
            case PLACEHOLDER -> Optional.of("one of " + String.join(" ", PLACEHOLDERS));
            case THEME -> Optional.of("a theme, such as retention");
            default -> Optional.empty();
        };
    }

    private static boolean fits(WordClass wordClass, String value) {
        return switch (wordClass) {
            case NUMBER, ORDINAL, MAGNITUDE, MULTIPLE -> isAmount(value);
            case FRACTION -> value.matches("[2-9]|[1-9][0-9]{1,2}");
            case CURRENCY -> value.length() == 3 && value.equals(value.toUpperCase(Locale.ROOT));
            case TIME_UNIT -> isTime(value);
            case COMPARISON_BEFORE, COMPARISON_AFTER ->
                Arrays.stream(Comparison.values())
                        .anyMatch(comparison -> comparison.sign().equals(value));
            case MONTH -> value.matches("[1-9]|1[0-2]");
            case PERIOD, PERIOD_END -> PERIODS.contains(value);
            case THEME -> !value.isBlank();
            default -> PLACEHOLDERS.contains(value);
        };
    }

    private static boolean isAmount(String value) {
        try {
            Amount.of(value);
            return true;
        } catch (InvalidValueException notAmount) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        try {
            return value.startsWith("PT")
                    ? !Duration.parse(value).isNegative()
                    : !Period.parse(value).isNegative();
        } catch (DateTimeException notTime) {
            return false;
        }
    }
}
