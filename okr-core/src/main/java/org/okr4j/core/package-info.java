/**
 * The words of OKRs as immutable values: a document of objectives with their key results, check-ins and amendments.
 *
 * <pre>{@code
 * KeyResult churn = KeyResult.of("churn", "Monthly churn falls from 5% to 3%", Metric.decrease(5, 3).withUnit("%"));
 * Objective retention = Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn);
 * Okrs okrs = Okrs.of(retention).plusCheckIn("churn", CheckIn.of(LocalDate.parse("2026-08-31"), "4.1"));
 * okrs.keyResult("churn").orElseThrow().measureAt(LocalDate.parse("2026-08-31"));
 * }</pre>
 *
 * <p>Every type is deeply immutable and safe to share between threads. Equal values are equal whatever way they were
 * built: decimals are brought to one form and logs to the order of their dates. What would mean nothing is refused when
 * it is built, with an {@link org.okr4j.core.InvalidValueException}; everything else is accepted, and a rule of
 * {@code org.okr4j.core.validation} may have something to say about it.
 *
 * <p>Numbers come in as {@code long}, decimal text or {@link java.math.BigDecimal}, never as {@code double}: at most 18
 * digits before the point and 12 after it. There is no clock inside; every question about time takes a day.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        from = "copy",
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class)
@NullMarked
package org.okr4j.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
