package org.okr4j.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Shown;
import picocli.CommandLine.Option;

/** The day that every question about time is asked for. */
final class AsOfOption {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day, such as 2026-08-31; without it, today.")
    private @Nullable String day;

    /**
     * Returns the day asked for, or today.
     *
     * @throws RefusedException if it is no day of the years 0001 to 9999
     */
    LocalDate or(Supplier<LocalDate> today) {
        return day == null ? today.get() : parsed(day);
    }

    private static LocalDate parsed(String day) {
        try {
            if (DAY.matcher(day).matches() && !day.startsWith("0000")) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeParseException e) {
            throw refused(day);
        }
        throw refused(day);
    }

    private static RefusedException refused(String day) {
        return new RefusedException("--as-of takes a day that exists, such as 2026-08-31: " + Shown.quoted(day));
    }
}
