package org.okr4j.json.codec;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.okr4j.core.Shown;

/** A day as {@code yyyy-MM-dd}, read and written digit by digit: most of what a document holds are days. */
final class Dates implements Shape<LocalDate> {
    static final int LENGTH = 10;
    private static final int MONTHS = 12;

    @Override
    public LocalDate read(Input in) {
        TokenSource tokens = in.tokens();
        in.require(Token.TEXT, "A date such as \"2026-07-31\"");
        byte[] text = tokens.bytes();
        int at = tokens.offset();
        if (tokens.length() != LENGTH || text[at + 4] != '-' || text[at + 7] != '-') {
            throw noDate(in, "");
        }
        long key = Days.key(text, at);
        LocalDate before = in.days().get(key);
        if (before != null) {
            return before;
        }
        LocalDate date = date(in, text, at);
        in.days().put(key, date);
        return date;
    }

    private static LocalDate date(Input in, byte[] text, int at) {
        int year = digits(text, at, 4);
        int month = digits(text, at + 5, 2);
        int day = digits(text, at + 8, 2);
        if ((year | month | day) < 0) {
            throw noDate(in, "");
        }
        if (year == 0
                || month == 0
                || month > MONTHS
                || day == 0
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw noDate(in, wrongPart(year, month, day));
        }
        return LocalDate.of(year, month, day);
    }

    @Override
    public void write(LocalDate date, TokenSink out) {
        out.date(date);
    }

    static String text(LocalDate date) {
        byte[] text = new byte[LENGTH];
        put(date, text, 0);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static void put(LocalDate date, byte[] text, int at) {
        int year = date.getYear();
        put(text, at, year / 100);
        put(text, at + 2, year % 100);
        text[at + 4] = '-';
        put(text, at + 5, date.getMonthValue());
        text[at + 7] = '-';
        put(text, at + 8, date.getDayOfMonth());
    }

    /** Puts two digits. */
    private static void put(byte[] text, int at, int value) {
        text[at] = (byte) ('0' + value / 10);
        text[at + 1] = (byte) ('0' + value % 10);
    }

    /** Returns less than 0 where something else than a digit stands. */
    private static int digits(byte[] text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static String wrongPart(int year, int month, int day) {
        if (year == 0) {
            return ", and the years are 0001 to 9999";
        }
        if (month == 0 || month > MONTHS) {
            return ", and the months are 01 to 12";
        }
        return day == 0
                ? ", and the days begin with 01"
                : ", and that month has " + YearMonth.of(year, month).lengthOfMonth() + " days";
    }

    private static Refusal noDate(Input in, String why) {
        return Refusal.here(
                in, "A date is a day of the calendar such as \"2026-07-31\": found " + Shown.quoted(in.text()) + why);
    }
}
