package org.example.plain;

import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Shows what a mapper does that nobody told of the module. */
final class Unregistered {
    private Unregistered() {}

    static void show(Okrs okrs) {
        JsonMapper unregistered = JsonMapper.builder().build();
        System.out.println(written(okrs, unregistered));
        System.out.println(read(OkrJson.write(okrs), unregistered));
    }

    private static String written(Okrs okrs, JsonMapper mapper) {
        try {
            return mapper.writeValueAsString(okrs);
        } catch (JacksonException e) {
            return "refused to write: " + e.getClass().getSimpleName();
        }
    }

    private static String read(String json, JsonMapper mapper) {
        try {
            return mapper.readValue(json, Okrs.class).toString();
        } catch (JacksonException e) {
            return "refused to read: " + e.getClass().getSimpleName();
        }
    }
}
