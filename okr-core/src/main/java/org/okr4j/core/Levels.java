package org.okr4j.core;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Levels, each worth a score: a maturity that is named, or a number that passes marks, upwards or downwards.
 *
 * <pre>{@code
 * Levels.of(Level.of("Idea", "0"), Level.of("Pilot", "0.3"), Level.of("Live", "1"))
 * Levels.of(Level.of("Commit", "100", "0.3"), Level.of("Target", "60", "0.7")).withInterpolate(true) // lower is better
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Levels implements Measure, WithLevels permits ImmutableLevels {
    Levels() {}

    /**
     * Starts levels.
     *
     * @return a builder that needs at least one level
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns levels.
     *
     * @param levels at least one level, with scores that rise; all with values that rise or fall, or none
     * @return the measure
     * @throws InvalidValueException if there is none, two have the same name, a score or a value is out of order, or
     *     only some have a value
     */
    public static Levels of(Level... levels) {
        return builder().addLevels(levels).build();
    }

    /**
     * Returns the levels.
     *
     * @return at least one level, in the order of their scores
     */
    public abstract List<Level> levels();

    /**
     * Says whether the score between two levels lies on the straight line between them.
     *
     * @return whether levels are joined by lines; otherwise the highest level reached counts
     */
    public abstract boolean interpolate();

    @Override
    public abstract String unit();

    @Override
    public abstract Aggregate aggregate();

    @Override
    public abstract OptionalInt window();

    @Override
    public String type() {
        return "levels";
    }

    /**
     * Says whether a reading is a number where the levels have values, or a name where they have none. Which names are
     * known is looked at in the key result, where an amendment may have added some and dropped others.
     *
     * @param reading any reading
     * @return whether its kind is taken
     */
    @Override
    public boolean takes(Reading reading) {
        return isNumbered() ? reading instanceof Amount : reading instanceof LevelName;
    }

    @Override
    public String taken() {
        return isNumbered() ? "a number" : "the name of a level";
    }

    /**
     * Says whether the levels are reached at values.
     *
     * @return whether every level has a value; otherwise none has and check-ins name a level
     */
    public boolean isNumbered() {
        return levels().get(0).at().isPresent();
    }

    /**
     * Says whether lower is better.
     *
     * @return whether the levels have values and these fall
     */
    public boolean decreases() {
        return levels().size() > 1 && isNumbered() && at(1).compareTo(at(0)) < 0;
    }

    /**
     * Finds a level by its name.
     *
     * @param name any name
     * @return the level, or nothing where none has the name
     */
    public Optional<Level> level(String name) {
        return levels().stream().filter(level -> level.name().equals(name)).findFirst();
    }

    private BigDecimal at(int i) {
        return levels().get(i).at().orElseThrow();
    }

    @Value.Check
    Levels check() {
        if (levels().isEmpty()) {
            throw new InvalidValueException("/levels", "Levels need at least one level: none is given");
        }
        checkNames();
        for (int i = 1; i < levels().size(); i++) {
            checkOrder(i);
        }
        if (!isNumbered()) {
            checkNamed();
        }
        Aggregation.noShare(this);
        Aggregation.check(this);
        return this;
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < levels().size(); i++) {
            String name = levels().get(i).name();
            if (!names.add(name)) {
                throw new InvalidValueException(
                        "/levels/" + i + "/name",
                        "Levels have different names: " + Shown.quoted(name) + " stands twice");
            }
        }
    }

    private void checkOrder(int i) {
        Level before = levels().get(i - 1);
        Level level = levels().get(i);
        if (level.score().compareTo(before.score()) <= 0) {
            throw new InvalidValueException(
                    "/levels/" + i + "/score",
                    "The scores of levels rise strictly: " + before.score() + ", then " + level.score());
        }
        if (level.at().isPresent() != isNumbered()) {
            throw new InvalidValueException(
                    "/levels/" + i,
                    "All levels have a value (at), or none has: " + Shown.quoted(level.name())
                            + (level.at().isPresent() ? " has one" : " has none") + ", the first differs");
        }
        if (isNumbered() && Integer.signum(at(i).compareTo(at(i - 1))) != (decreases() ? -1 : 1)) {
            throw new InvalidValueException(
                    "/levels/" + i + "/at",
                    "The values of levels rise strictly, or fall strictly where lower is better: "
                            + at(i - 1).toPlainString() + ", then " + at(i).toPlainString());
        }
    }

    private void checkNamed() {
        if (interpolate()) {
            throw new InvalidValueException(
                    "/interpolate", "Only levels with values (at) can be interpolated: these have names only");
        }
        if (aggregate() != Aggregate.LATEST) {
            throw new InvalidValueException(
                    "/aggregate",
                    "Only levels with values (at) can be aggregated: these have names only, and the latest holds");
        }
    }

    /** Builds {@link Levels}; see there for what each part means. */
    public static final class Builder extends ImmutableLevels.Builder {
        Builder() {
            interpolate(false);
            unit("");
            aggregate(Aggregate.LATEST);
        }
    }
}
