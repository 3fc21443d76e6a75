package org.okr4j.json.codec;

import java.util.List;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Ambition;
import org.okr4j.core.Change;
import org.okr4j.core.Direction;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.Outcome;
import org.okr4j.core.Role;
import org.okr4j.core.RollUpSource;
import org.okr4j.core.Status;
import org.okr4j.core.text.Comparison;
import org.okr4j.core.text.Measurability;
import org.okr4j.core.text.ObjectiveStyle;
import org.okr4j.core.text.Placeholder;
import org.okr4j.core.text.QuantityChange;
import org.okr4j.core.text.QuantityRole;
import org.okr4j.core.text.ResultKind;
import org.okr4j.core.text.TextDirection;
import org.okr4j.core.text.Vanity;
import org.okr4j.core.validation.Severity;
import org.okr4j.core.validation.SmartVerdict;
import org.okr4j.scoring.Grade;
import org.okr4j.scoring.Reason;
import org.okr4j.scoring.Stretch;
import org.okr4j.scoring.Trend;

/** The values of the enums of the format. */
final class Choices {
    static final Choice<OrgLevel> LEVEL = Choice.of("A level", List.of(OrgLevel.values()));
    static final Choice<Ambition> AMBITION = Choice.of("An ambition", List.of(Ambition.values()));
    static final Choice<Role> ROLE = Choice.of("A role", List.of(Role.values()));
    static final Choice<RollUpSource> ROLL_UP = Choice.of("A roll-up", List.of(RollUpSource.values()));
    static final Choice<Status> STATUS = Choice.of("A status", List.of(Status.values()));
    static final Choice<Outcome> OUTCOME = Choice.of("An outcome", List.of(Outcome.values()));
    static final Choice<Change> CHANGE = Choice.of("A change", List.of(Change.values()));
    static final Choice<Direction> DIRECTION = Choice.of("A direction", List.of(Direction.values()));
    static final Choice<Grade> GRADE = Choice.of("A grade", List.of(Grade.values()));
    static final Choice<Stretch> STRETCH = Choice.of("A stretch", List.of(Stretch.values()));
    static final Choice<Trend> TREND = Choice.of("A trend", List.of(Trend.values()));
    static final Choice<Reason.Of> REASON_OF = Choice.of("What a reason explains", List.of(Reason.Of.values()));
    static final Choice<Severity> SEVERITY = Choice.of("A severity", List.of(Severity.values()));

    static final Choice<SmartVerdict> SMART_VERDICT = Choice.of("A verdict", List.of(SmartVerdict.values()));
    static final Choice<TextDirection> TEXT_DIRECTION = Choice.of("A direction", List.of(TextDirection.values()));
    static final Choice<Measurability> MEASURABILITY = Choice.of("Measurable", List.of(Measurability.values()));
    static final Choice<ResultKind> RESULT_KIND = Choice.of("A kind", List.of(ResultKind.values()));
    static final Choice<Vanity> VANITY = Choice.of("Vanity", List.of(Vanity.values()));
    static final Choice<Placeholder> PLACEHOLDER = Choice.of("A placeholder", List.of(Placeholder.values()));
    static final Choice<ObjectiveStyle> OBJECTIVE_STYLE = Choice.of("A style", List.of(ObjectiveStyle.values()));
    static final Choice<QuantityRole> QUANTITY_ROLE = Choice.of("A role", List.of(QuantityRole.values()));
    static final Choice<QuantityChange> QUANTITY_CHANGE = Choice.of("A change", List.of(QuantityChange.values()));
    static final Choice<Comparison> COMPARISON =
            Choice.of("A comparator", List.of(Comparison.values()), Comparison::sign);

    /** A share needs a bound to meet, so that only a bound has it. */
    static final Choice<Aggregate> AGGREGATE = Choice.of(
            "An aggregate here",
            List.of(Aggregate.LATEST, Aggregate.SUM, Aggregate.AVERAGE, Aggregate.MINIMUM, Aggregate.MAXIMUM));

    static final Choice<Aggregate> AGGREGATE_OF_BOUND = Choice.of("An aggregate", List.of(Aggregate.values()));

    private Choices() {}
}
