/**
 * What the numbers of a document come to on a day: a scorecard, by a profile.
 *
 * <p><img src="doc-files/number.svg" width="720" alt="A reading and the measure in force on the day give progress;
 * held between 0 and 1 it is a score; with what is expected by the day it gives a status, with the ambition a grade;
 * scores roll up to the objective, and rules look at all of it">
 *
 * <pre>{@code
 * KeyResult churn = KeyResult.of("churn", "Monthly churn falls from 5% to 3%", Metric.decrease(5, 3).withUnit("%"))
 *         .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-31"), "4.1"));
 * Okrs okrs = Okrs.of(Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn));
 * Scorecard card = Scorer.standard().score(okrs, LocalDate.parse("2026-08-31"));
 * card.keyResult("churn").explanation(); // linear: (4.1 − 5) / (3 − 5) = 0.45
 * card.keyResult("churn").expected(); // 0.670329, 61 of the 91 days
 * card.objective("retention").status(); // AT_RISK
 * }</pre>
 *
 * <p>Expected progress goes by the calendar, a status by the gap between what is expected and what is there, a grade
 * by the score and by how much was promised. An objective rolls up the key results that have a score; what has none is
 * left out and lowers the {@link org.okr4j.scoring.Coverage}, because absent is not zero.
 *
 * <h2>Profiles</h2>
 *
 * <p>A {@link org.okr4j.scoring.ScoringProfile} has three parts: how it measures (a strategy for each kind of measure),
 * how it rolls up, and how it judges (pace, status, grade). Each part is an interface with one idea, so that a part of
 * your own takes the place of one of these.
 *
 * <pre>{@code
 * ScoringProfile ours = ScoringProfiles.STANDARD
 *         .withName("ours")
 *         .withRollUp(RollUps.WEAKEST)
 *         .withMeasuring(ScoringProfiles.STANDARD.measuring().holding(Progress.ZERO, Progress.ONE));
 * KeyResult signUps = KeyResult.of("sign-ups", "4,000 trial sign-ups", Metric.reach(4000))
 *         .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-31"), 5000));
 * KeyResultScore score = Scorer.of(ours).score(signUps, Cycle.quarter(2026, 3), LocalDate.parse("2026-08-31"));
 * score.progress(); // 1, where the standard profile says 1.25
 * }</pre>
 *
 * <p><a href="doc-files/strategies.html">The index of the strategies</a> shows the formula of each with numbers;
 * <a href="doc-files/profiles.html">the index of the profiles</a> scores one document by each of them, so that a team
 * that comes from a product sees what it saw there.
 *
 * <h2>The course of a cycle</h2>
 *
 * <p>A {@link org.okr4j.scoring.Series} is the scorecard of every day or week in one pass, each as of its day, and a
 * {@link org.okr4j.scoring.Summary} counts what a whole document came to.
 *
 * <pre>{@code
 * KeyResult churn = KeyResult.of("churn", "Monthly churn falls from 5% to 3%", Metric.decrease(5, 3).withUnit("%"))
 *         .plusCheckIn(CheckIn.of(LocalDate.parse("2026-07-31"), "4.6"))
 *         .plusCheckIn(CheckIn.of(LocalDate.parse("2026-08-31"), "4.1"));
 * Okrs okrs = Okrs.of(Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn));
 * Series weeks = Scorer.standard().series(okrs, Cycle.quarter(2026, 3), Every.WEEK);
 * Summary summary = Summary.of(okrs, weeks.scorecards().get(13));
 * summary.keyResults().committed().met(); // 0 of 1, with a mean of 0.45
 * }</pre>
 *
 * <h2>Inside any engine</h2>
 *
 * <p>Everything here is immutable and safe to share between threads, and every answer is a function of a document and
 * a day. <a href="doc-files/engines.html">What is safe to share</a> between threads, tasks and machines has a page of
 * its own.
 *
 * <h2>Explanations</h2>
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
