/**
 * What the numbers of a document come to on a day: a scorecard, by a profile.
 *
 * <pre>{@code
 * Scorecard card = Scorer.standard().score(okrs, LocalDate.parse("2026-08-31"));
 * card.keyResult("churn").explanation();   // linear: (4.1 − 5) / (3 − 5) = 0.45
 * card.objective("retention").status();    // AT_RISK
 * }</pre>
 *
 * <p>A {@link org.okr4j.scoring.ScoringProfile} has three parts: how it measures (a strategy for each kind of measure),
 * how it rolls up, and how it judges (pace, status, grade). Each part is an interface with one idea, so that a part of
 * your own takes the place of one of these. Everything here is immutable and safe to share between threads, and every
 * answer is a function of a document and a day.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"status:statuses"},
        from = "copy",
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class)
@NullMarked
package org.okr4j.scoring;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
