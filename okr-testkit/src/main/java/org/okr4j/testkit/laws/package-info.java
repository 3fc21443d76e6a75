/**
 * The laws of the library, for strategies, roll-ups, profiles, rules and readers of one's own.
 *
 * <pre>{@code
 * ScoringStrategy<Metric> halfCredit = ScoringStrategy.of("half-credit", Metric.class, (metric, evidence) ->
 *         ScoringStrategies.LINEAR.progress(metric, evidence)
 *                 .map(linear -> linear.compareTo(Progress.ONE) < 0 ? new Progress(linear.millionths() / 2) : linear));
 *
 * ScoringLaws.of(halfCredit, OkrArbitraries.metrics().filter(metric -> metric.from().isPresent())).check();
 * }</pre>
 *
 * <p>Whoever writes a strategy knows what it should come to for the three examples at hand. What it comes to for a metric that
 * falls, in another unit, on the day of the target and without a reading is what laws are for: a
 * {@link org.okr4j.testkit.laws.Law} is a sentence that holds in every case, such as <em>progress is 1 at the target</em>.
 *
 * <p>Each catalogue has the laws of one thing: {@link org.okr4j.testkit.laws.ScoringLaws} those of strategies,
 * {@link org.okr4j.testkit.laws.RollUpLaws} of roll-ups, {@link org.okr4j.testkit.laws.MeasureLaws},
 * {@link org.okr4j.testkit.laws.ObjectiveLaws} and {@link org.okr4j.testkit.laws.HistoryLaws} of profiles,
 * {@link org.okr4j.testkit.laws.RuleLaws} of rules, {@link org.okr4j.testkit.laws.JsonLaws} of a writer and its reader, and
 * {@link org.okr4j.testkit.laws.ValueLaws} of values. Not everything obeys every law: a ratio to a target has no mirror image.
 * {@link org.okr4j.testkit.laws.Claims#except(Law...)} says so where everybody reads it.
 *
 * <p>What is claimed is asked a thousand times from a fixed seed. A law that is broken is named, with the smallest case that
 * was found, what to look at, and how to run it again:
 *
 * <pre>
 * Law "reached" is broken by off-by-one: progress is 1 or more only where the target is reached
 *   in case   Metric{from=0, to=1} at 0
 *   what      progress is 1, and the target is not reached
 * </pre>
 *
 * <p>Absent is not zero: where something gives no progress, laws about numbers say nothing. A law that can say something in
 * hardly any case fails, because it would prove nothing.
 */
@NullMarked
package org.okr4j.testkit.laws;

import org.jspecify.annotations.NullMarked;
