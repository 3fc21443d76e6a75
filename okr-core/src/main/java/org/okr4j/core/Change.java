package org.okr4j.core;

/** How a metric says its target as a change from its start. */
public enum Change {
    /** In percent of the absolute value of the start: {@code -20} of 50 is 40. */
    RELATIVE,

    /** In the unit of the metric: {@code -20} from 50 is 30. */
    DELTA
}
