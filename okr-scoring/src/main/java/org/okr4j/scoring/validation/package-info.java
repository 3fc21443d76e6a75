/**
 * Rules that need a score or a forecast, and the sets of all rules of the library by their names.
 *
 * <pre>{@code
 * Okrs okrs = Okrs.of(Objective.of("grow", "More people bake", Cycle.quarter(2026, 3)));
 * LocalDate day = LocalDate.parse("2026-07-01");
 * RuleSets.named("standard").check(okrs, day).by("no-owner").get(0).severity(); // WARNING
 * RuleSets.named("strict").check(okrs, day).by("no-owner").get(0).severity(); // ERROR
 * }</pre>
 *
 * <p>{@code standard} has every rule with its own severity, {@code strict} takes more of it seriously, and
 * {@code drafting} leaves out what only time can answer. <a href="doc-files/rules.html">The index of the rules</a> of
 * this package shows what each finds and what it leaves alone; that of {@code org.okr4j.core.validation} has all the
 * others.
 *
 * <p>A score that a rule asks for is that of the profile {@code standard}, whatever profile a report is made with:
 * whether a target was too easy does not depend on the colours of a product.
 */
@NullMarked
package org.okr4j.scoring.validation;

import org.jspecify.annotations.NullMarked;
