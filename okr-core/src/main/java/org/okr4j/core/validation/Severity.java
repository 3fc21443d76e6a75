package org.okr4j.core.validation;

/** How much a finding matters, the most first. */
public enum Severity {
    /** The document says something that cannot be meant. */
    ERROR,

    /** Somebody should think about it again. */
    WARNING,

    /** Worth knowing. */
    INFO
}
