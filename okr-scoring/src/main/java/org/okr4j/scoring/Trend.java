package org.okr4j.scoring;

/** Which way progress goes. More progress is better whatever the direction of the measure: churn that falls improves. */
public enum Trend {
    /** Progress rises: the line through the readings gains 0.01 or more from the first of them to the newest. */
    IMPROVING,

    /** Progress stays where it is: the line gains and loses less than 0.01. */
    STEADY,

    /** Progress falls: the line loses 0.01 or more. */
    WORSENING
}
