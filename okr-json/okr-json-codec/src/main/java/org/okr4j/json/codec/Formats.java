package org.okr4j.json.codec;

import java.util.List;
import java.util.stream.Stream;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amendment;
import org.okr4j.core.Amount;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Change;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.Direction;
import org.okr4j.core.Done;
import org.okr4j.core.Initiative;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.Outcome;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Score;
import org.okr4j.core.Span;
import org.okr4j.core.Status;
import org.okr4j.core.TitleAmendment;
import org.okr4j.core.text.Comparison;
import org.okr4j.core.text.Deadline;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Measurability;
import org.okr4j.core.text.ObjectiveStyle;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.Placeholder;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.QuantityChange;
import org.okr4j.core.text.QuantityRole;
import org.okr4j.core.text.ResultKind;
import org.okr4j.core.text.TextDirection;
import org.okr4j.core.text.Vanity;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Severity;
import org.okr4j.core.validation.SmartAnswer;
import org.okr4j.core.validation.SmartAssessment;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.core.validation.SmartVerdict;
import org.okr4j.scoring.Attainment;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.Grade;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.NetConfidence;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Outlook;
import org.okr4j.scoring.Reason;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Stretch;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.Tally;
import org.okr4j.scoring.Trend;

/**
 * The formats of all types of OKRs, each of which can be read and written on its own.
 *
 * <p>Example: {@code Formats.CHECK_IN.write(CheckIn.of(date, "4.1"), sink)} writes
 * {@code {"date":"2026-08-31","reading":4.1}}.
 */
public final class Formats {
    /** The format of a document. */
    public static final Format<Okrs> OKRS = new Format<>(Okrs.class, DocumentShape.DOCUMENT);

    /** The format of an objective. */
    public static final Format<Objective> OBJECTIVE = new Format<>(Objective.class, ObjectiveFields.OBJECTIVE);

    /** The format of a key result. */
    public static final Format<KeyResult> KEY_RESULT = new Format<>(KeyResult.class, KeyResultFields.KEY_RESULT);

    /** The format of a check-in. */
    public static final Format<CheckIn> CHECK_IN = new Format<>(CheckIn.class, KeyResultFields.CHECK_IN);

    /** The format of a point of a plan. */
    public static final Format<PlanPoint> PLAN_POINT = new Format<>(PlanPoint.class, KeyResultFields.PLAN_POINT);

    /** The format of a cycle. */
    public static final Format<Cycle> CYCLE = new Format<>(Cycle.class, ObjectiveFields.CYCLE);

    /** The format of an initiative. */
    public static final Format<Initiative> INITIATIVE = new Format<>(Initiative.class, ObjectiveFields.INITIATIVE);

    /** The format of a closure. */
    public static final Format<Closure> CLOSURE = new Format<>(Closure.class, ObjectiveFields.CLOSURE);

    /** The format of an amendment of an objective or a key result. */
    public static final Format<Amendment> AMENDMENT = new Format<>(Amendment.class, new AmendmentShape());

    /** The format of an amendment of a key result. */
    public static final Format<MeasureAmendment> MEASURE_AMENDMENT =
            new Format<>(MeasureAmendment.class, KeyResultFields.AMENDMENT);

    /** The format of an amendment of an objective. */
    public static final Format<TitleAmendment> TITLE_AMENDMENT =
            new Format<>(TitleAmendment.class, ObjectiveFields.AMENDMENT);

    /** The format of a measure, told by its type. */
    public static final Format<Measure> MEASURE = new Format<>(Measure.class, MeasureShape.MEASURE);

    /** The format of a metric. */
    public static final Format<Metric> METRIC = new Format<>(Metric.class, MeasureFields.METRIC);

    /** The format of a bound. */
    public static final Format<Maintain> MAINTAIN = new Format<>(Maintain.class, MeasureFields.MAINTAIN);

    /** The format of milestones. */
    public static final Format<Milestones> MILESTONES = new Format<>(Milestones.class, MeasureFields.MILESTONES);

