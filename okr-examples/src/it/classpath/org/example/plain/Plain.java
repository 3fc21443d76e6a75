package org.example.plain;

import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a document by a mapper that finds its modules, on the class path. */
public final class Plain {
    private Plain() {}

    /**
     * Prints what the mapper says.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Okrs okrs = Okrs.of(Objective.of(
                "retention",
                "Customers stay",
                Cycle.quarter(2026, 3),
                KeyResult.of("churn", "Monthly churn", Metric.decrease(5, 3).withUnit("%"))));
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        System.out.println(Plain.class.getModule().isNamed());
        System.out.println(found.writeValueAsString(okrs));
        System.out.println(found.writeValueAsString(okrs).equals(OkrJson.write(okrs)));
        System.out.println(found.readValue(OkrJson.write(okrs), Okrs.class).equals(okrs));
        Unregistered.show(okrs);
    }
}
