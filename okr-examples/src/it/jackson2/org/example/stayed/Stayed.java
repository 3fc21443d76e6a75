package org.example.stayed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.json.jackson2.OkrJson;
import org.okr4j.json.jackson2.OkrModule;

/** Writes and reads a document by mappers of Jackson 2: one that finds its modules, one that is told, one that is not. */
public final class Stayed {
    private Stayed() {}

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
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        ObjectMapper told = new ObjectMapper().registerModule(new OkrModule());

        System.out.println(Stayed.class.getModule().getName());
        System.out.println(OkrJson.write(okrs));
        System.out.println(found.writeValueAsString(okrs).equals(OkrJson.write(okrs)));
        System.out.println(told.writeValueAsString(okrs).equals(OkrJson.write(okrs)));
        System.out.println(found.readValue(OkrJson.write(okrs), Okrs.class).equals(okrs));
        try {
            System.out.println(new ObjectMapper().writeValueAsString(okrs));
        } catch (JsonProcessingException unregistered) {
            System.out.println("refused to write: " + unregistered.getClass().getSimpleName());
        }
    }
}
