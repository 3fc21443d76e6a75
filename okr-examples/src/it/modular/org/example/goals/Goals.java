package org.example.goals;

import java.time.LocalDate;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrModule;
import org.okr4j.scoring.Scorer;
import tools.jackson.databind.json.JsonMapper;

/** Builds, scores, checks, writes and reads a document on the module path. */
public final class Goals {
    private Goals() {}

    /**
     * Prints what each of these says.
     *
     * @param args none
     */
    public static void main(String[] args) {
        LocalDate day = LocalDate.parse("2026-08-31");
        KeyResult churn = KeyResult.of("churn", "Monthly churn", Metric.decrease(5, 3).withUnit("%"))
                .plusCheckIn(CheckIn.of(day, "4.1"));
        Okrs okrs = Okrs.of(Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn));
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        JsonMapper told = JsonMapper.builder().addModule(new OkrModule()).build();

        System.out.println(Goals.class.getModule().getName());
        System.out.println(Scorer.standard().score(okrs, day).keyResult("churn").explanation());
        System.out.println(!RuleSet.standard().check(okrs, day).hasErrors());
        System.out.println(OkrJson.write(okrs));
        System.out.println(found.writeValueAsString(okrs).equals(OkrJson.write(okrs)));
        System.out.println(told.writeValueAsString(okrs).equals(OkrJson.write(okrs)));
        System.out.println(found.readValue(OkrJson.write(okrs), Okrs.class).equals(okrs));
        Unregistered.show(okrs);
    }
}
