package org.okr4j.core;

/** Done or not done, with nothing between: a certificate, a decision, a launch. */
public final class Binary implements Measure {
    private static final Binary INSTANCE = new Binary();

    private Binary() {}

    /**
     * Returns the measure.
     *
     * @return the only value of this type
     */
    public static Binary of() {
        return INSTANCE;
    }

    @Override
    public String type() {
        return "binary";
    }

    @Override
    public boolean takes(Reading reading) {
        return reading instanceof Done;
    }

    @Override
    public String taken() {
        return "true or false";
    }

    /**
     * Returns the name of the type.
     *
     * @return {@code Binary}
     */
    @Override
    public String toString() {
        return "Binary";
    }
}
