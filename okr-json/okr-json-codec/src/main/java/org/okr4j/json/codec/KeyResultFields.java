package org.okr4j.json.codec;

import static org.okr4j.json.codec.Scalars.CONFIDENCE;
import static org.okr4j.json.codec.Scalars.DATE;
import static org.okr4j.json.codec.Scalars.DECIMAL;
import static org.okr4j.json.codec.Scalars.PROGRESS;
import static org.okr4j.json.codec.Scalars.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.Progress;
import org.okr4j.core.Role;

/** The fields of a key result and of its logs. */
final class KeyResultFields {
    static final Table<PlanPoint, PlanPointDraft> PLAN_POINT = Rows.<PlanPoint, PlanPointDraft>of("A point of a plan")
            .required("date", DATE, PlanPoint::date, (draft, v) -> draft.date = v)
            .required("progress", PROGRESS, PlanPoint::progress, (draft, v) -> draft.progress = v)
            .built(PlanPointDraft::new, draft -> new PlanPoint(draft.date, draft.progress));

    static final Table<MeasureAmendment, MeasureAmendment.Builder> AMENDMENT =
            Rows.<MeasureAmendment, MeasureAmendment.Builder>of("An amendment of a key result")
                    .required("date", DATE, MeasureAmendment::date, (b, v) -> b.date(v))
                    .required("measure", MeasureShape.MEASURE, MeasureAmendment::measure, (b, v) -> b.measure(v))
                    .required("reason", TEXT, MeasureAmendment::reason, (b, v) -> b.reason(v))
                    .built(MeasureAmendment::builder, MeasureAmendment.Builder::build);

    static final Table<CheckIn, CheckIn.Builder> CHECK_IN = Rows.<CheckIn, CheckIn.Builder>of("A check-in")
            .required("date", DATE, CheckIn::date, (b, v) -> b.date(v))
            .optional("reading", ReadingShape.READING, CheckIn::reading, (b, v) -> b.reading(v))
            .optional("confidence", CONFIDENCE, CheckIn::confidence, (b, v) -> b.confidence(v))
            .optional("status", Choices.STATUS, CheckIn::status, (b, v) -> b.status(v))
            .otherwise("note", TEXT, "", CheckIn::note, (b, v) -> b.note(v))
            .otherwise("blocker", TEXT, "", CheckIn::blocker, (b, v) -> b.blocker(v))
            .otherwise("author", TEXT, "", CheckIn::author, (b, v) -> b.author(v))
            .otherwise(
                    "attributes",
                    ObjectiveFields.ATTRIBUTES,
                    Collections.emptyMap(),
                    CheckIn::attributes,
                    (b, v) -> b.putAllAttributes(v))
            .built(CheckIn::builder, CheckIn.Builder::build);

    static final Table<KeyResult, KeyResult.Builder> KEY_RESULT = Rows.<KeyResult, KeyResult.Builder>of("A key result")
            .required("id", TEXT, KeyResult::id, (b, v) -> b.id(v))
            .required("title", TEXT, KeyResult::title, (b, v) -> b.title(v))
            .otherwise("description", TEXT, "", KeyResult::description, (b, v) -> b.description(v))
            .otherwise("owner", TEXT, "", KeyResult::owner, (b, v) -> b.owner(v))
            .required("measure", MeasureShape.MEASURE, KeyResult::measure, (b, v) -> b.measure(v))
            .otherwise("role", Choices.ROLE, Role.TARGET, KeyResult::role, (b, v) -> b.role(v))
            .optional("ambition", Choices.AMBITION, KeyResult::ambition, (b, v) -> b.ambition(v))
            .otherwise("weight", DECIMAL, BigDecimal.ONE, KeyResult::weight, (b, v) -> b.weight(v))
            .optional("start", DATE, KeyResult::start, (b, v) -> b.start(v))
            .optional("due", DATE, KeyResult::due, (b, v) -> b.due(v))
            .otherwise(
                    "plan",
                    ListOf.of("points of a plan", PLAN_POINT),
                    Collections.emptyList(),
                    KeyResult::plan,
                    (b, v) -> b.addAllPlan(v))
            .otherwise(
                    "amendments",
                    ListOf.of("amendments", AMENDMENT),
                    Collections.emptyList(),
                    KeyResult::amendments,
                    (b, v) -> b.addAllAmendments(v))
            .otherwise(
                    "checkIns",
                    ListOf.of("check-ins", CHECK_IN).atMost(OkrLimits::checkIns),
                    Collections.emptyList(),
                    KeyResult::checkIns,
                    (b, v) -> b.addAllCheckIns(v))
            .otherwise(
                    "initiatives",
                    ObjectiveFields.INITIATIVES,
                    Collections.emptyList(),
                    KeyResult::initiatives,
                    (b, v) -> b.addAllInitiatives(v))
            .otherwise("tags", ObjectiveFields.TAGS, Collections.emptySet(), KeyResult::tags, (b, v) -> b.addAllTags(v))
            .otherwise(
                    "attributes",
                    ObjectiveFields.ATTRIBUTES,
                    Collections.emptyMap(),
                    KeyResult::attributes,
                    (b, v) -> b.putAllAttributes(v))
            .built(KeyResult::builder, KeyResult.Builder::build);

    private KeyResultFields() {}

    /** A point while it is read; each part stands there before the point is made. */
    static final class PlanPointDraft {
        private LocalDate date = LocalDate.EPOCH;
        private Progress progress = Progress.ZERO;
    }
}
