package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;

/** The share of the numbers that meet a bound. */
final class RunningShare implements RunningValue {
    private final Maintain maintain;
    private int met;
    private int count;

    RunningShare(Maintain maintain) {
        this.maintain = maintain;
    }

    @Override
    public void takeIn(Fraction number) {
        count++;
        met += maintain.isMetBy(number) ? 1 : 0;
    }

    @Override
    public void letGo(Fraction number) {
        count--;
        met -= maintain.isMetBy(number) ? 1 : 0;
    }

    @Override
    public Optional<Fraction> value() {
        return count == 0 ? Optional.empty() : Optional.of(Bounds.share(maintain, met, count));
    }
}
