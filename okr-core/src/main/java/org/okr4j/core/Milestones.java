package org.okr4j.core;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Steps that are reached one by one, such as a launch: progress is the weight reached of the whole weight.
 *
 * <pre>{@code
 * Milestones.of(Milestone.of("Domain", 1), Milestone.of("Content system", 3), Milestone.of("First post", 1))
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Milestones implements Measure, WithMilestones permits ImmutableMilestones {
    Milestones() {}

    /**
     * Starts milestones.
     *
     * @return a builder that needs at least one milestone
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns milestones of the same weight.
     *
     * @param names at least one name, each once, none blank
     * @return the measure
     * @throws InvalidValueException if there is no name, one is blank or stands twice
     */
    public static Milestones of(String... names) {
        return builder()
                .addAllMilestones(Arrays.stream(names).map(Milestone::of).toList())
                .build();
    }

    /**
     * Returns milestones.
     *
     * @param milestones at least one milestone, with different names and not all with weight 0
     * @return the measure
     * @throws InvalidValueException if there is none, two have the same name, or all weigh 0
     */
    public static Milestones of(Milestone... milestones) {
        return builder().addMilestones(milestones).build();
    }

    /**
     * Returns the steps.
     *
     * @return at least one milestone, in the order given
     */
    public abstract List<Milestone> milestones();

    /**
     * Finds a milestone by its name.
     *
     * @param name any name
     * @return the milestone, or nothing where none has the name
     */
    public Optional<Milestone> milestone(String name) {
        return milestones().stream()
                .filter(milestone -> milestone.name().equals(name))
                .findFirst();
    }

    @Override
    public String type() {
        return "milestones";
    }

    /**
     * Says whether a reading names milestones. Which names are known is looked at in the key result, where an
     * amendment may have added some and dropped others.
     *
     * @param reading any reading
     * @return whether it is {@link Reached}
     */
    @Override
    public boolean takes(Reading reading) {
        return reading instanceof Reached;
    }

    @Override
    public String taken() {
        return "the names of the milestones reached";
    }

    @Value.Check
    Milestones check() {
        if (milestones().isEmpty()) {
            throw new InvalidValueException("/milestones", "Milestones need at least one milestone: none is given");
        }
        Set<String> names = new HashSet<>();
        boolean weighty = false;
        for (int i = 0; i < milestones().size(); i++) {
            Milestone milestone = milestones().get(i);
            if (!names.add(milestone.name())) {
                throw new InvalidValueException(
                        "/milestones/" + i + "/name",
                        "Milestones have different names: " + Shown.quoted(milestone.name()) + " stands twice");
            }
            weighty |= milestone.weight().signum() > 0;
        }
        if (!weighty) {
            throw new InvalidValueException("/milestones", "At least one milestone has a weight above 0: all are 0");
        }
        return this;
    }

    /** Builds {@link Milestones}; see there for what each part means. */
    public static final class Builder extends ImmutableMilestones.Builder {
        Builder() {}
    }
}
