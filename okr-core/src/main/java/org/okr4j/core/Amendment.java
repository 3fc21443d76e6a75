package org.okr4j.core;

import java.time.LocalDate;

/**
 * A change that was agreed on a day, with its reason. It holds from its day on; what was scored before stays as it was.
 *
 * <pre>{@code
 * Amendment.of(date, Metric.decrease("5", "3.5").withUnit("%"), "Two large accounts were already lost in June")
 * Amendment.of(date, "Finish runners-up and win a domestic trophy", "Our striker is injured")
 * }</pre>
 */
public sealed interface Amendment permits MeasureAmendment, TitleAmendment {

    /**
     * Returns an amendment of a key result.
     *
     * @param date the day from which the new measure holds
     * @param measure the measure that replaces the one before
     * @param reason why, not blank
     * @return the amendment
     * @throws InvalidValueException if the reason is blank
     */
    static MeasureAmendment of(LocalDate date, Measure measure, String reason) {
        return MeasureAmendment.builder()
                .date(date)
                .measure(measure)
                .reason(reason)
                .build();
    }

    /**
     * Returns an amendment of an objective.
     *
     * @param date the day from which the new title holds
     * @param title the title that replaces the one before, not blank
     * @param reason why, not blank
     * @return the amendment
     * @throws InvalidValueException if the title or the reason is blank
     */
    static TitleAmendment of(LocalDate date, String title, String reason) {
        return TitleAmendment.builder().date(date).title(title).reason(reason).build();
    }

    /**
     * Returns the day from which the change holds, that day included.
     *
     * @return the day, in the years 1 to 9999
     */
    LocalDate date();

    /**
     * Returns why the change was agreed.
     *
     * @return the reason, not blank
     */
    String reason();
}
