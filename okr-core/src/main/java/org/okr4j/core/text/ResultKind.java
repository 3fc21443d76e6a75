package org.okr4j.core.text;

/** What kind of result a key result is. */
public enum ResultKind {
    /** An effect on customers, users, staff, the business or a running system. */
    OUTCOME,

    /** A gate that is passed once: a launch, a migration, a certificate. */
    MILESTONE,

    /** Work that is done, or a count of what the work puts out. */
    ACTIVITY
}
