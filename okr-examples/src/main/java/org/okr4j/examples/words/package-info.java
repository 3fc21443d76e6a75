/**
 * The words and the order in which documents are shown: what a terminal prints and what a page says is the same.
 *
 * <pre>{@code
 * new MeasureWords(" → ").of(measure, reading); // 5 → 3.5 %, now 4.1
 * }</pre>
 *
 * <p>Nothing here is escaped: whoever shows it knows for what.
 */
@NullMarked
package org.okr4j.examples.words;

import org.jspecify.annotations.NullMarked;
