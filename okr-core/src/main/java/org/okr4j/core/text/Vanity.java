package org.okr4j.core.text;

/** Whether the number that a key result is about counts attention instead of value. */
public enum Vanity {
    /** Raw attention: followers, impressions, page views, likes. */
    YES,

    /** Attention that may stand for value, or asks somebody to act: subscribers, registrations, downloads. */
    BORDERLINE,

    /** Anything else, every ratio among it. */
    NO
}
