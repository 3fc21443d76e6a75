package org.example.moving;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;

/** Writes a document by each generation of Jackson, and reads it by the other. */
public final class Moving {
    private Moving() {}

    /**
     * Prints what the mappers say.
     *
     * @param args none
     * @throws JsonProcessingException never
     */
    public static void main(String[] args) throws JsonProcessingException {
        Okrs okrs = Okrs.of(Objective.of(
                "retention",
                "Customers stay",
                Cycle.quarter(2026, 3),
                KeyResult.of("churn", "Monthly churn", Metric.decrease(5, 3).withUnit("%"))));
        com.fasterxml.jackson.databind.json.JsonMapper old = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        tools.jackson.databind.json.JsonMapper recent = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();

        System.out.println(Moving.class.getModule().getName());
        System.out.println(old.writeValueAsString(okrs));
        System.out.println(recent.writeValueAsString(okrs).equals(old.writeValueAsString(okrs)));
        System.out.println(recent.readValue(old.writeValueAsString(okrs), Okrs.class).equals(okrs));
        System.out.println(old.readValue(recent.writeValueAsString(okrs), Okrs.class).equals(okrs));
        System.out.println(OkrJson.write(okrs).equals(org.okr4j.json.jackson2.OkrJson.write(okrs)));
    }
}
