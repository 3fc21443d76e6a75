package org.okr4j.testkit.laws;

import java.util.Optional;

/** What is wrong where a law does not hold, in words. */
public final class Fault {
    private static final int MOST_WHOLE = 240;
    private static final int AROUND = 80;

    private Fault() {}

    /**
     * Compares what came out with what should have.
     *
     * @param expected what the law asks for
     * @param actual what came out
     * @return nothing where the two are equal; otherwise both, of long ones what stands around the first difference
     */
    public static Optional<String> unlessEqual(Object expected, Object actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        String one = Told.of(expected);
        String other = Told.of(actual);
        int at = Math.max(0, difference(one, other) - AROUND);
        return Optional.of("expected " + excerpt(one, at) + " but was " + excerpt(other, at));
    }

    /**
     * Says what is wrong unless a condition holds.
     *
     * @param condition what the law asks for
     * @param fault what is wrong otherwise
     * @return nothing where the condition holds; otherwise the fault
     */
    public static Optional<String> unless(boolean condition, String fault) {
        return condition ? Optional.empty() : Optional.of(fault);
    }

    static String thrown(Throwable thrown) {
        return "threw " + thrown;
    }

    private static int difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String excerpt(String text, int from) {
        if (text.length() <= MOST_WHOLE) {
            return text;
        }
        int to = Math.min(text.length(), from + MOST_WHOLE);
        return (from > 0 ? "…" : "") + text.substring(Math.min(from, to), to) + (to < text.length() ? "…" : "");
    }
}
