package org.okr4j.examples.measure;

import java.util.Locale;

/**
 * A share with its 95% interval, each from 0 to 1; NaN where nothing was counted.
 *
 * @param value the share
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
record Proportion(double value, double low, double high) {
    private static final double Z = 1.959964;

    /**
     * Returns how many of how many, with Wilson's score interval (E. B. Wilson, Probable inference, the law of succession,
     * and statistical inference, JASA 22, 1927).
     */
    static Proportion of(int hits, int all) {
        if (all == 0) {
            return new Proportion(Double.NaN, Double.NaN, Double.NaN);
        }
        double p = (double) hits / all;
        double scale = 1 + Z * Z / all;
        double centre = (p + Z * Z / (2 * all)) / scale;
        double half = Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all)) / scale;
        return new Proportion(p, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * Returns F1, the harmonic mean of precision and recall. F1 rises with Jaccard's share J = hits / (hits + missed +
     * invented), as 2J / (1 + J); Wilson's interval of J, taken through the same formula, is its interval.
     */
    static Proportion f1(int hits, int missed, int invented) {
        Proportion jaccard = of(hits, hits + missed + invented);
        return new Proportion(f1(jaccard.value), f1(jaccard.low), f1(jaccard.high));
    }

    private static double f1(double jaccard) {
        return 2 * jaccard / (1 + jaccard);
    }

    /** Returns the share with two decimals and its interval, such as {@code 0.87 [0.82, 0.91]}. */
    String shown() {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f [%.2f, %.2f]", value, low, high);
    }
}
