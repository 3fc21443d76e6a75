package org.okr4j.json.codec;

/** What stands next in a JSON text. */
public enum Token {
    /** An object begins. */
    OBJECT_START,

    /** An object ends. */
    OBJECT_END,

    /** An array begins. */
    ARRAY_START,

    /** An array ends. */
    ARRAY_END,

    /** The name of a field. */
    NAME,

    /** A text in quotes. */
    TEXT,

    /** A number. */
    NUMBER,

    /** The value {@code true}. */
    TRUE,

    /** The value {@code false}. */
    FALSE,

    /** The value {@code null}. */
    NULL,

    /** Something that JSON has not, such as an object of Java in a buffer of tokens. */
    OTHER,

    /** Nothing is left. */
    END;

    boolean opens() {
        return this == OBJECT_START || this == ARRAY_START;
    }

    boolean closes() {
        return this == OBJECT_END || this == ARRAY_END;
    }
}
