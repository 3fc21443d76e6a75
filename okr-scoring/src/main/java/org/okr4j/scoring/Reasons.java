package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Shown;

/** Reasons as they are collected; what says nothing is left out. */
final class Reasons {
    private final List<Reason> all = new ArrayList<>();

    void add(Reason.Of of, String text) {
        if (!text.isEmpty()) {
            all.add(new Reason(of, text));
        }
    }

    /** Adds a formula and what it comes to. */
    void add(Reason.Of of, String formula, BigDecimal number) {
        if (!formula.isEmpty()) {
            add(of, formula + " = " + Formula.number(number));
        }
    }

    /** Adds why a status or a grade was chosen, after its name. */
    void add(Reason.Of of, Enum<?> chosen, String because) {
        if (!because.isEmpty()) {
            add(of, Formula.name(chosen) + ": " + because);
        }
    }

    List<Reason> all() {
        return all;
    }

    static String from(CheckIn checkIn) {
        return "check-in of " + checkIn.date()
                + (checkIn.author().isEmpty() ? "" : " by " + Shown.quoted(checkIn.author()));
    }

    static String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
