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
 *
 * <p>Explanations and {@linkplain org.okr4j.scoring.Reason reasons} are for people, and their arithmetic can be read back.
 * After the last {@code ": "} outside of quotes, which ends the words in front, stands a claim:
 *
 * <pre>
 * claim      = words expression [" = " number] {bound} words
 * bound      = ", " ("at least " | "at most " | "more than " | "less than ") expression
 * expression = product {(" + " | " − ") product}
 * product    = factor {(" × " | " / ") factor}
 * factor     = number | "≈ " number | "(" expression ")" | ("min(" | "max(") expression {", " expression} ")"
 * number     = ["−"] digits ["." digits]
 * </pre>
 *
 * <p>The expression, worked out exactly and rounded down to six decimals, is the number behind the equals sign; a bound
 * holds of it. In place of an expression a verdict can stand, such as {@code 20 ≤ 25 ≤ 30 is met} or {@code done}, and
 * {@code least of: } goes before a list of expressions. A number after {@code ≈} was cut after six decimals, because it
 * has too many digits to check by hand. Of more than 24 check-ins or parts the text says that they are too many to list,
 * and gives their sum or their least instead.
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
