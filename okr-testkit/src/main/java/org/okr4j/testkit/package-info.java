/**
 * Values of every type of the library for property-based tests with jqwik.
 *
 * <p>A suite that has the kit on its class path asks for a value and gets one. Nothing is registered and nothing is
 * annotated but the parameter:
 *
 * <pre>{@code
 * @Property
 * void what_is_kept_until_a_day_scores_the_same(@ForAll KeyResult keyResult, @ForAll Cycle cycle) {
 *     KeyResult kept = keyResult.withCheckIns(keyResult.checkInsUntil(cycle.end()));
 *     assertThat(Scorer.standard().score(kept, cycle, cycle.end()))
 *             .isEqualTo(Scorer.standard().score(keyResult, cycle, cycle.end()));
 * }
 * }</pre>
 *
 * <p>Values are small most of the time and strange some of the time: leap days and cycles of one day, days that are the
 * same, weights of 0, amounts of all thirty digits, levels that fall, parents in a loop, titles that run from right to
 * left or are a single space that is not blank. These are drawn like all other values and meet a property within its
 * thousand tries; they are no edge cases in the sense of jqwik, because those of several parameters multiply. What falsifies
 * a property shrinks to what a person reads: an objective that is called {@code o1}, in 2026-Q1, with a key result from 0 to
 * 1.
 *
 * <p>Where a property is about some values only, the calls of an arbitrary say which, and it stays an arbitrary like any
 * other:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<KeyResult> costs() {
 *     return OkrArbitraries.keyResults()
 *             .measuredBy(OkrArbitraries.metrics().falling().withStart().between(0, 1_000))
 *             .checkedIn(1, 12)
 *             .amended(0, 2)
 *             .during(Cycle.quarter(2026, 3));
 * }
 *
 * @Provide
 * Arbitrary<Okrs> company() {
 *     return OkrArbitraries.documents().withObjectives(1, 5).withKeyResults(costs()).aligned(Parents.TREE);
 * }
 * }</pre>
 *
 * <p>Calls that leave nothing over, such as a sum that starts elsewhere than at 0, are refused where they are made. What is
 * worked out, such as a {@link org.okr4j.scoring.Scorecard} or what a reader finds in a title, is worked out from generated
 * documents and titles: no property is falsified by a value that nobody could have.
 *
 * <p>{@link org.okr4j.testkit.OkrArbitraries} has the model, {@link org.okr4j.testkit.TextArbitraries} titles and what is
 * read in them, {@link org.okr4j.testkit.FindingArbitraries} what rules say, {@link org.okr4j.testkit.ScoringArbitraries}
 * what documents come to. Days are a type of Java and not provided to everybody: {@link org.okr4j.testkit.OkrDomain} asks
 * for those of the kit.
 */
package org.okr4j.testkit;
