/**
 * The words of OKRs as immutable values: a document of objectives with their key results, check-ins and amendments.
 *
 * <p><img src="doc-files/model.svg" width="720" alt="A document holds objectives; an objective has key results, a
 * cycle and, once it is over, a closure; a key result has a measure and a dated log of check-ins and amendments">
 *
 * <pre>{@code
 * KeyResult churn = KeyResult.of("churn", "Monthly churn falls from 5% to 3%", Metric.decrease(5, 3).withUnit("%"));
 * Objective retention = Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn);
 * Okrs okrs = Okrs.of(retention).plusCheckIn("churn", CheckIn.of(LocalDate.parse("2026-08-31"), "4.1"));
 * okrs.keyResult("churn").orElseThrow().checkInsUntil(LocalDate.parse("2026-08-30")); // []
 * }</pre>
 *
 * <p>An objective says what will be different, in words. Its key results say how anybody could tell, each with a
 * measure. A check-in says what was read on a day, and how confident somebody was. Nothing here is worked out:
 * progress, scores and status are questions to {@code org.okr4j.scoring}, and what could be better is one to
 * {@code org.okr4j.core.validation}.
 *
 * <h2>Measures</h2>
 *
 * <p>There are six kinds of {@link org.okr4j.core.Measure}, and each says which {@link org.okr4j.core.Reading} it
 * takes. The direction of a metric is in its numbers: the one below falls because its target lies below its start. A
 * key result whose role is {@link org.okr4j.core.Role#GUARDRAIL} is watched and never scored.
 *
 * <pre>{@code
 * Metric churn = Metric.decrease(5, 3).withUnit("%");
 * Maintain cost = Maintain.atMost(230).withUnit("USD");
 * Milestones launch = Milestones.of("Prototype", "Pilot", "Open");
 * KeyResult guard = KeyResult.of("cost", "A lead costs at most 230 USD", cost).withRole(Role.GUARDRAIL);
 * }</pre>
 *
 * <p>The kinds are sealed, so that a {@code switch} over them is complete and adding one is a new version of the wire
 * format. How a kind is scored can be changed at will: that is a strategy.
 *
 * <h2>Time</h2>
 *
 * <p><img src="doc-files/time.svg" width="720" alt="A line of time: a question as of a day sees the check-ins and
 * amendments dated on that day or before; one dated before but filed later is seen as well; what is dated later is
 * not">
 *
 * <p>There is no clock inside: every question about time takes a day, and answers with what is dated on that day or
 * before. Check-ins and amendments are sorted by their dates, whenever they are added; of two on one day the one added
 * later is the newer. History is not rewritten: an amendment replaces the measure from its day on, with the reason,
 * and what was asked as of an earlier day is answered as before.
 *
 * <pre>{@code
 * KeyResult users = KeyResult.of("users", "500 people bake with us every week", Metric.reach(500))
 *         .plusCheckIn(CheckIn.of(LocalDate.parse("2026-07-31"), 120))
 *         .plusAmendment(Amendment.of(LocalDate.parse("2026-08-01"), Metric.reach(400), "One shop closed"))
 *         .plusCheckIn(CheckIn.of(LocalDate.parse("2026-07-15"), 60)); // filed late, and still the earlier one
 * users.measureAt(LocalDate.parse("2026-07-31")); // the target was 500
 * users.measureAt(LocalDate.parse("2026-08-01")); // and is 400 from here on
 * }</pre>
 *
 * <h2>What holds for every value</h2>
 *
 * <p>Every type is deeply immutable and safe to share between threads. Equal values are equal whatever way they were
 * built: decimals are brought to one form and logs to the order of their dates. What would mean nothing is refused when
 * it is built, with an {@link org.okr4j.core.InvalidValueException}; everything else is accepted, and a rule of
 * {@code org.okr4j.core.validation} may have something to say about it.
 *
 * <p>Numbers come in as {@code long}, decimal text or {@link java.math.BigDecimal}, never as {@code double}: at most 18
 * digits before the point and 12 after it. {@link org.okr4j.core.Progress}, {@link org.okr4j.core.Score} and
 * {@link org.okr4j.core.Confidence} have six decimals. Progress is rounded down once, so that 1 means reached; it may
 * pass 1 and fall below 0, where a score stays within 0 to 1. Absent is not zero: what nobody said is an empty
 * {@link java.util.Optional}.
 *
 * <h2>The modules</h2>
 *
 * <p><img src="doc-files/modules.svg" width="720" alt="okr-scoring needs okr-core; okr-json-codec needs okr-scoring;
 * okr-json and okr-json-jackson2 need the codec; okr-testkit needs okr-scoring and okr-core; nothing points back">
 *
 * <p>This package needs nothing but the JDK. What is scored, and what is written as JSON, is added by modules that need it.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deferCollectionAllocation = true,
        depluralize = true,
        from = "copy",
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class)
@NullMarked
package org.okr4j.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
