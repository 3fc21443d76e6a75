package org.okr4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.Initiative;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Reading;
import org.okr4j.core.Score;
import org.okr4j.core.TitleAmendment;
import org.okr4j.core.validation.Findings;

/**
 * Arbitraries for the types of the model: everything that can be built, the usual more often than the strange.
 *
 * <pre>{@code
 * OkrArbitraries.keyResults(Metric.reach(10))   // with a log that the measure can read, and amendments that fit
 * OkrArbitraries.documents().filter(okrs -> !okrs.objectives().isEmpty())
 * }</pre>
 */
public final class OkrArbitraries {
    private OkrArbitraries() {}

    /**
     * Returns numbers within the limits of the format: small whole ones most of the time; also with decimals, with
     * needless zeros, with exponents, and with all 18 digits before the point and 12 after it.
     *
     * @return numbers as somebody might hand them in, not brought to one form
     */
    public static Arbitrary<BigDecimal> amounts() {
        return Numbers.amounts();
    }

    /**
     * Returns amounts above 0.
     *
     * @return numbers above 0, within the same limits
     */
    public static Arbitrary<BigDecimal> positiveAmounts() {
        return Numbers.positive();
    }

    /**
     * Returns weights.
     *
     * @return numbers from 0 to 1,000,000 with at most six decimals, 0 and 1 often
     */
    public static Arbitrary<BigDecimal> weights() {
        return Numbers.weights();
    }

    /**
     * Returns progress of any size.
     *
     * @return values from -1,000,000 to 1,000,000, mostly from 0 to 1
     */
    public static Arbitrary<Progress> progress() {
        return Numbers.progress();
    }

    /**
     * Returns scores.
     *
     * @return values from 0 to 1
     */
    public static Arbitrary<Score> scores() {
        return Numbers.millionths().map(Score::new);
    }

    /**
     * Returns confidences.
     *
     * @return values from 0 to 1
     */
    public static Arbitrary<Confidence> confidences() {
        return Numbers.millionths().map(Confidence::new);
    }

    /**
     * Returns days: mostly of the year 2026, some of the years around it with leap days and year ends, a few of the years
     * 1 and 9999.
     *
     * @return days, shrinking to 2026-01-01
     */
    public static Arbitrary<LocalDate> dates() {
        return Dates.dates();
    }

    /**
     * Returns cycles: quarters most of the time, also months, halves, years, fiscal ones, some with a name and dates of
     * their own, and some of a single day.
     *
     * @return cycles, shrinking to 2026-Q1
     */
    public static Arbitrary<Cycle> cycles() {
        return Dates.cycles();
    }

    /**
     * Returns texts: short ones of letters most of the time; also empty, blank, with quotes, line breaks, control
     * characters, bidirectional marks, combining marks and characters outside of the basic plane. Never half a surrogate
     * pair, which no text of a document can hold.
     *
     * @return texts, shrinking to {@code ""}
     */
    public static Arbitrary<String> texts() {
        return Texts.texts();
    }

    /**
     * Returns texts that can be a title.
     *
     * @return the same texts without the blank ones
     */
    public static Arbitrary<String> titles() {
        return Texts.titles();
    }

    /**
     * Returns texts that can be an id or a name.
     *
     * @return words of small letters most of the time, otherwise any text that is not blank
     */
    public static Arbitrary<String> ids() {
        return Texts.ids();
    }

    /**
     * Returns metrics of every shape: with a target or a change, relative or not, with or without a start, rising and
     * falling, with every aggregate a metric can have.
     *
     * @return metrics
     */
    public static Arbitrary<Metric> metrics() {
        return Measures.metrics();
    }

    /**
     * Returns bounds of every shape: one or two, inclusive and exclusive, with and without tolerance, with every
     * aggregate, a share of the check-ins made or planned.
     *
     * @return bounds, the two sometimes the same
     */
    public static Arbitrary<Maintain> maintains() {
        return Measures.maintains();
    }

    /**
     * Returns milestones, some with weight 0 and some with a date.
     *
     * @return one to five milestones
     */
    public static Arbitrary<Milestones> milestones() {
        return Measures.milestones();
    }

