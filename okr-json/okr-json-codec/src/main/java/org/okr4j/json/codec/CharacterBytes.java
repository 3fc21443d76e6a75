package org.okr4j.json.codec;

/** Characters as the bytes that {@link TokenSource#bytes()} answers, for a source that has them as characters. */
public final class CharacterBytes {
    private static final int MOST_DATES_AND_NUMBERS = 64;
    private static final byte BEYOND_ASCII = -1;

    private byte[] bytes = new byte[MOST_DATES_AND_NUMBERS];

    /** Makes bytes for one source, one token after the other. */
    public CharacterBytes() {}

    /**
     * Turns characters into bytes.
     *
     * @param characters where they stand
     * @param offset the index of the first
     * @param length how many there are
     * @return a byte for each, from 0 on, until this is asked again
     */
    public byte[] of(char[] characters, int offset, int length) {
        if (length > bytes.length) {
            bytes = new byte[length];
        }
        for (int i = 0; i < length; i++) {
            char c = characters[offset + i];
            bytes[i] = c <= Byte.MAX_VALUE ? (byte) c : BEYOND_ASCII;
        }
        return bytes;
    }
}
