package org.okr4j.core;

/** Where a key result or an objective stands on a day. */
public enum Status {
    /** Nothing was measured yet. */
    NOT_STARTED,

    /** Progress keeps up with the plan. */
    ON_TRACK,

    /** Progress is somewhat behind the plan. */
    AT_RISK,

    /** Progress is far behind the plan. */
    OFF_TRACK,

    /** The target is reached, and cannot be lost again. */
    DONE,

    /** Nobody can say: there is no target, no known start or no reading that counts. */
    UNKNOWN
}
