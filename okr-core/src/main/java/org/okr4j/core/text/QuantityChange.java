package org.okr4j.core.text;

/** What a quantity is measured from. */
public enum QuantityChange {
    /** From nothing: the value is the level or the count itself, such as 80% of teams. */
    ABSOLUTE,

    /** From the start, as a share or a multiple of it: by 20%, twice as many. */
    RELATIVE,

    /** From the start, in the unit of the metric: by 5 points, 3 days less. */
    DELTA
}
