/**
 * Rules that need a score or a forecast, and the sets of all rules of the library by their names.
 *
 * <pre>{@code
 * Findings findings = RuleSets.named("strict").check(okrs, LocalDate.parse("2026-08-31"));
 * }</pre>
 */
@NullMarked
package org.okr4j.scoring.validation;

import org.jspecify.annotations.NullMarked;
