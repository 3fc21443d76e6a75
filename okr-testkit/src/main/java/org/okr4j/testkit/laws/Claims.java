package org.okr4j.testkit.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Somebody with the laws that they are claimed to obey, ready to be asked. Immutable: each method returns a changed copy.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> laws() {
 *     return ScoringLaws.of(ourStrategy).except(ScoringLaws.MIRROR).tests(); // JUnit shows each law by its sentence
 * }
 *
 * ScoringLaws.of(ourStrategy).except(ScoringLaws.MIRROR).check();            // in a test of any kind
 * }</pre>
 *
 * <p>The cases come by chance from a seed, which is the same on every run unless another is set. A case that breaks a law is
 * made as small as can be found near it.
 *
 * @param <S> what obeys the laws or does not
 */
public final class Claims<S> {
    /** How often a law is asked unless somebody says otherwise: 1,000 times. */
    public static final int TRIES = 1_000;

    /** Where chance begins unless somebody says otherwise. */
    public static final long SEED = 2026;

    private final Map<String, S> subjects;
    private final List<Law<? super S>> laws;
    private final long seed;
    private final int tries;

    private Claims(Map<String, S> subjects, List<Law<? super S>> laws, long seed, int tries) {
        this.subjects = subjects;
        this.laws = laws;
        this.seed = seed;
        this.tries = tries;
    }

    /**
     * Claims laws for somebody.
     *
     * @param name what they are called in messages
     * @param subject who is asked
     * @param laws what they are claimed to obey; those that cannot be asked of them are passed over
     * @param <S> what obeys the laws or does not
     * @return the claims
     */
    public static <S> Claims<S> of(String name, S subject, List<? extends Law<? super S>> laws) {
        return new Claims<>(Map.of(name, subject), List.copyOf(laws), SEED, TRIES);
    }

    /**
     * Claims the same for somebody else too.
     *
     * <p>Laws whose cases are the same for everybody are asked of all with each case, which takes little longer than asking
     * one where a case takes longer to make than to ask.
     *
     * @param name what they are called in messages
     * @param subject who else is asked
     * @return the claims of all
     */
    public Claims<S> and(String name, S subject) {
        Map<String, S> more = new LinkedHashMap<>(subjects);
        more.put(name, subject);
        return new Claims<>(more, laws, seed, tries);
    }

    /**
     * Claims all but some laws.
     *
     * @param others the laws that nobody claims
     * @return the claims without them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Claims<S> except(Law<? super S>... others) {
        return except(List.of(others));
    }

    /**
     * Claims all but some laws.
     *
     * @param others the laws that nobody claims
     * @return the claims without them
     */
    public Claims<S> except(List<? extends Law<? super S>> others) {
        List<Law<? super S>> fewer = new ArrayList<>(laws);
        fewer.removeAll(others);
        return new Claims<>(subjects, List.copyOf(fewer), seed, tries);
    }

    /**
     * Claims some of the laws only, such as one that was broken, to run it again.
     *
     * @param these the laws that are claimed
     * @return the claims with nothing else
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Claims<S> only(Law<? super S>... these) {
        List<Law<? super S>> fewer = new ArrayList<>(laws);
        fewer.retainAll(List.of(these));
        return new Claims<>(subjects, List.copyOf(fewer), seed, tries);
    }

    /**
     * Begins chance elsewhere.
     *
     * @param other the seed; the same seed gives the same cases
     * @return the claims with another seed
     */
    public Claims<S> seed(long other) {
        return new Claims<>(subjects, laws, other, tries);
    }

    /**
     * Asks each law more often, or less.
     *
     * @param times how often, at least once
     * @return the claims with another number of tries
     * @throws IllegalArgumentException if {@code times} is less than 1
     */
    public Claims<S> tries(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("A law is asked at least once: " + times + " times");
        }
        return new Claims<>(subjects, laws, seed, times);
    }

    /**
     * Returns what is claimed.
     *
     * @return the laws, in the order of their catalogue, with those that cannot be asked of everybody here
     */
    public List<Law<? super S>> laws() {
        return laws;
    }

    /**
     * Asks every law, and fails at the first that does not hold.
     *
     * @throws AssertionError if a law does not hold; the message says the law, the smallest case that was found to break
     *     it, what to look at and how to run it again
     */
    public void check() {
        questions().forEach(Question::check);
    }

    /**
     * Returns a test for each law, for a {@code @TestFactory} of JUnit.
     *
     * <p>This is the only method that needs {@code junit-jupiter-api} on the class path.
     *
     * @return the tests, each with the sentence of its law for a name
     */
    public Stream<DynamicTest> tests() {
        return LawTests.of(questions());
    }

    /** A law and who is asked it together, or alone. */
    record Question<S>(Law<? super S> law, Map<String, S> subjects, long seed, int tries) {
        String name() {
            return String.join(", ", subjects.keySet()) + ": " + law.sentence();
        }

        void check() {
            Verdict.on(law, subjects, seed, tries);
        }
    }

    private List<Question<S>> questions() {
        List<Question<S>> questions = new ArrayList<>();
        for (Law<? super S> law : laws) {
            Map<String, S> asked = new LinkedHashMap<>();
            subjects.forEach((name, subject) -> {
                if (law.appliesTo(subject)) {
                    asked.put(name, subject);
                }
            });
            if (!asked.isEmpty()) {
                law.together(asked).forEach(them -> questions.add(new Question<>(law, them, seed, tries)));
            }
        }
        return questions;
    }
}
