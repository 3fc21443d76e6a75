package org.okr4j.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Alignment;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.FiscalCalendar;
import org.okr4j.core.Fraction;
import org.okr4j.core.Initiative;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Okrs;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.core.Score;
import org.okr4j.core.TitleAmendment;
import org.okr4j.core.validation.Findings;

/**
 * Arbitraries for the types of the model: everything that can be built, the usual more often than the strange.
 *
 * <pre>{@code
 * OkrArbitraries.keyResults(Metric.reach(10))   // with a log that the measure can read, and amendments that fit
 * OkrArbitraries.documents().withObjectives(1, 5).aligned(Parents.TREE)
 * }</pre>
 *
 * <p>What a type has in the text of titles, among findings and in scorecards stands in {@link TextArbitraries},
 * {@link FindingArbitraries} and {@link ScoringArbitraries}.
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
    public static DateArbitrary dates() {
        return new DateArbitrary();
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
     * Returns fiscal calendars.
     *
     * @return years that start in any month, named by their start or their end
     */
    public static Arbitrary<FiscalCalendar> fiscalCalendars() {
        return Dates.fiscalCalendars();
    }

    /**
     * Returns points of a plan.
     *
     * @return what is expected on any day
     */
    public static Arbitrary<PlanPoint> planPoints() {
        return Dates.planPoints();
    }

    /**
     * Returns exact quotients.
     *
     * @return amounts over positive amounts
     */
    public static Arbitrary<Fraction> fractions() {
        return Combinators.combine(amounts(), positiveAmounts())
                .as(Fraction::of)
                .withoutEdgeCases();
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
    public static MetricArbitrary metrics() {
        return new MetricArbitrary();
    }

    /**
     * Returns bounds of every shape: one or two, inclusive and exclusive, with and without tolerance, with every
     * aggregate, a share of the check-ins made or planned.
     *
     * @return bounds, the two sometimes the same
     */
    public static MaintainArbitrary maintains() {
        return new MaintainArbitrary();
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
    public static LevelsArbitrary levels() {
        return new LevelsArbitrary();
    }

    /**
     * Returns levels that are reached at values.
     *
     * @return one to five levels, rising or falling, by steps or interpolated
     */
    public static LevelsArbitrary numberedLevels() {
        return levels().numbered();
    }

    /**
     * Returns levels that check-ins name.
     *
     * @return one to five levels without values
     */
    public static LevelsArbitrary namedLevels() {
        return levels().named();
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
     * Returns single milestones.
     *
     * @return milestones of any weight from 0 on, some with a date
     */
    public static Arbitrary<Milestone> milestone() {
        return Measures.milestone();
    }

    /**
     * Returns single levels.
     *
     * @return the highest of {@link #levels() levels}, with and without a value
     */
    public static Arbitrary<Level> level() {
        return Measures.level();
    }

    /**
     * Returns readings of every kind.
     *
     * @return numbers, parts of a whole, done or not, milestones and names of levels
     */
    public static Arbitrary<Reading> readings() {
        return Readings.any();
    }

    /**
     * Returns numbers that were read.
     *
     * @return amounts brought to one form
     */
    public static Arbitrary<Amount> amountsRead() {
        return amounts().map(Amount::new);
    }

    /**
     * Returns parts of a whole.
     *
     * @return any amounts of a whole above 0, also more than the whole and below 0
     */
    public static Arbitrary<Ratio> ratios() {
        return Combinators.combine(amounts(), positiveAmounts()).as(Ratio::new).withoutEdgeCases();
    }

    /**
     * Returns what was reached of milestones.
     *
     * @return none to three names
     */
    public static Arbitrary<Reached> reached() {
        return ids().set().ofMaxSize(3).map(Reached::of).withoutEdgeCases();
    }

    /**
     * Returns names of levels.
     *
     * @return names, not blank
     */
    public static Arbitrary<LevelName> levelNames() {
        return ids().map(LevelName::of).withoutEdgeCases();
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
     * Returns check-ins of anything.
     *
     * @return check-ins of any day, with and without a reading of any kind
     */
    public static Arbitrary<CheckIn> checkIns() {
        return Logs.checkIns(readings());
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
     * Returns amendments that put any measure in the place of another.
     *
     * @return amendments of any day
     */
    public static Arbitrary<MeasureAmendment> measureAmendments() {
        return Logs.amendments(measures());
    }

    /**
     * Returns amendments of a title.
     *
     * @return amendments of any day
     */
    public static Arbitrary<TitleAmendment> titleAmendments() {
        return Logs.titleAmendments(Dates.dates());
    }

    /**
     * Returns initiatives.
     *
     * @return initiatives, done or not
     */
    public static Arbitrary<Initiative> initiatives() {
        return Logs.initiatives(Dates.dates());
    }

    /**
     * Returns closures.
     *
     * @return closures with every outcome
     */
    public static Arbitrary<Closure> closures() {
        return Logs.closures(Dates.dates());
    }

    /**
     * Returns key results with every kind of measure, a log in any order and amendments that fit.
     *
     * @return key results
     */
    public static KeyResultArbitrary keyResults() {
        return new KeyResultArbitrary();
    }

    /**
     * Returns key results with a measure, a log in any order and amendments that fit.
     *
     * @param measure how they are measured at first
     * @return key results
     */
    public static KeyResultArbitrary keyResults(Measure measure) {
        return keyResults().measuredBy(Arbitraries.just(measure), successors(measure));
    }

    /**
     * Returns objectives with none to three key results, whose ids are all different.
     *
     * @return objectives
     */
    public static ObjectiveArbitrary objectives() {
        return new ObjectiveArbitrary();
    }

    /**
     * Returns documents with none to four objectives, whose ids are all different. Parents are objectives, also the
     * objective itself and others in a loop, key results, and ids outside of the document.
     *
     * @return documents
     */
    public static OkrsArbitrary documents() {
        return new OkrsArbitrary();
    }

    /**
     * Returns what belongs under what.
     *
     * @return alignments of {@link #documents() documents}, with loops and without
     */
    public static Arbitrary<Alignment> alignments() {
        return documents().map(Okrs::alignment).withoutEdgeCases();
    }

    /**
     * Returns findings as a rule set might give them.
     *
     * @return none to three findings, with and without a span
     */
    public static Arbitrary<Findings> findings() {
        return FindingArbitraries.findings();
    }
}