    /** The format of a binary. */
    public static final Format<Binary> BINARY = new Format<>(Binary.class, MeasureFields.BINARY);

    /** The format of levels. */
    public static final Format<Levels> LEVELS = new Format<>(Levels.class, MeasureFields.LEVELS);

    /** The format of a baseline. */
    public static final Format<Baseline> BASELINE = new Format<>(Baseline.class, MeasureFields.BASELINE);

    /** The format of one milestone. */
    public static final Format<Milestone> MILESTONE = new Format<>(Milestone.class, MeasureFields.MILESTONE);

    /** The format of one level. */
    public static final Format<Level> LEVEL = new Format<>(Level.class, MeasureFields.LEVEL);

    /** The format of a reading, told by its first token. */
    public static final Format<Reading> READING = new Format<>(Reading.class, ReadingShape.READING);

    /** The format of a number that was read. */
    public static final Format<Amount> AMOUNT =
            new Format<>(Amount.class, new OneReading<>(Amount.class, "A number", Token.NUMBER));

    /** The format of a part of a whole that was read. */
    public static final Format<Ratio> RATIO = new Format<>(Ratio.class, ReadingShape.RATIO);

    /** The format of done or not done, as true or false. */
    public static final Format<Done> DONE =
            new Format<>(Done.class, new OneReading<>(Done.class, "True or false", Token.TRUE, Token.FALSE));

    /** The format of the milestones reached. */
    public static final Format<Reached> REACHED = new Format<>(
            Reached.class, new OneReading<>(Reached.class, "An array of names of milestones", Token.ARRAY_START));

    /** The format of the level reached, by its name. */
    public static final Format<LevelName> LEVEL_NAME = new Format<>(LevelName.class, new LevelNames());

    /** The format of a confidence, 0 to 1. */
    public static final Format<Confidence> CONFIDENCE = new Format<>(Confidence.class, Scalars.CONFIDENCE);

    /** The format of a progress, -1,000,000 to 1,000,000. */
    public static final Format<Progress> PROGRESS = new Format<>(Progress.class, Scalars.PROGRESS);

    /** The format of a score, 0 to 1. */
    public static final Format<Score> SCORE = new Format<>(Score.class, Scalars.SCORE);

    /** The format of a level of the organisation. */
    public static final Format<OrgLevel> ORG_LEVEL = new Format<>(OrgLevel.class, Choices.LEVEL);

    /** The format of an ambition. */
    public static final Format<Ambition> AMBITION = new Format<>(Ambition.class, Choices.AMBITION);

    /** The format of a role. */
    public static final Format<Role> ROLE = new Format<>(Role.class, Choices.ROLE);

    /** The format of what is rolled up. */
    public static final Format<RollUpSource> ROLL_UP_SOURCE = new Format<>(RollUpSource.class, Choices.ROLL_UP);

    /** The format of a status. */
    public static final Format<Status> STATUS = new Format<>(Status.class, Choices.STATUS);

    /** The format of an outcome. */
    public static final Format<Outcome> OUTCOME = new Format<>(Outcome.class, Choices.OUTCOME);

    /** The format of an aggregate. */
    public static final Format<Aggregate> AGGREGATE = new Format<>(Aggregate.class, Choices.AGGREGATE_OF_BOUND);

    /** The format of a kind of change. */
    public static final Format<Change> CHANGE = new Format<>(Change.class, Choices.CHANGE);

    /** The format of a direction. */
    public static final Format<Direction> DIRECTION = new Format<>(Direction.class, Choices.DIRECTION);

    /** The format of a scorecard. */
    public static final Format<Scorecard> SCORECARD = new Format<>(Scorecard.class, ScorecardFields.SCORECARD);

    /** The format of a series of scorecards. */
    public static final Format<Series> SERIES = new Format<>(Series.class, ScorecardFields.SERIES);

    /** The format of the score of an objective. */
    public static final Format<ObjectiveScore> OBJECTIVE_SCORE =
            new Format<>(ObjectiveScore.class, ScorecardFields.OBJECTIVE);

