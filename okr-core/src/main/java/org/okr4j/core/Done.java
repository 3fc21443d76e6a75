package org.okr4j.core;

/** Whether something was done. */
public enum Done implements Reading {
    /** Done. */
    YES,

    /** Not done: a reading like any other, not the absence of one. */
    NO;

    /**
     * Returns the reading for a truth value.
     *
     * @param done whether it was done
     * @return {@link #YES} or {@link #NO}
     */
    public static Done of(boolean done) {
        return done ? YES : NO;
    }

    /**
     * Says whether it was done.
     *
     * @return whether this is {@link #YES}
     */
    public boolean isDone() {
        return this == YES;
    }
}
