package org.okr4j.core;

import java.util.OptionalInt;

/** What holds for unit, aggregate, window and strategy of every measure that has them. */
final class Aggregation {
    private Aggregation() {}

    static void check(Measure measure) {
        Texts.wellFormed("/unit", measure.unit());
        Texts.required("/strategy", "The id of a strategy", measure.strategy());
        OptionalInt window = measure.window();
        if (window.isEmpty()) {
            return;
        }
        if (measure.aggregate() == Aggregate.LATEST) {
            throw new InvalidValueException(
                    "/window",
                    "A window needs an aggregate of several readings, such as sum or average: window "
                            + window.getAsInt() + " of the latest reading");
        }
        positive("/window", "A window", "days", window);
    }

    static void positive(String path, String what, String of, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() <= 0) {
            throw new InvalidValueException(
                    path, what + " is a whole number of " + of + " above 0: " + count.getAsInt());
        }
    }

    static void noShare(Measure measure) {
        if (measure.aggregate() == Aggregate.SHARE) {
            throw new InvalidValueException(
                    "/aggregate",
                    "A share of check-ins needs a bound to meet: the aggregate share goes with maintain, not with "
                            + measure.type());
        }
    }

    static boolean takesNumber(Measure measure, Reading reading) {
        return reading instanceof Amount || (reading instanceof Ratio && measure.aggregate() != Aggregate.SUM);
    }

    static String takenNumber(Measure measure) {
        return measure.aggregate() == Aggregate.SUM
                ? "a number (a sum has no part of a whole)"
                : "a number, or a part of a whole";
    }
}
