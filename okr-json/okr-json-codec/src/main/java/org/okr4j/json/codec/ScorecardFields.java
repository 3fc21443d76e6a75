package org.okr4j.json.codec;

import static org.okr4j.json.codec.Scalars.CONFIDENCE;
import static org.okr4j.json.codec.Scalars.COUNT;
import static org.okr4j.json.codec.Scalars.COVERAGE;
import static org.okr4j.json.codec.Scalars.DATE;
import static org.okr4j.json.codec.Scalars.PROGRESS;
import static org.okr4j.json.codec.Scalars.SCORE;
import static org.okr4j.json.codec.Scalars.TEXT;

import java.util.List;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Outlook;
import org.okr4j.scoring.Reason;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Series;

/** The fields of a scorecard, and of a series of them. */
final class ScorecardFields {
    static final Table<Reason, ReasonDraft> REASON = Rows.<Reason, ReasonDraft>of("A reason")
            .required("of", Choices.REASON_OF, Reason::of, (draft, v) -> draft.of = v)
            .required("text", TEXT, Reason::text, (draft, v) -> draft.text = v)
            .built(ReasonDraft::new, draft -> new Reason(draft.of, draft.text));

    private static final ListOf<Reason> REASONS = ListOf.of("reasons", REASON);

    static final Table<Outlook, Outlook.Builder> OUTLOOK = Rows.<Outlook, Outlook.Builder>of("An outlook")
            .required("trend", Choices.TREND, Outlook::trend, (b, v) -> b.trend(v))
            .optional("reachedOn", DATE, Outlook::reachedOn, (b, v) -> b.reachedOn(v))
            .required("due", DATE, Outlook::due, (b, v) -> b.due(v))
            .required("lines", COUNT, Outlook::lines, (b, v) -> b.lines(v))
            .required("reaching", COUNT, Outlook::reaching, (b, v) -> b.reaching(v))
            .built(Outlook::builder, Outlook.Builder::build);

    static final Table<KeyResultScore, KeyResultScore.Builder> KEY_RESULT =
            Rows.<KeyResultScore, KeyResultScore.Builder>of("The score of a key result")
                    .required("id", TEXT, KeyResultScore::id, (b, v) -> b.id(v))
                    .required("strategy", TEXT, KeyResultScore::strategy, (b, v) -> b.strategy(v))
                    .optional("reading", ReadingShape.READING, KeyResultScore::reading, (b, v) -> b.reading(v))
                    .optional("progress", PROGRESS, KeyResultScore::progress, (b, v) -> b.progress(v))
                    .optional("score", SCORE, KeyResultScore::score, (b, v) -> b.score(v))
                    .optional("confidence", CONFIDENCE, KeyResultScore::confidence, (b, v) -> b.confidence(v))
                    .optional("expected", PROGRESS, KeyResultScore::expected, (b, v) -> b.expected(v))
                    .required("status", Choices.STATUS, KeyResultScore::status, (b, v) -> b.status(v))
                    .optional("grade", Choices.GRADE, KeyResultScore::grade, (b, v) -> b.grade(v))
                    .optional("forecast", PROGRESS, KeyResultScore::forecast, (b, v) -> b.forecast(v))
                    .optional("outlook", OUTLOOK, KeyResultScore::outlook, (b, v) -> b.outlook(v))
                    .otherwise("explanation", TEXT, "", KeyResultScore::explanation, (b, v) -> b.explanation(v))
                    .otherwise("reasons", REASONS, List.of(), KeyResultScore::reasons, (b, v) -> b.addAllReasons(v))
                    .built(KeyResultScore::builder, KeyResultScore.Builder::build);

    static final Table<ObjectiveScore, ObjectiveScore.Builder> OBJECTIVE =
            Rows.<ObjectiveScore, ObjectiveScore.Builder>of("The score of an objective")
                    .required("id", TEXT, ObjectiveScore::id, (b, v) -> b.id(v))
                    .optional("progress", PROGRESS, ObjectiveScore::progress, (b, v) -> b.progress(v))
                    .optional("score", SCORE, ObjectiveScore::score, (b, v) -> b.score(v))
                    .required("coverage", COVERAGE, ObjectiveScore::coverage, (b, v) -> b.coverage(v))
                    .optional("confidence", CONFIDENCE, ObjectiveScore::confidence, (b, v) -> b.confidence(v))
                    .optional("expected", PROGRESS, ObjectiveScore::expected, (b, v) -> b.expected(v))
                    .required("status", Choices.STATUS, ObjectiveScore::status, (b, v) -> b.status(v))
                    .optional("grade", Choices.GRADE, ObjectiveScore::grade, (b, v) -> b.grade(v))
                    .otherwise("explanation", TEXT, "", ObjectiveScore::explanation, (b, v) -> b.explanation(v))
                    .otherwise("reasons", REASONS, List.of(), ObjectiveScore::reasons, (b, v) -> b.addAllReasons(v))
                    .otherwise(
                            "keyResults",
                            ListOf.of("scores of key results", KEY_RESULT).atMost(OkrLimits::keyResults),
                            List.of(),
                            ObjectiveScore::keyResults,
                            (b, v) -> b.addAllKeyResults(v))
                    .built(ObjectiveScore::builder, ObjectiveScore.Builder::build);

    static final Table<Scorecard, Scorecard.Builder> SCORECARD = Rows.<Scorecard, Scorecard.Builder>of("A scorecard")
            .required("asOf", DATE, Scorecard::asOf, (b, v) -> b.asOf(v))
            .required("profile", TEXT, Scorecard::profile, (b, v) -> b.profile(v))
            .required(
                    "objectives",
                    ListOf.of("scores of objectives", OBJECTIVE).atMost(OkrLimits::objectives),
                    Scorecard::objectives,
                    (b, v) -> b.addAllObjectives(v))
            .built(Scorecard::builder, Scorecard.Builder::build);

    static final Table<Series, Series.Builder> SERIES = Rows.<Series, Series.Builder>of("A series")
            .required("profile", TEXT, Series::profile, (b, v) -> b.profile(v))
            .required(
                    "scorecards",
                    ListOf.of("scorecards", SCORECARD),
                    Series::scorecards,
                    (b, v) -> b.addAllScorecards(v))
            .built(Series::builder, Series.Builder::build);

    private ScorecardFields() {}

    /** A reason while it is read; each part stands there before the reason is made. */
    static final class ReasonDraft {
        private Reason.Of of = Reason.Of.STATUS;
        private String text = "";
    }
}
