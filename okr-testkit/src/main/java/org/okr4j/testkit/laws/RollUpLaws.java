package org.okr4j.testkit.laws;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Progress;
import org.okr4j.scoring.Part;
import org.okr4j.scoring.RollUp;

/**
 * The laws of a roll-up, as the page of {@link org.okr4j.scoring.RollUps} states them.
 *
 * <pre>{@code
 * RollUpLaws.of("strongest", ourRollUp).except(RollUpLaws.PARTS).check();
 * }</pre>
 */
public final class RollUpLaws {

    /** There is progress exactly where a part has some, and a score where a part has one. */
    public static final Law<RollUp> KNOWN = Law.over(
            "known",
            "there is progress exactly where a part has some, and a score where a part has one",
            "Look at what is done without parts, and with parts that have no progress: absent is not zero.",
            RollUpLaws::partsOrNone,
            RollUpLaws::known);

    /** Progress lies between the least and the greatest progress of the parts, and score between their scores. */
    public static final Law<RollUp> BETWEEN = betweenAsSeen(Part::progress);

    /** The order of the parts changes nothing. */
    public static final Law<RollUp> ORDER = Law.over(
            "order",
            "the order of the parts changes nothing",
            "Look for a rounding at each step, for the first or the last part, and for a sum that is not exact: sum"
                    + " millionths, and divide once.",
            () -> Combinators.combine(BusyArbitraries.parts(), Cases.Order.any())
                    .as((parts, order) -> new Shuffled(parts, order.of(parts))),
            (RollUp rollUp, Shuffled drawn) ->
                    Fault.unlessEqual(rollUp.rollUp(drawn.parts()), rollUp.rollUp(drawn.shuffled())));

    /** A common factor of all weights changes nothing. */
    public static final Law<RollUp> FACTOR = Law.over(
            "factor",
            "a common factor of all weights changes nothing",
            "Look for weights that are compared with a number, or added to something that has no weight.",
            () -> Combinators.combine(BusyArbitraries.parts(), factors()).as(Heavier::new),
            (RollUp rollUp, Heavier drawn) ->
                    Fault.unlessEqual(rollUp.rollUp(drawn.parts()), rollUp.rollUp(drawn.heavier())));

    /** One part of weight n equals n parts of weight 1. */
    public static final Law<RollUp> PARTS = Law.over(
            "parts",
            "one part of weight n equals n parts of weight 1",
            "Look for the number of parts, where the sum of their weights is meant.",
            BusyArbitraries::parts,
            RollUpLaws::split);

    private static final List<Law<RollUp>> ALL = List.of(KNOWN, BETWEEN, ORDER, FACTOR, PARTS);

    private RollUpLaws() {}

    /** Parts, and the same in another order. */
    private record Shuffled(List<Part> parts, List<Part> shuffled) {}

    /** Parts, and by how much more they are to weigh. */
    private record Heavier(List<Part> parts, BigDecimal factor) {
        List<Part> heavier() {
            return parts.stream()
                    .map(part -> part.withWeight(part.weight().multiply(factor)))
                    .toList();
        }
    }

    /**
     * Returns every law of roll-ups.
     *
     * @return the laws, in the order in which they are asked
     */
    public static List<Law<RollUp>> all() {
        return ALL;
    }

    /**
     * Claims all laws for a roll-up.
     *
     * @param name what it is called in messages
     * @param rollUp the roll-up
     * @return the claims
     */
    public static Claims<RollUp> of(String name, RollUp rollUp) {
        return Claims.of(name, rollUp, ALL);
    }

    /**
     * Returns {@link #BETWEEN} for a roll-up that takes the progress of its parts for something else, such as their scores.
     *
     * @param seen what it takes the progress of a part for
     * @return the law
     */
    public static Law<RollUp> betweenAsSeen(Function<Part, Optional<Progress>> seen) {
        return Law.over(
                "between",
                "progress lies between the least and the greatest part, and score between their scores",
                "Look for a bound that is put on the result and not on the parts, and for what is divided by more than the"
                        + " weights that were counted.",
                BusyArbitraries::parts,
                (rollUp, parts) -> between(seen, rollUp.rollUp(parts), parts));
    }

    private static Optional<String> between(
            Function<Part, Optional<Progress>> seen, RollUp.RolledUp rolledUp, List<Part> parts) {
        return outside(rolledUp.progress(), parts.stream().flatMap(part -> seen.apply(part).stream()), "progress")
                .or(() -> outside(rolledUp.score(), parts.stream().flatMap(part -> part.score().stream()), "score"));
    }

    private static <T extends Comparable<? super T>> Optional<String> outside(
            Optional<T> value, Stream<T> ofParts, String what) {
        List<T> sorted = ofParts.sorted(Comparator.naturalOrder()).toList();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (sorted.isEmpty()) {
            return Optional.of(what + " is " + value.get() + ", and no part has any");
        }
        T least = sorted.get(0);
        T greatest = sorted.get(sorted.size() - 1);
        return Fault.unless(
                value.get().compareTo(least) >= 0 && value.get().compareTo(greatest) <= 0,
                what + " is " + value.get() + ", and of the parts from " + least + " to " + greatest);
    }

    private static Optional<String> split(RollUp rollUp, List<Part> parts) {
        List<Part> split = parts.stream()
                .flatMap(part ->
                        Collections.nCopies(part.weight().intValueExact(), part.withWeight(BigDecimal.ONE)).stream())
                .toList();
        return Fault.unlessEqual(rollUp.rollUp(parts), rollUp.rollUp(split));
    }

    private static Optional<String> known(RollUp rollUp, List<Part> parts) {
        RollUp.RolledUp rolledUp = rollUp.rollUp(parts);
        boolean isProgress = parts.stream().anyMatch(part -> part.progress().isPresent());
        boolean isScore = parts.stream().anyMatch(part -> part.score().isPresent());
        return Fault.unless(
                        rolledUp.progress().isPresent() == isProgress,
                        isProgress ? "a part has progress, and the whole has none" : "progress out of nothing")
                .or(() -> Fault.unless(
                        rolledUp.score().isPresent() == isScore,
                        isScore ? "a part has a score, and the whole has none" : "a score out of nothing"));
    }

    private static Arbitrary<List<Part>> partsOrNone() {
        return Arbitraries.oneOf(Arbitraries.just(List.of()), BusyArbitraries.parts());
    }

    static Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("2", "3", "7", "10", "0.5", "1000").map(BigDecimal::new);
    }
}
