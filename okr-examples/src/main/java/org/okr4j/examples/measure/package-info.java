/**
 * Measures how well titles are read: compares what a reader says with the labels of a corpus.
 *
 * <p>A corpus is a folder with {@code labelled.jsonl}, one labelled title a line, and {@code quantities.jsonl}, one title
 * a line with the quantities that a reader should find in it. Neither is part of the project.
 */
@NullMarked
package org.okr4j.examples.measure;

import org.jspecify.annotations.NullMarked;
