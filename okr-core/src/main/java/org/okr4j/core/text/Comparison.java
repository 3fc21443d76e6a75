package org.okr4j.core.text;

/** How a reading is held against a quantity. */
public enum Comparison {
    /** The quantity itself. */
    EQUAL("="),

    /** The quantity or more: at least 5, 5 or more, 5+. */
    AT_LEAST(">="),

    /** More than the quantity: over 5, more than 5. */
    ABOVE(">"),

    /** The quantity or less: at most 5, 5 or fewer, no more than 5. */
    AT_MOST("<="),

    /** Less than the quantity: under 5, below 5. */
    BELOW("<"),

    /** The quantity, more or less: about 5, ~5. */
    ABOUT("~"),

    /** As near as the quantity, on both sides: within 5% of the forecast, ±5%. */
    WITHIN("+/-");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /**
     * Returns the sign that stands for it, as the JSON format writes it.
     *
     * @return the sign, such as {@code >=}
     */
    public String sign() {
        return sign;
    }
}
