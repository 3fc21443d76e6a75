package org.okr4j.scoring;

import org.okr4j.core.Status;

/** Where a key result or an objective stands: a pure function. */
public interface StatusRule {

    /**
     * Decides the status.
     *
     * @param standing what it can be decided by
     * @return the status
     */
    Status status(Standing standing);

    /**
     * Says why the status is what it is, with the values that decided it, for a person to check by hand.
     *
     * @param standing what the status was decided by
     * @return such as {@code gap 0.73913 − 0.6 = 0.13913, more than 0.1, at most 0.25}, or {@code ""} where there is
     *     nothing to say
     */
    default String because(Standing standing) {
        return "";
    }
}
