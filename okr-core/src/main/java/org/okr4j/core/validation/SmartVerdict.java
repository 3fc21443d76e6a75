package org.okr4j.core.validation;

/** Whether a key result meets one of the five questions that SMART asks. */
public enum SmartVerdict {
    /** Something shows that it does. */
    MET,

    /** Something shows that it does not. */
    NOT_MET,

    /** Nothing shows either; a guess would be worth nothing. */
    UNKNOWN
}
