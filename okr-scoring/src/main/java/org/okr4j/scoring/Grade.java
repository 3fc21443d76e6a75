package org.okr4j.scoring;

/** The colour of a score. */
public enum Grade {
    /** Failed to make real progress. */
    RED,

    /** Made progress, but fell short. */
    AMBER,

    /** Delivered. */
    GREEN
}
