package org.okr4j.scoring;

import java.util.function.Function;
import org.okr4j.core.Status;

/**
 * A function that decides and another that says why.
 *
 * @param decides which status something has
 * @param says why it has it
 */
record SaidStatusRule(Function<Standing, Status> decides, Function<Standing, String> says) implements StatusRule {

    /** Returns a rule that always gives one status. */
    static StatusRule always(Status status, Function<Standing, String> says) {
        return new SaidStatusRule(standing -> status, says);
    }

    @Override
    public Status status(Standing standing) {
        return decides.apply(standing);
    }

    @Override
    public String because(Standing standing) {
        return says.apply(standing);
    }
}
