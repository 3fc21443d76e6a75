package org.okr4j.json.codec;

/**
 * How much of each kind a reader takes, so that nobody fills the memory of a product with one request. The standard limits
 * are far beyond every real document.
 *
 * <pre>{@code
 * OkrLimits limits = OkrLimits.standard().withObjectives(50).withTextLength(10_000);
 * Okrs okrs = OkrJson.read(text, limits);
 * }</pre>
 *
 * <p>How deep a text is nested and how many digits a number has is limited as well, by the format itself.
 */
public final class OkrLimits {
    private static final OkrLimits STANDARD = new OkrLimits(100_000, 100_000, 100_000, 100_000, 1_000_000);

    private final int objectives;
    private final int keyResults;
    private final int checkIns;
    private final int entries;
    private final int textLength;

    private OkrLimits(int objectives, int keyResults, int checkIns, int entries, int textLength) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.entries = entries;
        this.textLength = textLength;
    }

    /**
     * Returns the limits of a reader that was told no others.
     *
     * @return 100,000 of everything and a million characters in a text
     */
    public static OkrLimits standard() {
        return STANDARD;
    }

    /**
     * Returns how many objectives a document or a scorecard has at most.
     *
     * @return the count, 0 or more
     */
    public int objectives() {
        return objectives;
    }

    /**
     * Returns how many key results an objective has at most.
     *
     * @return the count, 0 or more
     */
    public int keyResults() {
        return keyResults;
    }

    /**
     * Returns how many check-ins a key result has at most.
     *
     * @return the count, 0 or more
     */
    public int checkIns() {
        return checkIns;
    }

    /**
     * Returns how many entries every other array, and an object of attributes, has at most.
     *
     * @return the count, 0 or more
     */
    public int entries() {
        return entries;
    }

    /**
     * Returns how long a text is at most.
     *
     * @return the count of UTF-16 code units, 0 or more
     */
    public int textLength() {
        return textLength;
    }

    /**
     * Returns these limits with another one for objectives.
     *
     * @param most how many a document or a scorecard may have
     * @return the limits
     * @throws IllegalArgumentException if it is less than 0
     */
    public OkrLimits withObjectives(int most) {
        return new OkrLimits(checked(most), keyResults, checkIns, entries, textLength);
    }

    /**
     * Returns these limits with another one for key results.
     *
     * @param most how many an objective may have
     * @return the limits
     * @throws IllegalArgumentException if it is less than 0
     */
    public OkrLimits withKeyResults(int most) {
        return new OkrLimits(objectives, checked(most), checkIns, entries, textLength);
    }

    /**
     * Returns these limits with another one for check-ins.
     *
     * @param most how many a key result may have
     * @return the limits
     * @throws IllegalArgumentException if it is less than 0
     */
    public OkrLimits withCheckIns(int most) {
        return new OkrLimits(objectives, keyResults, checked(most), entries, textLength);
    }

    /**
     * Returns these limits with another one for every other array and for attributes.
     *
     * @param most how many entries each may have
     * @return the limits
     * @throws IllegalArgumentException if it is less than 0
     */
    public OkrLimits withEntries(int most) {
        return new OkrLimits(objectives, keyResults, checkIns, checked(most), textLength);
    }

    /**
     * Returns these limits with another one for texts.
     *
     * @param most how many UTF-16 code units a text may have
     * @return the limits
     * @throws IllegalArgumentException if it is less than 0
     */
    public OkrLimits withTextLength(int most) {
        return new OkrLimits(objectives, keyResults, checkIns, entries, checked(most));
    }

    private static int checked(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("A limit is 0 or more: " + most);
        }
        return most;
    }

    /**
     * Says whether the limits are the same.
     *
     * @param other anything
     * @return true if the other is limits of the same numbers
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof OkrLimits limits && limits.toString().equals(toString());
    }

    /**
     * Returns the hash code.
     *
     * @return the same for the same limits
     */
    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * Returns all limits.
     *
     * @return such as {@code objectives 100000, key results 100000, check-ins 100000, entries 100000, text length 1000000}
     */
    @Override
    public String toString() {
        return "objectives " + objectives + ", key results " + keyResults + ", check-ins " + checkIns + ", entries "
                + entries + ", text length " + textLength;
    }
}