    /** The format of the score of a key result. */
    public static final Format<KeyResultScore> KEY_RESULT_SCORE =
            new Format<>(KeyResultScore.class, ScorecardFields.KEY_RESULT);

    /** The format of an outlook. */
    public static final Format<Outlook> OUTLOOK = new Format<>(Outlook.class, ScorecardFields.OUTLOOK);

    /** The format of a trend. */
    public static final Format<Trend> TREND = new Format<>(Trend.class, Choices.TREND);

    /** The format of a reason. */
    public static final Format<Reason> REASON = new Format<>(Reason.class, ScorecardFields.REASON);

    /** The format of what a reason explains. */
    public static final Format<Reason.Of> REASON_OF = new Format<>(Reason.Of.class, Choices.REASON_OF);

    /** The format of a coverage, 0 to 1. */
    public static final Format<Coverage> COVERAGE = new Format<>(Coverage.class, Scalars.COVERAGE);

    /** The format of a grade. */
    public static final Format<Grade> GRADE = new Format<>(Grade.class, Choices.GRADE);

    /** The format of a summary. */
    public static final Format<Summary> SUMMARY = new Format<>(Summary.class, SummaryFields.SUMMARY);

    /** The format of a tally of objectives or key results. */
    public static final Format<Tally> TALLY = new Format<>(Tally.class, SummaryFields.TALLY);

    /** The format of an attainment. */
    public static final Format<Attainment> ATTAINMENT = new Format<>(Attainment.class, SummaryFields.ATTAINMENT);

    /** The format of what is said about stretches. */
    public static final Format<Stretch> STRETCH = new Format<>(Stretch.class, Choices.STRETCH);

    /** The format of a net confidence, -1 to 1. */
    public static final Format<NetConfidence> NET_CONFIDENCE =
            new Format<>(NetConfidence.class, Scalars.NET_CONFIDENCE);

    /** The format of findings. */
    public static final Format<Findings> FINDINGS = new Format<>(Findings.class, FindingFields.FINDINGS);

    /** The format of a finding. */
    public static final Format<Finding> FINDING = new Format<>(Finding.class, FindingFields.FINDING);

    /** The format of a span, as an array of two whole numbers. */
    public static final Format<Span> SPAN = new Format<>(Span.class, FindingFields.SPAN);

    /** The format of a severity. */
    public static final Format<Severity> SEVERITY = new Format<>(Severity.class, Choices.SEVERITY);

    /** The format of what the title of a key result says. */
    public static final Format<KeyResultText> KEY_RESULT_TEXT =
            new Format<>(KeyResultText.class, TextFields.KEY_RESULT);

    /** The format of what the title of an objective says. */
    public static final Format<ObjectiveText> OBJECTIVE_TEXT = new Format<>(ObjectiveText.class, TextFields.OBJECTIVE);

    /** The format of a quantity that a text states. */
    public static final Format<Quantity> QUANTITY = new Format<>(Quantity.class, TextFields.QUANTITY);

    /** The format of a deadline that a text states. */
    public static final Format<Deadline> DEADLINE = new Format<>(Deadline.class, TextFields.DEADLINE);

    /** The format of a direction that a text says. */
    public static final Format<TextDirection> TEXT_DIRECTION =
            new Format<>(TextDirection.class, Choices.TEXT_DIRECTION);

    /** The format of how a text can be measured. */
    public static final Format<Measurability> MEASURABILITY = new Format<>(Measurability.class, Choices.MEASURABILITY);

    /** The format of a kind of result. */
    public static final Format<ResultKind> RESULT_KIND = new Format<>(ResultKind.class, Choices.RESULT_KIND);

    /** The format of how vain a number is. */
    public static final Format<Vanity> VANITY = new Format<>(Vanity.class, Choices.VANITY);

    /** The format of what was left in the place of a number. */
    public static final Format<Placeholder> PLACEHOLDER = new Format<>(Placeholder.class, Choices.PLACEHOLDER);

