package org.okr4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A measurable result that shows whether an objective is reached, with its dated log of check-ins and amendments.
 *
 * <p>Both logs are kept in the order of their dates, those of one day in the order given, whenever they were filed. What
 * was true as of a day stays true: a later check-in or amendment changes nothing before its date.
 *
 * <pre>{@code
 * KeyResult.of("churn", "Monthly churn falls from 5% to 3%", Metric.decrease(5, 3).withUnit("%"))
 *         .plusCheckIn(CheckIn.of(LocalDate.parse("2026-07-31"), "4.6"))
 * }</pre>
 */
@Value.Immutable
public abstract sealed class KeyResult implements WithKeyResult permits ImmutableKeyResult {
    KeyResult() {}

    /**
     * Starts a key result.
     *
     * @return a builder that needs an id, a title and a measure
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a key result without a history.
     *
     * @param id the id, not blank, unique in a document
     * @param title the title, not blank
     * @param measure how it is measured
     * @return the key result
     * @throws InvalidValueException if the id or the title is blank
     */
    public static KeyResult of(String id, String title, Measure measure) {
        return builder().id(id).title(title).measure(measure).build();
    }

    /**
     * Returns what the key result is known by.
     *
     * @return the id, unique among the objectives and key results of a document
     */
    public abstract String id();

    /**
     * Returns what is to be reached, in a sentence.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * Returns what the title does not say.
     *
     * @return the description, or {@code ""}
     */
    public abstract String description();

    /**
     * Returns who answers for it.
     *
     * @return the owner, or {@code ""}
     */
    public abstract String owner();

    /**
     * Returns how it was measured at first; {@link #measureAt(LocalDate)} knows the amendments.
     *
     * @return the measure before any amendment
     */
    public abstract Measure measure();

    /**
     * Returns what it is for.
     *
     * @return the role, usually {@link Role#TARGET}
     */
    public abstract Role role();

    /**
     * Returns how sure it was meant to be, where it differs from its objective.
     *
     * @return the ambition, or nothing where the objective's holds
     */
    public abstract Optional<Ambition> ambition();

    /**
     * Returns how much it counts beside the other key results.
     *
     * @return the weight, 0 to 1,000,000 with at most six decimals; 0 takes no part
     */
    public abstract BigDecimal weight();

    /**
     * Returns the day on which work begins, where it differs from the cycle's.
     *
     * @return the first day, or nothing where the cycle's holds
     */
    public abstract Optional<LocalDate> start();

    /**
     * Returns the day by which the target should be reached, where it differs from the cycle's.
     *
     * @return the last day, or nothing where the cycle's holds
     */
    public abstract Optional<LocalDate> due();

    /**
     * Returns how progress is planned, where that is no straight line from the start to the due date.
     *
     * @return the points of the plan, with dates that rise strictly and progress that rises weakly
     */
    public abstract List<PlanPoint> plan();

    /**
     * Returns the revisions of the measure.
     *
     * @return the amendments in the order of their dates, those of one day in the order given
     */
    public abstract List<MeasureAmendment> amendments();

    /**
     * Returns what was reported.
     *
     * @return the check-ins in the order of their dates, those of one day in the order given
     */
    public abstract List<CheckIn> checkIns();

    /**
     * Returns the work that is meant to move it.
     *
     * @return the initiatives
     */
    public abstract List<Initiative> initiatives();

    /**
     * Returns words to find it by.
     *
     * @return the tags, each once, in the order given
     */
    public abstract Set<String> tags();

    /**
     * Returns what a product keeps beside.
     *
     * @return the attributes, in the order given
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns the measure in force on a day.
     *
     * @param date any day
     * @return the measure of the newest amendment on or before the day, of one day the last given; the first measure
     *     where there is none
     */
    public Measure measureAt(LocalDate date) {
        return amendments().isEmpty()
                ? measure()
                : amendmentAt(date).map(MeasureAmendment::measure).orElse(measure());
    }

    /**
     * Returns the amendment in force on a day.
     *
     * @param date any day
     * @return the newest amendment on or before the day, or nothing where there is none
     */
    public Optional<MeasureAmendment> amendmentAt(LocalDate date) {
        return Log.newest(amendments(), MeasureAmendment::date, date);
    }

    /**
     * Returns the check-ins that are known on a day.
     *
     * @param date any day
     * @return those on or before the day, in order
     */
    public List<CheckIn> checkInsUntil(LocalDate date) {
        int known = Log.countUntil(checkIns(), CheckIn::date, date);
        return known == checkIns().size() ? checkIns() : checkIns().subList(0, known);
    }

