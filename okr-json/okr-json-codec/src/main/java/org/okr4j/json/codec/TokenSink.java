package org.okr4j.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A JSON text that is written token by token. Whatever a sink throws passes through the formats as it is. */
public interface TokenSink {

    /** Begins an object. */
    void startObject();

    /** Ends the object that was begun last. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends the array that was begun last. */
    void endArray();

    /**
     * Writes the name of a field.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes the name of a field that is known, whose value comes next.
     *
     * @param names the names that are known
     * @param index the index of the name
     */
    default void name(FieldNames names, int index) {
        name(names.all().get(index));
    }

    /**
     * Writes a text.
     *
     * @param text any text of whole characters
     */
    void text(String text);

    /**
     * Writes a day as a text.
     *
     * @param date a day of the years 0001 to 9999, such as {@code 2026-07-31}
     */
    default void date(LocalDate date) {
        text(Dates.text(date));
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void number(long number);

    /**
     * Writes a decimal in plain notation, never with an exponent.
     *
     * @param number the number, without needless zeros; no whole number of up to 18 digits
     */
    void number(BigDecimal number);

    /**
     * Writes a decimal of six places at most.
     *
     * @param millionths the number as a count of millionths: 450000 is written {@code 0.45}
     */
    default void millionths(long millionths) {
        Numerals.write(Numerals.plain(millionths, 6), this);
    }

    /**
     * Says whether the own text of a decimal, {@link BigDecimal#toString()}, has an exponent.
     *
     * @param number a number
     * @return true for 0.0000001, whose text is {@code 1E-7}, false for 0.000001
     */
    static boolean hasExponent(BigDecimal number) {
        return number.scale() < 0 || (number.scale() > 6 && number.scale() - number.precision() + 1 > 6);
    }

    /**
     * Writes true or false.
     *
     * @param truth which of the two
     */
    void truth(boolean truth);
}
