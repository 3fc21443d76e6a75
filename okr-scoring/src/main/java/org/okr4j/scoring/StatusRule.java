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
}
