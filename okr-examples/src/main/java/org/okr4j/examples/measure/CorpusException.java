package org.okr4j.examples.measure;

/** Says where a corpus cannot be read, and what would be right. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorpusException(String message) {
        super(message, null, false, false);
    }
}
