package org.okr4j.core.text;

/** Whether anybody could tell at the end that a key result was reached. */
public enum Measurability {
    /** A number is stated for what the key result is about. */
    QUANTIFIED,

    /** There is no number, but done and not done can be told apart. */
    BINARY,

    /** There is no end that could be decided. */
    NO
}