    /**
     * Returns done or not done.
     *
     * @return the only value
     */
    public static Arbitrary<Binary> binaries() {
        return Arbitraries.just(Binary.of());
    }

    /**
     * Returns levels of every shape: {@link #numberedLevels() numbered} or {@link #namedLevels() named}.
     *
     * @return one to five levels
     */
    public static Arbitrary<Levels> levels() {
        return Arbitraries.oneOf(numberedLevels(), namedLevels());
    }

    /**
     * Returns levels that are reached at values.
     *
     * @return one to five levels, rising or falling, by steps or interpolated
     */
    public static Arbitrary<Levels> numberedLevels() {
        return Measures.numberedLevels();
    }

    /**
     * Returns levels that check-ins name.
     *
     * @return one to five levels without values
     */
    public static Arbitrary<Levels> namedLevels() {
        return Measures.namedLevels();
    }

    /**
     * Returns measures without a target.
     *
     * @return baselines, with and without a unit
     */
    public static Arbitrary<Baseline> baselines() {
        return Measures.baselines();
    }

    /**
     * Returns measures of all six kinds.
     *
     * @return measures, shrinking to a metric
     */
    public static Arbitrary<Measure> measures() {
        return Measures.measures();
    }

    /**
     * Returns measures that an amendment may put in the place of another.
     *
     * @param measure the measure to replace
     * @return measures of the same type that take the same readings; for a baseline any that takes a number
     */
    public static Arbitrary<Measure> successors(Measure measure) {
        return Measures.successors(measure);
    }

    /**
     * Returns readings of every kind that a measure takes, with the names that it knows.
     *
     * @param measure the measure
     * @return readings; of numbers those at its bounds, targets and levels too
     */
    public static Arbitrary<Reading> readings(Measure measure) {
        return Readings.of(measure);
    }

    /**
     * Returns check-ins with and without a reading of a measure.
     *
     * @param measure the measure
     * @return check-ins of any day
     */
    public static Arbitrary<CheckIn> checkIns(Measure measure) {
        return Logs.checkIns(readings(measure));
    }

    /**
     * Returns amendments that replace a measure by one of its {@link #successors(Measure) successors}.
     *
     * @param measure the measure to replace
     * @return amendments of any day
     */
    public static Arbitrary<MeasureAmendment> amendments(Measure measure) {
        return Logs.amendments(successors(measure));
    }

    /**
     * Returns amendments of a title.
     *
     * @return amendments of any day
     */
    public static Arbitrary<TitleAmendment> titleAmendments() {
        return Logs.titleAmendments();
    }

    /**
     * Returns initiatives.
     *
     * @return initiatives, done or not
     */
    public static Arbitrary<Initiative> initiatives() {
        return Logs.initiatives();
    }

    /**
     * Returns closures.
     *
     * @return closures with every outcome
     */
    public static Arbitrary<Closure> closures() {
        return Logs.closures();
    }

    /**
     * Returns key results with every kind of measure, a log in any order and amendments that fit.
     *
     * @return key results
     */
    public static Arbitrary<KeyResult> keyResults() {
        return KeyResults.keyResults();
    }

    /**
     * Returns key results with a measure, a log in any order and amendments that fit.
     *
     * @param measure how they are measured at first
     * @return key results
     */
    public static Arbitrary<KeyResult> keyResults(Measure measure) {
        return KeyResults.keyResults(measure);
    }

    /**
     * Returns objectives with none to three key results, whose ids are all different.
     *
     * @return objectives
     */
    public static Arbitrary<Objective> objectives() {
        return Documents.objectives();
    }

    /**
     * Returns documents with none to four objectives, whose ids are all different. Parents are objectives, also the
     * objective itself and others in a loop, key results, and ids outside of the document.
     *
     * @return documents
     */
    public static Arbitrary<Okrs> documents() {
        return Documents.documents();
    }

    /**
     * Returns findings as a rule set might give them.
     *
     * @return none to three findings, with and without a span
     */
    public static Arbitrary<Findings> findings() {
        return Documents.findings();
    }
}
