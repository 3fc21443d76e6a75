package org.okr4j.testkit;

/** What the objectives of a document belong under. */
public enum Parents {
    /** Nothing: each objective stands for itself. */
    NONE,

    /** Nothing, or an earlier objective or one of its key results: a tree or several. */
    TREE,

    /**
     * Anything that can be written: an objective, also the objective itself and others in a loop, a key result, or an id
     * outside of the document.
     */
    ANY
}
