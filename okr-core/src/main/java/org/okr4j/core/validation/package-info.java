/**
 * Rules that look at a document and report what somebody should think about again.
 *
 * <pre>{@code
 * Findings findings = RuleSet.standard().check(okrs, LocalDate.parse("2026-08-31"));
 * findings.all().forEach(finding -> show(finding.subject(), finding.message(), finding.suggestion()));
 * }</pre>
 *
 * <p>A rule is a pure function of a document and a day. What it finds is data, never an exception: a document that could
 * be built can be checked. A rule of your own is an id, a severity, a sentence and a lambda, and joins a
 * {@link org.okr4j.core.validation.RuleSet} like the ones here.
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
package org.okr4j.core.validation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
