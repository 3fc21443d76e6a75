package org.okr4j.testkit.laws;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** Asks one law as often as wanted, and says how it was broken so that a person can go on from there. */
final class Verdict {
    private Verdict() {}

    static <S> void on(Law<S> law, Map<String, ? extends S> subjects, long seed, int wanted) {
        int tries = law.tries(wanted);
        for (Arbitrary<Trial> trials : law.trials(subjects)) {
            search(law, subjects, new Search(trials, seed, tries)).ifPresent(found -> {
                throw new AssertionError(message(law, found, seed, tries));
            });
        }
    }

    private static <S> Optional<Search.Found> search(Law<S> law, Map<String, ? extends S> subjects, Search search) {
        try {
            return search.found();
        } catch (Search.TooFew few) {
            throw new AssertionError(
                    "Law \"" + law.name() + "\" of " + String.join(", ", subjects.keySet()) + " " + few.getMessage(),
                    few);
        }
    }

    private static String message(Law<?> law, Search.Found found, long seed, int tries) {
        return String.join(
                "\n",
                "Law \"" + law.name() + "\" is broken by " + found.broken().who() + ": " + law.sentence(),
                "  in case   " + found.trial(),
                "  what      " + found.broken().fault(),
                "  look at   " + law.advice(),
                "  found     in try " + found.inTry() + " of " + tries + ", made smaller " + found.smaller() + " times",
                "  again     only the law \"" + law.name() + "\" with seed(" + seed + ") and tries(" + tries + ")");
    }
}
