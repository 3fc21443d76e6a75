package org.okr4j.json.codec;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts as bytes in UTF-8, which is looked at more strictly than most readers do. */
final class Utf8 {
    /** What {@link #behind} returns where no character stands. */
    static final int MALFORMED = -1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Utf8() {}

    /** Returns eight bytes as a number, the first one lowest. */
    static long eight(byte[] text, int from) {
        return (long) EIGHT.get(text, from);
    }

    static void putEight(byte[] text, int at, long eight) {
        EIGHT.set(text, at, eight);
    }

    /**
     * Steps over a character beyond ASCII.
     *
     * @param halves whether half a surrogate pair may stand there, which came out of a text of Java
     * @return the index behind it, or {@link #MALFORMED}
     */
    static int behind(byte[] text, int at, int end, boolean halves) {
        int first = text[at] & 0xff;
        int more = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        if (more == 0 || at + more >= end) {
            return MALFORMED;
        }
        int second = text[at + 1] & 0xff;
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xed && !halves ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            return MALFORMED;
        }
        for (int i = at + 2; i <= at + more; i++) {
            if (!continues(text[i])) {
                return MALFORMED;
            }
        }
        return at + more + 1;
    }

    static boolean continues(byte b) {
        return (b & 0xc0) == 0x80;
    }

    /** Refuses bytes that are no text in UTF-8, wherever in them that shows. */
    static void require(byte[] text, int from, int to) {
        for (int i = from; i < to; ) {
            int next = text[i] >= 0 ? i + 1 : behind(text, i, to, false);
            if (next == MALFORMED) {
                throw malformed(i - from);
            }
            i = next;
        }
    }

    static OkrJsonException malformed(int index) {
        return new OkrJsonException(
                "", 0, 0, "JSON is text in UTF-8: byte " + (index + 1) + " begins no character", null);
    }

    /** Encodes a text that has no half of a surrogate pair, or answers null. */
    static byte @Nullable [] encodedWhole(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        // A half becomes a question mark.
        int marks = 0;
        for (byte b : encoded) {
            marks += b == '?' ? 1 : 0;
        }
        for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
            marks--;
        }
        return marks == 0 ? encoded : null;
    }

    /** Encodes a text, the halves of surrogate pairs each as if it were a character of three bytes. */
    static byte[] encodedWithHalves(String text) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(text.length() + 16);
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.getType(c) == Character.SURROGATE) {
                encoded.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
                encoded.write(0xe0 | (c >> 12));
                encoded.write(0x80 | ((c >> 6) & 0x3f));
                encoded.write(0x80 | (c & 0x3f));
                from = next;
            }
            i = next;
        }
        encoded.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return encoded.toByteArray();
    }
}
