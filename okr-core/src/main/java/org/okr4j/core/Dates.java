package org.okr4j.core;

import java.time.LocalDate;
import java.util.Optional;

/** The years that the format can write. */
final class Dates {
    private Dates() {}

    static void check(String path, LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new InvalidValueException(path, "A date lies in the years 1 to 9999: " + date);
        }
    }

    static void check(String path, Optional<LocalDate> date) {
        if (date.isPresent()) {
            check(path, date.get());
        }
    }
}
