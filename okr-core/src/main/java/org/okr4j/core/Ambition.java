package org.okr4j.core;

/** How sure a goal was meant to be when it was set. */
public enum Ambition {
    /** Will be met: anything below 1.0 needs an explanation. */
    COMMITTED,

    /** A stretch: 0.7 on average is a good result. */
    ASPIRATIONAL
}
