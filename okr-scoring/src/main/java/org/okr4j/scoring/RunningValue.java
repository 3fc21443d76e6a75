package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;

/** What numbers come to while new ones are taken in and the oldest are let go, without going through them again. */
interface RunningValue {

    /** Starts a value that aggregates as a measure asks. */
    static RunningValue of(Measure measure) {
        return switch (measure.aggregate()) {
            case LATEST -> new RunningExtreme((newer, other) -> true);
            case SUM -> new RunningSum(false);
            case AVERAGE -> new RunningSum(true);
            case MINIMUM -> new RunningExtreme((newer, other) -> newer.compareTo(other) < 0);
            case MAXIMUM -> new RunningExtreme((newer, other) -> newer.compareTo(other) > 0);
            case SHARE -> new RunningShare((Maintain) measure);
        };
    }

    void takeIn(Fraction number);

    /** Lets go of the oldest number that is left. */
    void letGo(Fraction number);

    /** Returns the exact value, or nothing where no number is left. */
    Optional<Fraction> value();
}
