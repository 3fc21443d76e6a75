package org.okr4j.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.core.Alignment;
import org.okr4j.core.Amendment;
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
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.core.Score;
import org.okr4j.core.Span;
import org.okr4j.core.TitleAmendment;
import org.okr4j.core.text.Deadline;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Lexicon;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.Statement;
import org.okr4j.core.text.Wording;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Remark;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.SmartAnswer;
import org.okr4j.core.validation.SmartAssessment;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.core.validation.Suppression;
import org.okr4j.scoring.Attainment;
import org.okr4j.scoring.CloseOut;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.Cut;
import org.okr4j.scoring.Cuts;
import org.okr4j.scoring.Evidence;
import org.okr4j.scoring.Judging;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Measuring;
import org.okr4j.scoring.NetConfidence;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Outlook;
import org.okr4j.scoring.Part;
import org.okr4j.scoring.Reason;
import org.okr4j.scoring.RollUp;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScoringProfile;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Standing;
import org.okr4j.scoring.StretchRange;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.Tally;

/** The arbitrary of each type; enums are provided by jqwik itself. */
final class Provided {
    private static final Map<Class<?>, Supplier<? extends Arbitrary<?>>> ALL = new HashMap<>();

    static {
        model();
        measures();
        logs();
        texts();
        findings();
        scores();
        judgements();
    }

    private Provided() {}

    static boolean has(Class<?> type) {
        return ALL.containsKey(type);
    }

    static Arbitrary<?> arbitrary(Class<?> type) {
        return Objects.requireNonNull(ALL.get(type)).get();
    }

    private static <T> void put(Class<T> type, Supplier<? extends Arbitrary<? extends T>> arbitrary) {
        ALL.put(type, arbitrary);
    }

    private static void model() {
        put(Okrs.class, OkrArbitraries::documents);
        put(Objective.class, OkrArbitraries::objectives);
        put(KeyResult.class, OkrArbitraries::keyResults);
        put(Alignment.class, OkrArbitraries::alignments);
        put(Cycle.class, OkrArbitraries::cycles);
        put(FiscalCalendar.class, OkrArbitraries::fiscalCalendars);
        put(PlanPoint.class, OkrArbitraries::planPoints);
        put(Progress.class, OkrArbitraries::progress);
        put(Score.class, OkrArbitraries::scores);
        put(Confidence.class, OkrArbitraries::confidences);
        put(Fraction.class, OkrArbitraries::fractions);
        put(Span.class, TextArbitraries::spans);
    }

    private static void measures() {
        put(Measure.class, OkrArbitraries::measures);
        put(Metric.class, OkrArbitraries::metrics);
        put(Maintain.class, OkrArbitraries::maintains);
        put(Milestones.class, OkrArbitraries::milestones);
        put(Milestone.class, OkrArbitraries::milestone);
        put(Binary.class, OkrArbitraries::binaries);
        put(Levels.class, OkrArbitraries::levels);
        put(Level.class, OkrArbitraries::level);
        put(Baseline.class, OkrArbitraries::baselines);
    }

    private static void logs() {
        put(CheckIn.class, OkrArbitraries::checkIns);
        put(Reading.class, OkrArbitraries::readings);
        put(Amount.class, OkrArbitraries::amountsRead);
        put(Ratio.class, OkrArbitraries::ratios);
        put(Reached.class, OkrArbitraries::reached);
        put(LevelName.class, OkrArbitraries::levelNames);
        put(
                Amendment.class,
                () -> Arbitraries.oneOf(OkrArbitraries.titleAmendments(), OkrArbitraries.measureAmendments()));
        put(TitleAmendment.class, OkrArbitraries::titleAmendments);
        put(MeasureAmendment.class, OkrArbitraries::measureAmendments);
        put(Initiative.class, OkrArbitraries::initiatives);
        put(Closure.class, OkrArbitraries::closures);
    }

    private static void texts() {
        put(KeyResultText.class, TextArbitraries::keyResultTexts);
        put(ObjectiveText.class, TextArbitraries::objectiveTexts);
        put(Quantity.class, TextArbitraries::quantities);
        put(Deadline.class, TextArbitraries::deadlines);
        put(Statement.class, TextArbitraries::statements);
        put(Lexicon.class, TextArbitraries::lexicons);
        put(Wording.class, TextArbitraries::wordings);
        put(Wording.Place.class, TextArbitraries::places);
    }

    private static void findings() {
        put(Findings.class, FindingArbitraries::findings);
        put(Finding.class, FindingArbitraries::finding);
        put(Remark.class, FindingArbitraries::remarks);
        put(Suppression.class, FindingArbitraries::suppressions);
        put(SmartAnswer.class, FindingArbitraries::smartAnswers);
        put(SmartAssessment.class, FindingArbitraries::smartAssessment);
        put(SmartAssessments.class, FindingArbitraries::smartAssessments);
        put(RuleThresholds.class, FindingArbitraries::ruleThresholds);
    }

    private static void scores() {
        put(Scorecard.class, ScoringArbitraries::scorecards);
        put(ObjectiveScore.class, ScoringArbitraries::objectiveScores);
        put(KeyResultScore.class, ScoringArbitraries::keyResultScores);
        put(Series.class, ScoringArbitraries::series);
        put(Summary.class, ScoringArbitraries::summaries);
        put(Tally.class, ScoringArbitraries::tallies);
        put(Attainment.class, ScoringArbitraries::attainments);
        put(Outlook.class, ScoringArbitraries::outlooks);
        put(Reason.class, ScoringArbitraries::reasons);
        put(Coverage.class, ScoringArbitraries::coverages);
        put(NetConfidence.class, ScoringArbitraries::netConfidences);
    }

    private static void judgements() {
        put(ScoringProfile.class, ScoringArbitraries::profiles);
        put(Measuring.class, () -> ScoringArbitraries.profiles().map(ScoringProfile::measuring));
        put(Judging.class, () -> ScoringArbitraries.profiles().map(ScoringProfile::judging));
        put(RollUp.RolledUp.class, ScoringArbitraries::rolledUp);
        put(Part.class, ScoringArbitraries::parts);
        put(Evidence.class, ScoringArbitraries::evidence);
        put(Standing.class, ScoringArbitraries::standings);
        put(CloseOut.class, ScoringArbitraries::closeOuts);
        put(StretchRange.class, ScoringArbitraries::stretchRanges);
        put(Cut.class, ScoringArbitraries::cut);
        put(Cuts.class, ScoringArbitraries::cuts);
    }
}
