package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okr4j.core.Fraction;
import org.okr4j.core.Milestone;
import org.okr4j.core.Milestones;
import org.okr4j.core.Reached;

/** The weight reached of the whole weight. */
final class MilestonesStrategy implements ExactStrategy<Milestones> {

    @Override
    public String id() {
        return "milestones";
    }

    @Override
    public Class<Milestones> kind() {
        return Milestones.class;
    }

    @Override
    public Optional<Fraction> exactly(Milestones milestones, Evidence evidence) {
        return reached(evidence)
                .map(names -> Fraction.of(weight(of(milestones, names)), weight(milestones.milestones())));
    }

    @Override
    public String formula(Milestones milestones, Evidence evidence) {
        return sum(of(milestones, reached(evidence).orElseThrow())) + " / " + sum(milestones.milestones());
    }

    private static Optional<Set<String>> reached(Evidence evidence) {
        return evidence.latest().filter(Reached.class::isInstance).map(reading -> ((Reached) reading).names());
    }

    /** A name that an amendment has dropped is not among them. */
    private static List<Milestone> of(Milestones milestones, Set<String> names) {
        return milestones.milestones().stream()
                .filter(milestone -> names.contains(milestone.name()))
                .toList();
    }

    private static BigDecimal weight(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String sum(List<Milestone> milestones) {
        return Formula.sum(milestones.stream()
                .map(milestone -> Formula.number(milestone.weight()))
                .toList());
    }

    @Override
    public String toString() {
        return id();
    }
}
