package org.okr4j.benchmarks;

import java.time.LocalDate;

/** The numbers of the sample: each follows from its place, so that exact and plain documents hold the same. */
final class Sample {
    static final int OBJECTIVES = 5;
    static final int KEY_RESULTS = 4;
    static final int CHECK_INS = 12;
    static final LocalDate START = LocalDate.of(2026, 7, 1);
    static final LocalDate AS_OF = LocalDate.of(2026, 8, 31);
    static final String UNIT = "%";

    private static final int AMENDED_ON_DAY = 45;

    private Sample() {}

    /** The start of a metric in tenths. */
    static long fromTenths(int keyResult) {
        return draw(keyResult, 1) % 1_000;
    }

    /** The way of a metric in tenths, up or down. */
    static long wayTenths(int keyResult) {
        long way = 20 + draw(keyResult, 2) % 500;
        return draw(keyResult, 3) % 3 == 0 ? -way : way;
    }

    /** A reading in hundredths, which comes nearer to the target from week to week, more or less. */
    static long readingHundredths(int keyResult, int checkIn) {
        long way = 10 * wayTenths(keyResult);
        return 10 * fromTenths(keyResult)
                + way * checkIn / CHECK_INS
                + way * (draw(keyResult, 100 + checkIn) % 21 - 10) / 100;
    }

    static boolean hasReading(int keyResult, int checkIn) {
        return draw(keyResult, 200 + checkIn) % 6 != 0;
    }

    static boolean hasConfidence(int keyResult, int checkIn) {
        return draw(keyResult, 300 + checkIn) % 3 != 0;
    }

    static long confidenceTenths(int keyResult, int checkIn) {
        return draw(keyResult, 400 + checkIn) % 11;
    }

    static boolean isAmended(int keyResult) {
        return draw(keyResult, 4) % 10 == 0;
    }

    static long amendedWayTenths(int keyResult) {
        return wayTenths(keyResult) + Long.signum(wayTenths(keyResult)) * 10L;
    }

    static LocalDate amendedOn() {
        return START.plusDays(AMENDED_ON_DAY);
    }

    static LocalDate date(int checkIn) {
        return START.plusWeeks(checkIn + 1L);
    }

    static int weight(int keyResult) {
        return 1 + (int) (draw(keyResult, 5) % 3);
    }

    /** A number that looks drawn by chance, the same in every run. */
    private static long draw(long keyResult, long what) {
        long mixed = (keyResult * 1_009 + what) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> 1;
    }
}
