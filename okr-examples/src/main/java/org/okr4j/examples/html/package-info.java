/**
 * Draws a report as one page: HTML with the charts inside of it, no script, and nothing that is asked for elsewhere.
 *
 * <pre>{@code
 * String html = new Page(okrs, asOf, ScoringProfiles.STANDARD, RuleSets.named("standard")).text();
 * }</pre>
 *
 * <p>Values in, text out: the same document, day and profile always give the same bytes. Texts of documents become markup
 * in one place only, {@link org.okr4j.examples.html.Element}.
 */
@NullMarked
package org.okr4j.examples.html;

import org.jspecify.annotations.NullMarked;
