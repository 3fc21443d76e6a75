package org.okr4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Role;

/**
 * Key results whose log can be read by every measure that will read it, narrowed by calls.
 *
 * <pre>{@code
 * OkrArbitraries.keyResults()
 *         .measuredBy(OkrArbitraries.metrics().falling().withStart())
 *         .checkedIn(1, 12)
 *         .amended(0, 2)
 *         .during(Cycle.quarter(2026, 3))
 * }</pre>
 *
 * <p>Each call returns a new arbitrary and leaves this one as it is.
 */
public final class KeyResultArbitrary extends ArbitraryDecorator<KeyResult> {
    private List<Versions> versions = Versions.ofEveryKind();
    private Counts amendments = new Counts(0, 2);
    private Counts checkIns = new Counts(0, 5);
    private Arbitrary<LocalDate> dates = Dates.dates();
    private Arbitrary<BigDecimal> weights = Numbers.weights();
    private Optional<Role> role = Optional.empty();
    private boolean isBare;

    KeyResultArbitrary() {}

    /**
     * Says how the key results are measured.
     *
     * @param measures what they are measured by, at first and after amendments; what cannot follow the measure before,
     *     because it is of another kind, is replaced by that one
     * @return key results measured so
     */
    public KeyResultArbitrary measuredBy(Arbitrary<? extends Measure> measures) {
        return measuredBy(measures, measures);
    }

    /**
     * Says how the key results are measured, at first and later.
     *
     * @param first what they are measured by at first, such as {@code baselines()}
     * @param later what amendments put in its place, such as {@code metrics()}; what cannot follow the measure before,
     *     because it is of another kind, is replaced by that one
     * @return key results measured so
     */
    public KeyResultArbitrary measuredBy(Arbitrary<? extends Measure> first, Arbitrary<? extends Measure> later) {
        return narrowed(copy -> copy.versions = List.of(new Versions(first, later)));
    }

    /**
     * Says how often the key results are checked in on.
     *
     * @param fewest the fewest check-ins, 0 or more
     * @param most the most check-ins, not below the fewest
     * @return key results with so many check-ins, most of them with a reading, some on the same day
     * @throws InvalidValueException if the fewest are below 0, or the two are crossed
     */
    public KeyResultArbitrary checkedIn(int fewest, int most) {
        return narrowed(copy -> copy.checkIns = Counts.of("check-ins", fewest, most));
    }

    /**
     * Says how often the measures are amended.
     *
     * @param fewest the fewest amendments, 0 or more
     * @param most the most amendments, not below the fewest
     * @return key results with so many amendments
     * @throws InvalidValueException if the fewest are below 0, or the two are crossed
     */
    public KeyResultArbitrary amended(int fewest, int most) {
        return narrowed(copy -> copy.amendments = Counts.of("amendments", fewest, most));
    }

    /**
     * Lets everything happen within a cycle: check-ins, amendments, plan, start and due date.
     *
     * @param cycle the cycle
     * @return key results without a date outside of the cycle, except of what their measures say
     */
    public KeyResultArbitrary during(Cycle cycle) {
        return narrowed(copy -> copy.dates = Dates.between(cycle.start(), cycle.end()));
    }

    /**
     * Says what the key results weigh.
     *
     * @param wanted weights from 0 to 1,000,000 with at most six decimals
     * @return key results with such weights
     */
    public KeyResultArbitrary weighing(Arbitrary<BigDecimal> wanted) {
        return narrowed(copy -> copy.weights = wanted);
    }

    /**
     * Keeps to a role.
     *
     * @param wanted the role
     * @return key results that are all targets, or all guardrails
     */
    public KeyResultArbitrary withRole(Role wanted) {
        return narrowed(copy -> copy.role = Optional.of(wanted));
    }

    /**
     * Leaves out what no score depends on: descriptions, owners, notes, initiatives, tags and attributes; the titles are
     * all the same.
     *
     * @return key results with what is scored
     */
    public KeyResultArbitrary bare() {
        return narrowed(copy -> copy.isBare = true);
    }

    @Override
    protected Arbitrary<KeyResult> arbitrary() {
        return Combinators.combine(
                        Arbitraries.oneOf(versions.stream()
                                .map(each -> each.histories(amendments))
                                .toList()),
                        Logs.titleAmendments(dates).list().ofSize(amendments.most()),
                        KeyResultParts.log(isBare ? Logs.bareCheckInsOn(dates) : Logs.checkInsOn(dates), checkIns),
                        isBare
                                ? KeyResultParts.bare(dates, weights, role)
                                : KeyResultParts.furniture(dates, weights, role))
                .as(KeyResultParts::keyResult)
                .withoutEdgeCases();
    }

    private KeyResultArbitrary narrowed(Consumer<KeyResultArbitrary> change) {
        KeyResultArbitrary copy = typedClone();
        change.accept(copy);
        return copy;
    }
}
