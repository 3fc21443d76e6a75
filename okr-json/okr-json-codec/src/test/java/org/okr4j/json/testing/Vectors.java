package org.okr4j.json.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conformance table, and other texts that the tests share. */
public final class Vectors {
    public static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Holds an amendment without the required "reason", which the format refuses. */
    private static final List<String> LEFT_OUT = List.of("standard-009");

    private Vectors() {}

    public static Stream<JsonNode> all() {
        return resource("/conformance/vectors.jsonl")
                .lines()
                .map(PLAIN::readTree)
                .filter(vector -> !LEFT_OUT.contains(vector.get("id").stringValue()));
    }

    public static String resource(String name) {
        return resource(Vectors.class, name);
    }

    /** Reads a resource of the module of a class. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
