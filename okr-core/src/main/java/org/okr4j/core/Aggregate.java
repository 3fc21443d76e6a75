package org.okr4j.core;

/** How many readings become one. */
public enum Aggregate {
    /** The newest reading; of one day the last given. */
    LATEST,

    /** The sum of all readings, for counts that add up; takes no part/whole. */
    SUM,

    /** The mean of all readings, each with the same weight; of part/whole the mean of the ratios. */
    AVERAGE,

    /** The least of all readings. */
    MINIMUM,

    /** The greatest of all readings. */
    MAXIMUM,

    /** The share of the check-ins whose reading met the bound of a {@link Maintain}, of those made or of those planned. */
    SHARE
}
