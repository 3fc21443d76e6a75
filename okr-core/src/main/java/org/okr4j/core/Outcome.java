package org.okr4j.core;

/** How an objective ended. */
public enum Outcome {
    /** It was reached. */
    ACHIEVED,

    /** It was reached in part. */
    PARTIAL,

    /** It was not reached. */
    MISSED,

    /** It was given up before its end. */
    DROPPED,

    /** It goes on in another cycle. */
    CARRIED_FORWARD
}
