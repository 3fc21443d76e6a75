package org.okr4j.json.codec;

import static org.okr4j.json.codec.Scalars.DATE;
import static org.okr4j.json.codec.Scalars.DECIMAL;
import static org.okr4j.json.codec.Scalars.SCORE;
import static org.okr4j.json.codec.Scalars.TEXT;
import static org.okr4j.json.codec.Scalars.TRUTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.okr4j.core.Ambition;
import org.okr4j.core.Closure;
import org.okr4j.core.Cycle;
import org.okr4j.core.Initiative;
import org.okr4j.core.Objective;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.TitleAmendment;

/** The fields of an objective and of what belongs to it directly. */
final class ObjectiveFields {
    static final Names TAGS = Names.of("tags");
    static final Attributes ATTRIBUTES = new Attributes();

    static final Table<Cycle, CycleDraft> CYCLE = Rows.<Cycle, CycleDraft>of("A cycle")
            .required("name", TEXT, Cycle::name, (draft, v) -> draft.name = v)
            .required("start", DATE, Cycle::start, (draft, v) -> draft.start = v)
            .required("end", DATE, Cycle::end, (draft, v) -> draft.end = v)
            .built(CycleDraft::new, draft -> new Cycle(draft.name, draft.start, draft.end));

    static final Table<Initiative, Initiative.Builder> INITIATIVE = Rows.<Initiative, Initiative.Builder>of(
                    "An initiative")
            .required("title", TEXT, Initiative::title, (b, v) -> b.title(v))
            .otherwise("owner", TEXT, "", Initiative::owner, (b, v) -> b.owner(v))
            .optional("due", DATE, Initiative::due, (b, v) -> b.due(v))
            .otherwise("done", TRUTH, false, Initiative::done, (b, v) -> b.done(v))
            .built(Initiative::builder, Initiative.Builder::build);

    static final Table<TitleAmendment, TitleAmendment.Builder> AMENDMENT =
            Rows.<TitleAmendment, TitleAmendment.Builder>of("An amendment of an objective")
                    .required("date", DATE, TitleAmendment::date, (b, v) -> b.date(v))
                    .required("title", TEXT, TitleAmendment::title, (b, v) -> b.title(v))
                    .required("reason", TEXT, TitleAmendment::reason, (b, v) -> b.reason(v))
                    .built(TitleAmendment::builder, TitleAmendment.Builder::build);

    static final Table<Closure, Closure.Builder> CLOSURE = Rows.<Closure, Closure.Builder>of("A closure")
            .required("date", DATE, Closure::date, (b, v) -> b.date(v))
            .required("outcome", Choices.OUTCOME, Closure::outcome, (b, v) -> b.outcome(v))
            .optional("score", SCORE, Closure::score, (b, v) -> b.score(v))
            .otherwise("learned", TEXT, "", Closure::learned, (b, v) -> b.learned(v))
            .otherwise("celebrated", TEXT, "", Closure::celebrated, (b, v) -> b.celebrated(v))
            .built(Closure::builder, Closure.Builder::build);

    static final ListOf<Initiative> INITIATIVES = ListOf.of("initiatives", INITIATIVE);

    static final Table<Objective, Objective.Builder> OBJECTIVE = Rows.<Objective, Objective.Builder>of("An objective")
            .required("id", TEXT, Objective::id, (b, v) -> b.id(v))
            .required("title", TEXT, Objective::title, (b, v) -> b.title(v))
            .otherwise("description", TEXT, "", Objective::description, (b, v) -> b.description(v))
            .otherwise("owner", TEXT, "", Objective::owner, (b, v) -> b.owner(v))
            .optional("level", Choices.LEVEL, Objective::level, (b, v) -> b.level(v))
            .required("cycle", CYCLE, Objective::cycle, (b, v) -> b.cycle(v))
            .otherwise("ambition", Choices.AMBITION, Ambition.COMMITTED, Objective::ambition, (b, v) -> b.ambition(v))
            .otherwise("weight", DECIMAL, BigDecimal.ONE, Objective::weight, (b, v) -> b.weight(v))
            .optional("parent", TEXT, Objective::parent, (b, v) -> b.parent(v))
            .otherwise("rollUp", Choices.ROLL_UP, RollUpSource.KEY_RESULTS, Objective::rollUp, (b, v) -> b.rollUp(v))
            .otherwise(
                    "keyResults",
                    ListOf.of("key results", KeyResultFields.KEY_RESULT).atMost(OkrLimits::keyResults),
                    Collections.emptyList(),
                    Objective::keyResults,
                    (b, v) -> b.addAllKeyResults(v))
            .otherwise(
                    "initiatives",
                    INITIATIVES,
                    Collections.emptyList(),
                    Objective::initiatives,
                    (b, v) -> b.addAllInitiatives(v))
            .otherwise(
                    "amendments",
                    ListOf.of("amendments", AMENDMENT),
                    Collections.emptyList(),
                    Objective::amendments,
                    (b, v) -> b.addAllAmendments(v))
            .optional("closure", CLOSURE, Objective::closure, (b, v) -> b.closure(v))
            .otherwise("tags", TAGS, Collections.emptySet(), Objective::tags, (b, v) -> b.addAllTags(v))
            .otherwise(
                    "attributes",
                    ATTRIBUTES,
                    Collections.emptyMap(),
                    Objective::attributes,
                    (b, v) -> b.putAllAttributes(v))
            .built(Objective::builder, Objective.Builder::build);

    private ObjectiveFields() {}

    /** A cycle while it is read; each part stands there before the cycle is made. */
    static final class CycleDraft {
        private String name = "";
        private LocalDate start = LocalDate.EPOCH;
        private LocalDate end = LocalDate.EPOCH;
    }
}
