package org.okr4j.testkit.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What something is claimed to obey: a sentence for a name, the cases in which it is asked, a check, and advice on what to
 * look at when it fails.
 *
 * <pre>{@code
 * Law<RollUp> neverBelowHalf = Law.over("half", "a roll-up never comes to less than 0.5",
 *         "Look at what happens where every part is at 0.", BusyArbitraries::parts,
 *         (rollUp, parts) -> Fault.unless(rollUp.rollUp(parts).progress().orElse(Progress.ONE)
 *                 .compareTo(Progress.of("0.5")) >= 0, "less than 0.5"));
 * Claims.of("ours", ourRollUp, List.of(neverBelowHalf)).check();
 * }</pre>
 *
 * <p>A law knows nothing of what runs it: {@link Claims} asks it from a test of any kind, and {@link #trials(Object)} gives
 * its cases to a property of jqwik.
 *
 * @param <S> what obeys it or does not, such as a roll-up
 */
public final class Law<S> {
    private final String name;
    private final String sentence;
    private final String advice;
    private final Cases<S> cases;
    private final boolean shared;
    private final Predicate<? super S> kind;
    private final int mostTries;

    private Law(
            String name,
            String sentence,
            String advice,
            Cases<S> cases,
            boolean shared,
            Predicate<? super S> kind,
            int mostTries) {
        this.name = name;
        this.sentence = sentence;
        this.advice = advice;
        this.cases = cases;
        this.shared = shared;
        this.kind = kind;
        this.mostTries = mostTries;
    }

    /** Makes the cases in which all of several are asked, simple ones before others. */
    private interface Cases<S> {
        Stream<Arbitrary<Trial>> of(Map<String, ? extends S> subjects);
    }

    /**
     * Returns a law whose cases depend on who is asked.
     *
     * @param name one word, such as {@code target}
     * @param sentence what holds, without a full stop, such as {@code progress is 1 at the target}
     * @param advice what to look at where it does not hold, in one sentence or two
     * @param cases the cases for somebody who is asked
     * @param check what is wrong in a case, or nothing; a case in which nothing can be said throws as
     *     {@code Assume.that(false)} does
     * @param <S> what obeys it or does not
     * @param <C> a case, shown by {@code toString()}
     * @return the law
     */
    public static <S, C> Law<S> of(
            String name,
            String sentence,
            String advice,
            Function<? super S, ? extends Arbitrary<C>> cases,
            BiFunction<? super S, ? super C, Optional<String>> check) {
        Cases<S> trials = subjects -> {
            String who = subjects.keySet().iterator().next();
            S subject = subjects.values().iterator().next();
            return Stream.of(cases.apply(subject)
                    .map(drawn -> new Trial(drawn, Map.of(who, () -> check.apply(subject, drawn)))));
        };
        return new Law<>(name, sentence, advice, trials, false, subject -> true, Integer.MAX_VALUE);
    }

    /**
     * Returns a law whose cases are the same for everybody, so that several can be asked with each.
     *
     * @param name one word, such as {@code order}
     * @param sentence what holds, without a full stop
     * @param advice what to look at where it does not hold
     * @param cases the cases
     * @param check what is wrong in a case, or nothing; as in {@link #of}
     * @param <S> what obeys it or does not
     * @param <C> a case, shown by {@code toString()}
     * @return the law
     */
    public static <S, C> Law<S> over(
            String name,
            String sentence,
            String advice,
            Supplier<? extends Arbitrary<C>> cases,
            BiFunction<? super S, ? super C, Optional<String>> check) {
        Cases<S> trials = subjects ->
                Stream.of(cases.get().map(drawn -> new Trial(drawn, Trial.questions(subjects, drawn, check))));
        return new Law<>(name, sentence, advice, trials, true, subject -> true, Integer.MAX_VALUE);
    }

    /**
     * Returns the same law for some only.
     *
     * @param condition whom it can be asked of
     * @return the law, which {@link Claims} passes over for the others
     */
    public Law<S> onlyFor(Predicate<? super S> condition) {
        return new Law<>(name, sentence, advice, cases, shared, condition, mostTries);
    }

    /**
     * Returns the same law for fewer tries, where one takes long or there are few different cases.
     *
     * @param tries how often it is asked at most
     * @return the law, which is not asked more often even where more is wanted
     */
    public Law<S> atMost(int tries) {
        return new Law<>(name, sentence, advice, cases, shared, kind, tries);
    }

    /**
     * Returns the same law, asked in the cases of another too, as often in those as in its own.
     *
     * @param other the same law over cases that are more like a product's and harder to read; its name, sentence and advice
     *     do not matter
     * @return the law, asked in its own cases first
     */
    public Law<S> and(Law<S> other) {
        Cases<S> both = subjects -> Stream.concat(cases.of(subjects), other.cases.of(subjects));
        return new Law<>(name, sentence, advice, both, shared, kind, mostTries);
    }

    /**
     * Returns what the law is known by.
     *
     * @return one word, such as {@code target}
     */
    public String name() {
        return name;
    }

    /**
     * Returns what holds.
     *
     * @return a sentence without a full stop, such as {@code progress is 1 at the target}
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Returns what to look at where it does not hold.
     *
     * @return one sentence or two
     */
    public String advice() {
        return advice;
    }

    /**
     * Says whether the law can be asked of somebody.
     *
     * @param subject who might be asked
     * @return whether it can; a list of milestones has no unit to change
     */
    public boolean appliesTo(S subject) {
        return kind.test(subject);
    }

    /**
     * Returns the cases in which somebody is asked, for a property of jqwik.
     *
     * @param subject who is asked
     * @return the cases, each with its question
     */
    public Arbitrary<Trial> trials(S subject) {
        return Arbitraries.oneOf(trials(Map.of("", subject)));
    }

    List<Arbitrary<Trial>> trials(Map<String, ? extends S> subjects) {
        return cases.of(subjects).toList();
    }

    /** Returns who is asked together: all at once where the cases are the same for everybody. */
    <T extends S> List<Map<String, T>> together(Map<String, T> subjects) {
        return shared
                ? List.of(subjects)
                : subjects.entrySet().stream()
                        .map(one -> Map.of(one.getKey(), one.getValue()))
                        .toList();
    }

    int tries(int wanted) {
        return Math.min(wanted, mostTries);
    }

    @Override
    public String toString() {
        return name;
    }
}
