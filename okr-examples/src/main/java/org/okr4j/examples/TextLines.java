package org.okr4j.examples;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Shown;

/** Standard input as texts, one a line. A blank line is a text too, so that every line has its answer. */
final class TextLines {
    private static final String NAME = "standard input";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private int line;

    TextLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * Returns the next text, or nothing at the end.
     *
     * @throws RefusedException if the line is no UTF-8, or reading fails
     */
    @Nullable
    String next() {
        try {
            byte[] bytes = nextLine();
            return bytes == null ? null : text(bytes);
        } catch (IOException e) {
            throw new RefusedException(NAME + ": Reading failed: " + Shown.escaped(String.valueOf(e.getMessage())));
        }
    }

    private String text(byte[] bytes) {
        line++;
        try {
            String text = Utf8.decoded(bytes);
            int end = text.endsWith("\r") ? text.length() - 1 : text.length();
            return text.substring(line == 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, end);
        } catch (Utf8.MalformedException e) {
            throw new RefusedException(NAME + ", line " + line + ", column " + e.column()
                    + ": A text a line is read, in UTF-8: " + e.getMessage());
        }
    }

    private byte @Nullable [] nextLine() throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        return bytes.toByteArray();
    }
}
