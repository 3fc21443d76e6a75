package org.okr4j.core.text;

/** How an objective is written. */
public enum ObjectiveStyle {
    /** A state to be wished for. */
    ASPIRATION,

    /** A number to be reached, which is what a key result is for. */
    METRIC,

    /** A task, something to hand over, or the name of a topic. */
    PROJECT
}
