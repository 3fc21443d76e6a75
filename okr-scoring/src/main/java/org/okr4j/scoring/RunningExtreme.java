package org.okr4j.scoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.okr4j.core.Fraction;

/**
 * The number that stands out, such as the least; of equal ones the first. It holds the numbers that may still come to
 * stand out: what a newer one outdoes never will.
 */
final class RunningExtreme implements RunningValue {
    private final BiPredicate<Fraction, Fraction> outdoes;
    private final Deque<Numbered> waiting = new ArrayDeque<>();
    private long taken;
    private long gone;

    private record Numbered(long place, Fraction number) {}

    RunningExtreme(BiPredicate<Fraction, Fraction> outdoes) {
        this.outdoes = outdoes;
    }

    @Override
    public void takeIn(Fraction number) {
        while (!waiting.isEmpty() && outdoes.test(number, waiting.getLast().number())) {
            waiting.removeLast();
        }
        waiting.addLast(new Numbered(taken++, number));
    }

    @Override
    public void letGo(Fraction number) {
        if (!waiting.isEmpty() && waiting.getFirst().place() == gone) {
            waiting.removeFirst();
        }
        gone++;
    }

    @Override
    public Optional<Fraction> value() {
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.getFirst().number());
    }
}