    /** The format of a style of objectives. */
    public static final Format<ObjectiveStyle> OBJECTIVE_STYLE =
            new Format<>(ObjectiveStyle.class, Choices.OBJECTIVE_STYLE);

    /** The format of a role of quantities. */
    public static final Format<QuantityRole> QUANTITY_ROLE = new Format<>(QuantityRole.class, Choices.QUANTITY_ROLE);

    /** The format of what a quantity is measured from. */
    public static final Format<QuantityChange> QUANTITY_CHANGE =
            new Format<>(QuantityChange.class, Choices.QUANTITY_CHANGE);

    /** The format of a comparison, as its sign. */
    public static final Format<Comparison> COMPARISON = new Format<>(Comparison.class, Choices.COMPARISON);

    /** The format of the assessments of a document. */
    public static final Format<SmartAssessments> SMART = new Format<>(SmartAssessments.class, SmartFields.ASSESSMENTS);

    /** The format of the assessment of a key result. */
    public static final Format<SmartAssessment> SMART_ASSESSMENT =
            new Format<>(SmartAssessment.class, SmartFields.ASSESSMENT);

    /** The format of an answer to one of the questions of SMART. */
    public static final Format<SmartAnswer> SMART_ANSWER = new Format<>(SmartAnswer.class, SmartFields.ANSWER);

    /** The format of a verdict. */
    public static final Format<SmartVerdict> SMART_VERDICT = new Format<>(SmartVerdict.class, Choices.SMART_VERDICT);

    private static final List<Format<?>> ALL = List.of(
            OKRS,
            OBJECTIVE,
            KEY_RESULT,
            CHECK_IN,
            PLAN_POINT,
            CYCLE,
            INITIATIVE,
            CLOSURE,
            AMENDMENT,
            MEASURE_AMENDMENT,
            TITLE_AMENDMENT,
            MEASURE,
            METRIC,
            MAINTAIN,
            MILESTONES,
            BINARY,
            LEVELS,
            BASELINE,
            MILESTONE,
            LEVEL,
            READING,
            AMOUNT,
            RATIO,
            DONE,
            REACHED,
            LEVEL_NAME,
            CONFIDENCE,
            PROGRESS,
            SCORE,
            ORG_LEVEL,
            AMBITION,
            ROLE,
            ROLL_UP_SOURCE,
            STATUS,
            OUTCOME,
            AGGREGATE,
            CHANGE,
            DIRECTION,
            SCORECARD,
            SERIES,
            OBJECTIVE_SCORE,
            KEY_RESULT_SCORE,
            OUTLOOK,
            TREND,
            REASON,
            REASON_OF,
            COVERAGE,
            GRADE,
            SUMMARY,
            TALLY,
            ATTAINMENT,
            STRETCH,
            NET_CONFIDENCE,
            FINDINGS,
            FINDING,
            SPAN,
            SEVERITY,
            KEY_RESULT_TEXT,
            OBJECTIVE_TEXT,
            QUANTITY,
            DEADLINE,
            TEXT_DIRECTION,
            MEASURABILITY,
            RESULT_KIND,
            VANITY,
            PLACEHOLDER,
            OBJECTIVE_STYLE,
            QUANTITY_ROLE,
            QUANTITY_CHANGE,
            COMPARISON,
            SMART,
            SMART_ASSESSMENT,
            SMART_ANSWER,
            SMART_VERDICT);

    private static final List<FieldNames> NAMES = Stream.concat(
                    Stream.of(DocumentShape.TABLE), ALL.stream().map(Format::shape))
            .filter(Table.class::isInstance)
            .map(shape -> ((Table<?, ?>) shape).names())
            .toList();

    private Formats() {}

    /**
     * Returns all formats.
     *
     * @return the format of every public type that has one
     */
    public static List<Format<?>> all() {
        return ALL;
    }

    /**
     * Returns the names of the fields of all types, for who keeps them in a form of its own.
     *
     * @return an object for each type, the same all the time
     */
    public static List<FieldNames> names() {
        return NAMES;
    }
}
