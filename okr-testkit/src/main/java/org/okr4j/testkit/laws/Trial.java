package org.okr4j.testkit.laws;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;

/**
 * A case with the question whether a law holds in it.
 *
 * <pre>{@code
 * @Property
 * void our_strategy_is_1_at_the_target(@ForAll("trials") Trial trial) {
 *     trial.check();
 * }
 *
 * @Provide
 * Arbitrary<Trial> trials() {
 *     return ScoringLaws.TARGET.trials(StrategyOn.its(ourStrategy));
 * }
 * }</pre>
 */
public final class Trial {
    private final Object drawn;
    private final Map<String, Supplier<Optional<String>>> questions;

    Trial(Object drawn, Map<String, Supplier<Optional<String>>> questions) {
        this.drawn = drawn;
        this.questions = questions;
    }

    static <S, C> Map<String, Supplier<Optional<String>>> questions(
            Map<String, ? extends S> subjects, C drawn, BiFunction<? super S, ? super C, Optional<String>> check) {
        Map<String, Supplier<Optional<String>>> questions = new LinkedHashMap<>();
        subjects.forEach((who, subject) -> questions.put(who, () -> check.apply(subject, drawn)));
        return questions;
    }

    /** Whoever broke the law, and what is wrong. */
    record Break(String who, String fault) {}

    /**
     * Asks.
     *
     * @return what is wrong, or nothing
     * @throws TestAbortedException if nothing can be said in this case
     */
    public Optional<String> fault() {
        return broken().map(Break::fault);
    }

    /**
     * Asks, and fails where the law does not hold.
     *
     * @throws AssertionError if the law does not hold; the message says what is wrong
     * @throws TestAbortedException if nothing can be said in this case
     */
    public void check() {
        fault().ifPresent(fault -> {
            throw new AssertionError(fault);
        });
    }

    /** Asks everybody; a case that says nothing of one may say something of another. */
    Optional<Break> broken() {
        Optional<TestAbortedException> silent = Optional.empty();
        for (Map.Entry<String, Supplier<Optional<String>>> question : questions.entrySet()) {
            try {
                Optional<String> fault = ask(question.getValue());
                if (fault.isPresent()) {
                    return Optional.of(new Break(question.getKey(), fault.get()));
                }
            } catch (TestAbortedException unanswered) {
                silent = Optional.of(unanswered);
            }
        }
        if (silent.isPresent()) {
            throw silent.get();
        }
        return Optional.empty();
    }

    /** Whatever is thrown breaks the law, an endless recursion too. */
    private static Optional<String> ask(Supplier<Optional<String>> question) {
        try {
            return question.get();
        } catch (TestAbortedException unanswered) {
            throw unanswered;
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
            return Optional.of(Fault.thrown(thrown));
        }
    }

    /**
     * Shows the case.
     *
     * @return the case without what is empty or goes without saying
     */
    @Override
    public String toString() {
        return Told.of(drawn);
    }
}
