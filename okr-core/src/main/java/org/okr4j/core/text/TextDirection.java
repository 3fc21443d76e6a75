package org.okr4j.core.text;

/** Which way a key result says that it goes. */
public enum TextDirection {
    /** A value rises: grow, raise, 20 more. */
    INCREASE,

    /** A value falls: reduce, lower, faster by 2 days. */
    DECREASE,

    /** A value stays within bounds: keep, stay below, remain. */
    MAINTAIN,

    /** A level or a count is attained, and no motion is told: 99.9% availability, hire 4 engineers. */
    REACH,

    /** Something is done or not done. */
    BINARY,

    /** The text does not tell. */
    UNKNOWN
}
