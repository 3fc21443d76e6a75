package org.okr4j.core;

/** What a key result is for. */
public enum Role {
    /** Counts towards its objective. */
    TARGET,

    /** Is watched, so that the targets are not reached at its expense; never part of the objective's score. */
    GUARDRAIL
}
