package org.okr4j.json.codec;

import static org.okr4j.json.codec.Scalars.DATE;
import static org.okr4j.json.codec.Scalars.DECIMAL;
import static org.okr4j.json.codec.Scalars.SCORE;
import static org.okr4j.json.codec.Scalars.TEXT;
import static org.okr4j.json.codec.Scalars.TRUTH;

import java.math.BigDecimal;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Direction;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;

/** The fields of the six measures. */
final class MeasureFields {
    static final Table<Metric, Metric.Builder> METRIC = Rows.<Metric, Metric.Builder>of("A metric")
            .type("metric")
            .optional("from", DECIMAL, Metric::from, (b, v) -> b.from(v))
            .optional("to", DECIMAL, Metric::to, (b, v) -> b.to(v))
            .optional("by", DECIMAL, Metric::by, (b, v) -> b.by(v))
            .optional("change", Choices.CHANGE, Metric::change, (b, v) -> b.change(v))
            .otherwise("direction", Choices.DIRECTION, Direction.INCREASE, Metric::direction, (b, v) -> b.direction(v))
            .otherwise("unit", TEXT, "", Metric::unit, (b, v) -> b.unit(v))
            .otherwise("aggregate", Choices.AGGREGATE, Aggregate.LATEST, Metric::aggregate, (b, v) -> b.aggregate(v))
            .optional("window", Metric::window, (b, v) -> b.window(v))
            .optional("strategy", TEXT, Metric::strategy, (b, v) -> b.strategy(v))
            .built(Metric::builder, Metric.Builder::build);

    static final Table<Maintain, Maintain.Builder> MAINTAIN = Rows.<Maintain, Maintain.Builder>of("A maintain")
            .type("maintain")
            .optional("atLeast", DECIMAL, Maintain::atLeast, (b, v) -> b.atLeast(v))
            .optional("atMost", DECIMAL, Maintain::atMost, (b, v) -> b.atMost(v))
            .otherwise("exclusive", TRUTH, false, Maintain::exclusive, (b, v) -> b.exclusive(v))
            .optional("tolerance", DECIMAL, Maintain::tolerance, (b, v) -> b.tolerance(v))
            .otherwise("unit", TEXT, "", Maintain::unit, (b, v) -> b.unit(v))
            .otherwise(
                    "aggregate",
                    Choices.AGGREGATE_OF_BOUND,
                    Aggregate.LATEST,
                    Maintain::aggregate,
                    (b, v) -> b.aggregate(v))
            .optional("planned", Maintain::planned, (b, v) -> b.planned(v))
            .optional("window", Maintain::window, (b, v) -> b.window(v))
            .optional("strategy", TEXT, Maintain::strategy, (b, v) -> b.strategy(v))
            .built(Maintain::builder, Maintain.Builder::build);

    static final Table<Milestone, Milestone.Builder> MILESTONE = Rows.<Milestone, Milestone.Builder>of("A milestone")
            .required("name", TEXT, Milestone::name, (b, v) -> b.name(v))
            .otherwise("weight", DECIMAL, BigDecimal.ONE, Milestone::weight, (b, v) -> b.weight(v))
            .optional("due", DATE, Milestone::due, (b, v) -> b.due(v))
            .built(Milestone::builder, Milestone.Builder::build);

    static final Table<Milestones, Milestones.Builder> MILESTONES = Rows.<Milestones, Milestones.Builder>of(
                    "Milestones")
            .type("milestones")
            .required(
                    "milestones",
                    ListOf.of("milestones", MILESTONE),
                    Milestones::milestones,
                    (b, v) -> b.addAllMilestones(v))
            .built(Milestones::builder, Milestones.Builder::build);

    static final Table<Binary, Binary> BINARY =
            Rows.<Binary, Binary>of("A binary").type("binary").built(Binary::of, binary -> binary);

    static final Table<Level, Level.Builder> LEVEL = Rows.<Level, Level.Builder>of("A level")
            .required("name", TEXT, Level::name, (b, v) -> b.name(v))
            .optional("at", DECIMAL, Level::at, (b, v) -> b.at(v))
            .required("score", SCORE, Level::score, (b, v) -> b.score(v))
            .built(Level::builder, Level.Builder::build);

    static final Table<Levels, Levels.Builder> LEVELS = Rows.<Levels, Levels.Builder>of("Levels")
            .type("levels")
            .required("levels", ListOf.of("levels", LEVEL), Levels::levels, (b, v) -> b.addAllLevels(v))
            .otherwise("interpolate", TRUTH, false, Levels::interpolate, (b, v) -> b.interpolate(v))
            .otherwise("unit", TEXT, "", Levels::unit, (b, v) -> b.unit(v))
            .otherwise("aggregate", Choices.AGGREGATE, Aggregate.LATEST, Levels::aggregate, (b, v) -> b.aggregate(v))
            .optional("window", Levels::window, (b, v) -> b.window(v))
            .built(Levels::builder, Levels.Builder::build);

    static final Table<Baseline, Baseline.Builder> BASELINE = Rows.<Baseline, Baseline.Builder>of("A baseline")
            .type("baseline")
            .otherwise("unit", TEXT, "", Baseline::unit, (b, v) -> b.unit(v))
            .built(Baseline::builder, Baseline.Builder::build);

    private MeasureFields() {}
}
