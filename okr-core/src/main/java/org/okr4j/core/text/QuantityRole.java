package org.okr4j.core.text;

/** What a quantity is for in the text that states it. */
public enum QuantityRole {
    /** What is to be reached. */
    TARGET,

    /** Where it starts: from 5%, now at 30. */
    BASELINE,

    /** What the target is about: customers above $20k, the 5 existing sites. */
    SCOPE,

    /** What would be better than the target: towards a goal of 30. */
    STRETCH,

    /** The time over which something is measured: within 2 weeks of signing up, per 30 days. */
    WINDOW,

    /** A part of a number that was told before: four courses, two for guides and two for hosts. */
    LABEL
}
