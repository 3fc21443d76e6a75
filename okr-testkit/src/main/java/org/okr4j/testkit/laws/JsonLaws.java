package org.okr4j.testkit.laws;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/**
 * The laws of a written form: what is written is read back, and what nobody knows changes nothing.
 *
 * <pre>{@code
 * JsonLaws.of("okrs", Json.<Okrs>of(OkrJson::write, OkrJson::read).over(OkrArbitraries.documents())).check();
 * }</pre>
 *
 * <p>Writer and reader are functions, so that any will do: a mapper with the module, a database, a service and its client.
 */
public final class JsonLaws {

    /** What is written is read back as it was. */
    public static final Law<Json<?>> READ_BACK = law(
            JsonLaw.READ_BACK,
            "Look for a field that is written and not read, or the other way round, and for defaults.");

    /** What is read back is written as it was. */
    public static final Law<Json<?>> FIXED_POINT =
            law(JsonLaw.FIXED_POINT, "Look for collections without an order, and for numbers that have several forms.");

    /** Fields that nobody knows change no known one, at the beginning or at the end of any object. */
    public static final Law<Json<?>> UNKNOWN =
            law(JsonLaw.UNKNOWN, "Look at how a field is skipped: its whole value, with all that it nests.");

    private static final List<Law<Json<?>>> ALL = List.of(READ_BACK, FIXED_POINT, UNKNOWN);

    private JsonLaws() {}

    /**
     * Returns every law of JSON.
     *
     * @return the laws, in the order in which they are asked
     */
    public static List<Law<Json<?>>> all() {
        return ALL;
    }

    /**
     * Claims all laws for a writer and its reader.
     *
     * @param name what they are called in messages
     * @param json writer and reader, with the values that are written
     * @return the claims, without {@link #UNKNOWN} where no reader passes over unknown fields
     * @throws IllegalArgumentException if nobody said which values are written
     */
    public static Claims<Json<?>> of(String name, Json<?> json) {
        if (!json.hasValues()) {
            throw new IllegalArgumentException("Laws of JSON need values to write, from over: " + name);
        }
        return Claims.of(name, json, ALL);
    }

    private static Law<Json<?>> law(JsonLaw law, String advice) {
        return Law.<Json<?>, Written<?>>of(
                        law.title(),
                        law.sentence(),
                        advice,
                        json -> Written.each(json).map(written -> (Written<?>) written),
                        (json, written) -> written.fault(law))
                .onlyFor(law::appliesTo);
    }

    /** A value with its writer and reader. */
    private record Written<T>(Json<T> json, T value) {
        static <T> Arbitrary<Written<T>> each(Json<T> json) {
            return json.values().map(value -> new Written<>(json, value));
        }

        Optional<String> fault(JsonLaw law) {
            return law.fault(json, value);
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }
}
