package org.okr4j.core;

/** Which way a metric should go where its start is not known yet. */
public enum Direction {
    /** Upwards. */
    INCREASE,

    /** Downwards. */
    DECREASE
}
