package org.okr4j.core.text;

/** Whether a text holds a number that nobody filled in. */
public enum Placeholder {
    /** There is none. */
    NONE,

    /** A number was taken out before the text was shown: {@code N} customers. */
    REDACTED,

    /** A template was never filled in: {@code X%}, {@code TBD}. */
    UNFILLED
}
