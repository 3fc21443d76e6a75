package org.okr4j.json.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.PlanPoint;
import org.okr4j.core.text.Deadline;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.SmartAnswer;
import org.okr4j.core.validation.SmartAssessment;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.scoring.Attainment;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Outlook;
import org.okr4j.scoring.Reason;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.Tally;

/** The values that a value is made of, down to the smallest that has JSON of its own. */
final class Parts {
    private Parts() {}

    /** Returns a value and everything in it. */
    static Stream<?> of(Object value) {
        return Stream.concat(Stream.of(value), inside(value).flatMap(Parts::of));
    }

    private static Stream<?> inside(Object value) {
        Stream<?> inside = ofDocument(value);
        inside = inside == null ? ofMeasure(value) : inside;
        inside = inside == null ? ofScorecard(value) : inside;
        inside = inside == null ? ofText(value) : inside;
        return Objects.requireNonNullElse(inside, Stream.empty());
    }

    private static Stream<?> ofDocument(Object value) {
        if (value instanceof Okrs okrs) {
            return all(okrs.objectives());
        }
        if (value instanceof Objective o) {
            return all(
                    o.level(),
                    o.cycle(),
                    o.ambition(),
                    o.rollUp(),
                    o.keyResults(),
                    o.initiatives(),
                    o.amendments(),
                    o.closure());
        }
        if (value instanceof KeyResult k) {
            return all(k.measure(), k.role(), k.ambition(), k.plan(), k.amendments(), k.checkIns(), k.initiatives());
        }
        if (value instanceof CheckIn c) {
            return all(c.reading(), c.confidence(), c.status());
        }
        if (value instanceof MeasureAmendment amendment) {
            return all(amendment.measure());
        }
        if (value instanceof PlanPoint point) {
            return all(point.progress());
        }
        return value instanceof Closure closure ? all(closure.outcome(), closure.score()) : null;
    }

    private static Stream<?> ofMeasure(Object value) {
        if (value instanceof Metric metric) {
            return all(metric.change(), metric.direction(), metric.aggregate());
        }
        if (value instanceof Maintain maintain) {
            return all(maintain.aggregate());
        }
        if (value instanceof Milestones milestones) {
            return all(milestones.milestones());
        }
        if (value instanceof Levels levels) {
            return all(levels.levels(), levels.aggregate());
        }
        return value instanceof Level level ? all(level.score()) : null;
    }

    private static Stream<?> ofScorecard(Object value) {
        if (value instanceof Series series) {
            return all(series.scorecards());
        }
        if (value instanceof Scorecard card) {
            return all(card.objectives());
        }
        if (value instanceof ObjectiveScore s) {
            return Stream.concat(
                    all(s.progress(), s.score(), s.coverage(), s.confidence(), s.expected(), s.status(), s.grade()),
                    all(s.reasons(), s.keyResults()));
        }
        if (value instanceof KeyResultScore s) {
            return Stream.concat(
                    all(s.reading(), s.progress(), s.score(), s.confidence(), s.expected(), s.status(), s.grade()),
                    all(s.forecast(), s.outlook(), s.reasons()));
        }
        if (value instanceof Outlook outlook) {
            return all(outlook.trend());
        }
        if (value instanceof Reason reason) {
            return all(reason.of());
        }
        if (value instanceof Summary summary) {
            return all(
                    summary.objectives(),
                    summary.keyResults(),
                    summary.guardrails(),
                    summary.coverage(),
                    summary.netConfidence());
        }
        if (value instanceof Tally tally) {
            return all(tally.committed(), tally.aspirational(), tally.stretch(), tally.statuses());
        }
        return value instanceof Attainment attainment ? all(attainment.mean()) : null;
    }

    private static Stream<?> ofText(Object value) {
        if (value instanceof Findings findings) {
            return all(findings.all());
        }
        if (value instanceof Finding finding) {
            return all(finding.severity(), finding.span());
        }
        if (value instanceof KeyResultText t) {
            return Stream.concat(
                    all(t.direction(), t.measurable(), t.kind(), t.vanity(), t.placeholder(), t.deadline()),
                    all(t.quantities(), t.appended()));
        }
        if (value instanceof ObjectiveText text) {
            return all(text.style(), text.quantities(), text.appended());
        }
        if (value instanceof Quantity quantity) {
            return all(quantity.role(), quantity.comparison(), quantity.change(), quantity.span());
        }
        if (value instanceof Deadline deadline) {
            return all(deadline.span());
        }
        if (value instanceof SmartAssessments assessments) {
            return all(assessments.keyResults());
        }
        if (value instanceof SmartAssessment a) {
            return all(a.specific(), a.measurable(), a.achievable(), a.relevant(), a.timeBound());
        }
        return value instanceof SmartAnswer answer ? all(answer.verdict(), answer.span()) : null;
    }

    /** Opens what holds others: what may be absent, lists, and the keys of counts. */
    private static Stream<?> all(Object... held) {
        return Stream.of(held).flatMap(one -> {
            if (one instanceof Optional<?> optional) {
                return optional.stream();
            }
            if (one instanceof Collection<?> collection) {
                return collection.stream();
            }
            return one instanceof Map<?, ?> counts ? counts.keySet().stream() : List.of(one).stream();
        });
    }
}
