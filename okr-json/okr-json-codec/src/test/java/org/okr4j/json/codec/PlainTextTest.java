package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Every byte at every place of three times eight, before others that are looked for as well. */
class PlainTextTest {
    private static final int LENGTH = 3 * Long.BYTES;

    @Test
    void what_is_escaped_ends_what_is_written_as_it_is() {
        check(PlainTextTest::isEscaped, PlainText::end);
    }

    @Test
    void what_is_escaped_or_beyond_ascii_ends_what_is_read_as_it_is() {
        check(b -> isEscaped(b) || b > 0x7f, PlainText::asciiEnd);
    }

    private static boolean isEscaped(int b) {
        return b < ' ' || b == '"' || b == '\\';
    }

    private static void check(IntPredicate ends, Search search) {
        for (int b = 0; b < 256; b++) {
            for (int at = 0; at < LENGTH; at++) {
                for (byte behind : new byte[] {'!', '"', '#', '[', ']', 0x1f, ' ', 0x7f, (byte) 0x80, (byte) 0xff}) {
                    byte[] text = new byte[LENGTH + PlainText.BEYOND];
                    Arrays.fill(text, (byte) 'x');
                    text[at] = (byte) b;
                    text[at + 1] = behind;
                    int first = ends.test(b) ? at : ends.test(behind & 0xff) ? at + 1 : LENGTH;
                    checkFrom(text, at, first, search);
                }
            }
        }
    }

    private static void checkFrom(byte[] text, int at, int first, Search search) {
        for (int from : new int[] {0, 1, at}) {
            for (int to : new int[] {LENGTH, at + 1, at}) {
                if (from <= Math.min(at, to)) {
                    int end = search.end(text, from, to);
                    if (end != Math.min(first, to)) {
                        fail("%s from %s to %s ends at %s", Arrays.toString(text), from, to, end);
                    }
                }
            }
        }
    }

    /** One of the two searches. */
    private interface Search {
        int end(byte[] text, int from, int to);
    }
}
