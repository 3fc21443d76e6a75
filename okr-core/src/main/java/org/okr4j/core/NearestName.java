package org.okr4j.core;

import java.util.Optional;

/**
 * Finds the known name that somebody probably meant, for messages such as {@code unknown field "titel", did you mean
 * "title"}.
 *
 * <p>Near is a small number of edits: one changed, missing, additional or swapped character each, at most a third of
 * the longer name, at least one and at most three. Small and capital letters are the same. Of names longer than 64 characters only the first 64 are compared, so an id out of
 * a hostile document costs no more than an honest one.
 */
public final class NearestName {
    private static final int COMPARED = 64;
    private static final int MOST_EDITS = 3;

    private NearestName() {}

    /**
     * Returns the known name with the fewest edits from the name that was given, the first of equally near ones.
     *
     * @param name the name as somebody wrote it
     * @param known the names that exist
     * @return the nearest name, or nothing where none is near
     */
    public static Optional<String> to(String name, Iterable<String> known) {
        Optional<String> nearest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int edits = edits(cut(name), cut(candidate));
            int allowed = Math.min(MOST_EDITS, Math.max(1, Math.max(name.length(), candidate.length()) / 3));
            if (edits <= allowed && edits < fewest) {
                nearest = Optional.of(candidate);
                fewest = edits;
            }
        }
        return nearest;
    }

    private static String cut(String name) {
        return name.length() <= COMPARED ? name : name.substring(0, COMPARED);
    }

    /** Counts edits as optimal string alignment does, which counts two swapped neighbours as one. */
    private static int edits(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && same(a.charAt(i - 1), b.charAt(j - 2))
                        && same(a.charAt(i - 2), b.charAt(j - 1))) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] freed = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = freed;
        }
        return previous[b.length()];
    }

    private static boolean same(char a, char b) {
        return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
