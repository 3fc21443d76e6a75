package org.okr4j.testkit.laws;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.opentest4j.TestAbortedException;

/** Looks for a case that breaks a law, by chance from a seed, and for the smallest one near it. */
final class Search {
    private static final int MOST_DRAWN_FOR_EACH_TRY = 20;
    private static final int MOST_SMALLER = 500;

    private final Arbitrary<Trial> trials;
    private final long seed;
    private final int tries;

    Search(Arbitrary<Trial> trials, long seed, int tries) {
        this.trials = trials;
        this.seed = seed;
        this.tries = tries;
    }

    /** A case that breaks a law: as found, made smaller so many times. */
    record Found(Trial trial, Trial.Break broken, int inTry, int smaller) {}

    /** A law that says something of hardly any case proves nothing. */
    static final class TooFew extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooFew(String message) {
            super(message);
        }
    }

    /** Returns how a law is broken, or nothing where it held as often as it was to be asked. */
    Optional<Found> found() {
        synchronized (Search.class) {
            boolean isOwn = starts();
            try {
                return drawn();
            } finally {
                if (isOwn) {
                    JqwikSession.finish();
                }
            }
        }
    }

    /** Starts a session of jqwik, of which there is one at a time, unless this runs within one or within a property. */
    private static boolean starts() {
        if (JqwikSession.isActive()) {
            return false;
        }
        try {
            JqwikSession.start();
            return true;
        } catch (JqwikException withinAProperty) {
            return false;
        }
    }

    private Optional<Found> drawn() {
        RandomGenerator<Trial> generator = trials.generator(tries, true);
        Random random = new Random(seed);
        int asked = 0;
        for (long drawn = 0; asked < tries; drawn++) {
            if (drawn > (long) tries * MOST_DRAWN_FOR_EACH_TRY) {
                throw new TooFew("could be asked in " + asked + " of " + drawn
                        + " cases only: hand in values of which it can be asked more often");
            }
            Shrinkable<Trial> next = generator.next(random);
            try {
                Optional<Trial.Break> broken = next.value().broken();
                asked++;
                if (broken.isPresent()) {
                    return Optional.of(smallest(new Candidate(next, broken.get()), asked));
                }
            } catch (TestAbortedException unanswered) {
                // Nothing can be said in this case: the next.
            }
        }
        return Optional.empty();
    }

    /** A case with what was wrong in it when it was asked: what keeps state may answer otherwise the next time. */
    private record Candidate(Shrinkable<Trial> trial, Trial.Break broken) {}

    private static Found smallest(Candidate found, int inTry) {
        Budget budget = new Budget();
        Candidate least = found;
        int smaller = 0;
        Optional<Candidate> next = smaller(least.trial(), budget);
        while (next.isPresent()) {
            least = next.get();
            smaller++;
            next = smaller(least.trial(), budget);
        }
        return new Found(least.trial().value(), least.broken(), inTry, smaller);
    }

    private static Optional<Candidate> smaller(Shrinkable<Trial> than, Budget budget) {
        return than.shrink()
                .takeWhile(candidate -> budget.allows())
                .flatMap(
                        candidate -> broken(candidate.value()).map(broken -> new Candidate(candidate, broken)).stream())
                .findFirst();
    }

    private static Optional<Trial.Break> broken(Trial trial) {
        try {
            return trial.broken();
        } catch (TestAbortedException unanswered) {
            return Optional.empty();
        }
    }

    /** How many smaller cases may still be looked at. */
    private static final class Budget {
        private int left = MOST_SMALLER;

        boolean allows() {
            return left-- > 0;
        }
    }
}
