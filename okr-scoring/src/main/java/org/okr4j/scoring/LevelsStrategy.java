package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Fraction;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Shown;

/** The score of the level reached, or of the line between two levels; which one it is is decided on the values. */
final class LevelsStrategy implements ExactStrategy<Levels> {
    private static final int BELOW = -1;

    @Override
    public String id() {
        return "levels";
    }

    @Override
    public Class<Levels> kind() {
        return Levels.class;
    }

    @Override
    public Optional<Fraction> exactly(Levels levels, Evidence evidence) {
        if (!levels.isNumbered()) {
            return named(levels, evidence).map(LevelsStrategy::score);
        }
        return evidence.value().map(value -> numbered(levels, value));
    }

    private static Optional<Level> named(Levels levels, Evidence evidence) {
        return evidence.latest()
                .filter(LevelName.class::isInstance)
                .flatMap(reading -> levels.level(((LevelName) reading).name()));
    }

    private static Fraction numbered(Levels levels, Fraction value) {
        int reached = reached(levels, value);
        if (!levels.interpolate()) {
            return reached == BELOW
                    ? Fraction.of(BigDecimal.ZERO)
                    : score(levels.levels().get(reached));
        }
        if (isFlat(levels, reached)) {
            return score(levels.levels().get(Math.max(0, reached)));
        }
        Level lower = levels.levels().get(reached);
        Level upper = levels.levels().get(reached + 1);
        BigDecimal rise = upper.score().value().subtract(lower.score().value());
        return value.minus(at(lower))
                .dividedBy(at(upper).subtract(at(lower)))
                .times(rise)
                .plus(lower.score().value());
    }

    /** Finds the highest level that a value reaches, from above or, where lower is better, from below. */
    private static int reached(Levels levels, Fraction value) {
        List<Level> all = levels.levels();
        int wanted = levels.decreases() ? -1 : 1;
        int reached = all.size() - 1;
        while (reached >= 0 && Integer.signum(value.compareTo(at(all.get(reached)))) == -wanted) {
            reached--;
        }
        return reached;
    }

    private static boolean isFlat(Levels levels, int reached) {
        return reached == BELOW || reached == levels.levels().size() - 1;
    }

    private static BigDecimal at(Level level) {
        return level.at().orElseThrow();
    }

    private static Fraction score(Level level) {
        return Fraction.of(level.score().value());
    }

    @Override
    public String formula(Levels levels, Evidence evidence) {
        if (!levels.isNumbered()) {
            return Shown.quoted(named(levels, evidence).orElseThrow().name());
        }
        Fraction value = evidence.value().orElseThrow();
        int reached = reached(levels, value);
        if (!levels.interpolate() || isFlat(levels, reached)) {
            return step(levels, reached, value);
        }
        Level lower = levels.levels().get(reached);
        Level upper = levels.levels().get(reached + 1);
        return Formula.number(lower.score().value()) + " + " + Formula.minus(value, at(lower)) + " / "
                + Formula.minus(at(upper), at(lower)) + " × "
                + Formula.minus(upper.score().value(), lower.score().value());
    }

    private static String step(Levels levels, int reached, Fraction value) {
        Level level = levels.levels().get(Math.max(0, reached));
        String sign = reached == BELOW ? (levels.decreases() ? " > " : " < ") : levels.decreases() ? " ≤ " : " ≥ ";
        return Formula.number(value) + sign + Formula.number(at(level)) + ", " + (reached == BELOW ? "below " : "")
                + Shown.quoted(level.name());
    }

    @Override
    public String toString() {
        return id();
    }
}
