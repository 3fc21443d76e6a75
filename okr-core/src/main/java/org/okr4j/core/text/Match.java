package org.okr4j.core.text;

/**
 * A phrase of a lexicon that was found in a text.
 *
 * @param wordClass what it is for
 * @param value what it stands for, or {@code ""}
 * @param from the index of its first token
 * @param to the index of the token after its last
 */
record Match(WordClass wordClass, String value, int from, int to) {}
