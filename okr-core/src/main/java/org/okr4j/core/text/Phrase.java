package org.okr4j.core.text;

/**
 * A phrase of a lexicon, in one of its classes.
 *
 * @param wordClass what it is for
 * @param value what it stands for, or {@code ""}
 * @param words how many words it has
 */
record Phrase(WordClass wordClass, String value, int words) {}
