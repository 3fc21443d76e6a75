package org.okr4j.json.codec;

/** What becomes of a field that the format does not know. */
public enum UnknownFields {
    /** It is refused, and the nearest known field is named: a misspelt name is found at once. */
    REFUSED,

    /** It is skipped with all that is in it: for products that add fields of their own. */
    SKIPPED
}
