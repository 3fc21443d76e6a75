package org.okr4j.examples;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text in UTF-8, of which nothing is replaced: decoding a string would put a replacement character for what is none. */
final class Utf8 {
    private static final int DECODED_AT_ONCE = 8192;

    private Utf8() {}

    /** A byte that is no UTF-8, and where it stands. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        /** The line, from 1. */
        private final int line;

        /** The column in the line, from 1, in UTF-16 code units. */
        private final int column;

        MalformedException(byte malformed, int line, int column) {
            super("the byte " + HexFormat.of().withUpperCase().toHexDigits(malformed)
                    + " does not belong here; save it as UTF-8");
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    /**
     * Decodes a text.
     *
     * @throws MalformedException if a byte is no UTF-8
     */
    static String decoded(byte[] utf8) throws MalformedException {
        int malformed = firstMalformed(utf8);
        if (malformed < 0) {
            return new String(utf8, StandardCharsets.UTF_8);
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < malformed; i++) {
            if (utf8[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        String before = new String(utf8, lineStart, malformed - lineStart, StandardCharsets.UTF_8);
        throw new MalformedException(utf8[malformed], line, before.length() + 1);
    }

    private static int firstMalformed(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer chars = CharBuffer.allocate(DECODED_AT_ONCE);
        while (decoder.decode(bytes, chars, true).isOverflow()) {
            chars.clear();
        }
        return bytes.hasRemaining() ? bytes.position() : -1;
    }
}
