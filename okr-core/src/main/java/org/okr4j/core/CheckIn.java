package org.okr4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody reported on a day: a reading, a confidence, a note, or any of them.
 *
 * <pre>{@code
 * CheckIn.of(LocalDate.parse("2026-08-31"), "4.1").withConfidence("0.6").withNote("Onboarding calls help")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class CheckIn implements WithCheckIn permits ImmutableCheckIn {
    CheckIn() {}

    /**
     * Starts a check-in.
     *
     * @return a builder that needs a date
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a check-in without a reading, for a note or a confidence.
     *
     * @param date the day
     * @return the check-in
     */
    public static CheckIn on(LocalDate date) {
        return builder().date(date).build();
    }

    /**
     * Returns a check-in with a reading of any kind.
     *
     * @param date the day
     * @param reading what was measured
     * @return the check-in
     */
    public static CheckIn of(LocalDate date, Reading reading) {
        return builder().date(date).reading(reading).build();
    }

    /**
     * Returns a check-in with a number.
     *
     * @param date the day
     * @param amount decimal text, such as {@code "4.1"}
     * @return the check-in
     * @throws InvalidValueException if the text is no decimal or too long
     */
    public static CheckIn of(LocalDate date, String amount) {
        return of(date, Part.at("/reading", () -> Amount.of(amount)));
    }

    /**
     * Returns a check-in with a whole number.
     *
     * @param date the day
     * @param amount the number, at most 18 digits
     * @return the check-in
     * @throws InvalidValueException if the number has more than 18 digits
     */
    public static CheckIn of(LocalDate date, long amount) {
        return of(date, Part.at("/reading", () -> Amount.of(amount)));
    }

    /**
     * Returns a check-in with a number.
     *
     * @param date the day
     * @param amount the number, at most 18 digits before the point and 12 after it
     * @return the check-in
     * @throws InvalidValueException if the number has more than 18 digits before the point or 12 after it
     */
    public static CheckIn of(LocalDate date, BigDecimal amount) {
        return of(date, Part.at("/reading", () -> new Amount(amount)));
    }

    /**
     * Returns a check-in that says whether something is done.
     *
     * @param date the day
     * @param done whether it is done
     * @return the check-in
     */
    public static CheckIn of(LocalDate date, boolean done) {
        return of(date, Done.of(done));
    }

    /**
     * Returns the day that the check-in speaks of, whenever it was filed.
     *
     * @return the day, in the years 1 to 9999
     */
    public abstract LocalDate date();

    /**
     * Returns what was measured.
     *
     * @return the reading, or nothing where only something else was reported
     */
    public abstract Optional<Reading> reading();

    /**
     * Returns how likely somebody thinks it is that the target will be reached.
     *
     * @return the confidence, 0 to 1, or nothing where nobody said one
     */
    public abstract Optional<Confidence> confidence();

    /**
     * Returns the status that somebody set by hand.
     *
     * @return the status, which only some profiles take; or nothing
     */
    public abstract Optional<Status> status();

    /**
     * Returns what happened.
     *
     * @return the note, or {@code ""}
     */
    public abstract String note();

    /**
     * Returns what stands in the way.
     *
     * @return the blocker, or {@code ""}
     */
    public abstract String blocker();

    /**
     * Returns who checked in.
     *
     * @return the author, or {@code ""}
     */
    public abstract String author();

    /**
     * Returns what a product keeps beside.
     *
     * @return the attributes, in the order given
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns a copy with a confidence.
     *
     * @param confidence decimal text from 0 to 1, such as {@code "0.6"}
     * @return the copy
     * @throws InvalidValueException if the text is no decimal, has more than six decimals or lies outside of 0 to 1
     */
    public CheckIn withConfidence(String confidence) {
        return withConfidence(Part.at("/confidence", () -> Confidence.of(confidence)));
    }

    @Value.Check
    void check() {
        Dates.check("/date", date());
        Texts.wellFormed("/note", note());
        Texts.wellFormed("/blocker", blocker());
        Texts.wellFormed("/author", author());
        Texts.wellFormed("/attributes", attributes());
    }

    /** Builds a {@link CheckIn}; see there for what each part means. */
    public static final class Builder extends ImmutableCheckIn.Builder {
        Builder() {
            note("");
            blocker("");
            author("");
        }
    }
}
