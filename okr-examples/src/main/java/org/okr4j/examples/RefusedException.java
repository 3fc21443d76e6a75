package org.okr4j.examples;

/** Says in one line why an input or an argument was refused: where, what is wrong and what would be right. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message, null, false, false);
    }
}