    /**
     * Returns the day on which work begins.
     *
     * @param cycle the cycle of the objective
     * @return the key result's own start, or the first day of the cycle
     */
    public LocalDate startIn(Cycle cycle) {
        return start().orElse(cycle.start());
    }

    /**
     * Returns the day by which the target should be reached.
     *
     * @param cycle the cycle of the objective
     * @return the key result's own due date, or the last day of the cycle
     */
    public LocalDate dueIn(Cycle cycle) {
        return due().orElse(cycle.end());
    }

    /**
     * Returns a copy with one more check-in, at the place that its date gives it.
     *
     * @param checkIn what was reported
     * @return the copy
     * @throws InvalidValueException if the reading is none that the measure takes
     */
    public KeyResult plusCheckIn(CheckIn checkIn) {
        return withCheckIns(Log.plus(checkIns(), checkIn));
    }

    /**
     * Returns a copy with one more amendment, at the place that its date gives it.
     *
     * @param amendment what was agreed
     * @return the copy
     * @throws InvalidValueException if the new measure is of another type, or cannot read what was read
     */
    public KeyResult plusAmendment(MeasureAmendment amendment) {
        return withAmendments(Log.plus(amendments(), amendment));
    }

    /**
     * Returns a copy with another weight.
     *
     * @param weight the weight, 0 to 1,000,000
     * @return the copy
     * @throws InvalidValueException if the weight is out of range
     */
    public KeyResult withWeight(long weight) {
        return withWeight(BigDecimal.valueOf(weight));
    }

    /**
     * Returns a copy with another weight.
     *
     * @param weight the weight as decimal text, 0 to 1,000,000 with at most six decimals
     * @return the copy
     * @throws InvalidValueException if the text is no decimal or the weight is out of range
     */
    public KeyResult withWeight(String weight) {
        return withWeight(Decimals.parse("/weight", weight));
    }

    @Value.Check
    KeyResult check() {
        Texts.required("/id", "An id", id());
        Texts.required("/title", "The title of a key result", title());
        Texts.wellFormed("/description", description());
        Texts.wellFormed("/owner", owner());
        Texts.wellFormed("/tags", tags());
        Texts.wellFormed("/attributes", attributes());
        Dates.check("/start", start());
        Dates.check("/due", due());
        checkPlan();
        History.check(this);
        return normalised();
    }

    private void checkPlan() {
        for (int i = 1; i < plan().size(); i++) {
            PlanPoint before = plan().get(i - 1);
            PlanPoint point = plan().get(i);
            if (!point.date().isAfter(before.date())) {
                throw new InvalidValueException(
                        "/plan/" + i + "/date",
                        "The dates of a plan rise strictly: " + before.date() + ", then " + point.date());
            }
            if (point.progress().compareTo(before.progress()) < 0) {
                throw new InvalidValueException(
                        "/plan/" + i + "/progress",
                        "The progress of a plan does not fall: " + before.progress() + ", then " + point.progress());
            }
        }
    }

    private KeyResult normalised() {
        BigDecimal weight = Decimals.weight("/weight", weight());
        if (weight.scale() != weight().scale()) {
            return withWeight(weight);
        }
        if (!Log.isInOrder(amendments(), MeasureAmendment::date)) {
            return withAmendments(Log.inOrder(amendments(), MeasureAmendment::date));
        }
        return Log.isInOrder(checkIns(), CheckIn::date) ? this : withCheckIns(Log.inOrder(checkIns(), CheckIn::date));
    }

    /** Builds a {@link KeyResult}; see there for what each part means. */
    public static final class Builder extends ImmutableKeyResult.Builder {
        Builder() {
            description("");
            owner("");
            role(Role.TARGET);
            weight(BigDecimal.ONE);
        }

        /**
         * Sets the weight.
         *
         * @param weight the weight, 0 to 1,000,000 with at most six decimals
         * @return this builder
         */
        public Builder weight(long weight) {
            return weight(BigDecimal.valueOf(weight));
        }

        /**
         * Sets the weight.
         *
         * @param weight the weight as decimal text, 0 to 1,000,000 with at most six decimals
         * @return this builder
         * @throws InvalidValueException if the text is no decimal
         */
        public Builder weight(String weight) {
            return weight(Decimals.parse("/weight", weight));
        }
    }
}
