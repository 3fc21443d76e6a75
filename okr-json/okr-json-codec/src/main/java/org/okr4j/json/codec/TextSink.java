package org.okr4j.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that is written into memory, with the characters that Jackson gives the same tokens: what has to be escaped
 * is escaped, and half a surrogate pair stays what it is.
 *
 * <pre>{@code
 * TextSink text = new TextSink(new byte[4_000], false);
 * Formats.CHECK_IN.write(checkIn, text);
 * text.toString();    // {"date":"2026-08-31","reading":4.1}
 * }</pre>
 */
public final class TextSink implements TokenSink {
    /** What comes next is the first in its object or array, comes after another, or is the value of a name. */
    private static final int FIRST = 0;

    private static final int NEXT = 1;
    private static final int VALUE = 2;

    /** Where a text of millions of characters was written, the room is not kept. */
    private static final int MOST_TO_KEEP = 1 << 20;

    private static final int MOST = Integer.MAX_VALUE - 8;
    private static final int MOST_DIGITS = 18;
    private static final int MILLIONTHS = 6;

    /** A sign, 19 digits, a zero before the point and the point. */
    private static final int LONGEST_NUMBER = 22;

    private static final char LARGEST_NARROW = 0xff;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(ISO_8859_1);

    private final byte[] given;
    private final boolean indented;

    /** The lower half of each character. Nearly always that is all there is. */
    private byte[] room;

    /** The upper half, from the first character on that has one. */
    private byte @Nullable [] upper;

    private int end;
    private int state = FIRST;
    private int depth;

    /**
     * Begins an empty text.
     *
     * @param room an array to write into; where it is too small, another takes its place
     * @param indented whether to write for people, indented by two spaces, with line feeds between lines and none at the
     *     end; otherwise there is no white space
     */
    public TextSink(byte[] room, boolean indented) {
        this.given = room;
        this.room = room;
        this.indented = indented;
    }

    /**
     * Returns an array for the next text, so that it need not grow again.
     *
     * @return the array of this text, or the one that was given where this text was so long that its own is not worth
     *     keeping
     */
    public byte[] room() {
        return room.length <= MOST_TO_KEEP ? room : given;
    }

    /**
     * Returns what was written up to now.
     *
     * @return the text, a whole JSON value when as many objects and arrays were ended as begun
     */
    @Override
    public String toString() {
        return upper == null ? new String(room, 0, end, ISO_8859_1) : wide(upper);
    }

    private String wide(byte[] high) {
        char[] text = new char[end];
        for (int i = 0; i < end; i++) {
            int above = i < high.length ? high[i] << Byte.SIZE : 0;
            text[i] = (char) (above | (room[i] & 0xff));
        }
        return new String(text);
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        separate();
        quote(name);
        put(':');
        afterName();
    }

    /** The name lies ready, with a colon behind it. */
    @Override
    public void name(FieldNames names, int index) {
        separate();
        reserve(names.room(index));
        end = names.put(index, room, end);
        afterName();
    }

    private void afterName() {
        if (indented) {
            put(' ');
        }
        state = VALUE;
    }

    @Override
    public void text(String text) {
        beforeValue();
        quote(text);
    }

    @Override
    public void date(LocalDate date) {
        beforeValue();
        reserve(Dates.LENGTH + 2);
        room[end] = '"';
        Dates.put(date, room, end + 1);
        room[end + Dates.LENGTH + 1] = '"';
        end += Dates.LENGTH + 2;
    }

    @Override
    public void number(long number) {
        beforeValue();
        if (number == Long.MIN_VALUE) {
            put(Long.toString(number));
        } else {
            put(number, 0);
        }
    }

    @Override
    public void number(BigDecimal number) {
        beforeValue();
        int scale = number.scale();
        if (scale >= 0 && scale <= MOST_DIGITS && number.precision() <= MOST_DIGITS) {
            put(number.scaleByPowerOfTen(scale).longValue(), scale);
        } else {
            put(number.toPlainString());
        }
    }

    @Override
    public void millionths(long millionths) {
        beforeValue();
        long unscaled = millionths;
        int decimals = MILLIONTHS;
        if (unscaled % 10_000 == 0) {
            unscaled /= 10_000;
            decimals = 2;
        }
        while (decimals > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            decimals--;
        }
        put(unscaled, decimals);
    }

    @Override
    public void truth(boolean truth) {
        beforeValue();
        put(truth ? "true" : "false");
    }

    private void start(char bracket) {
        beforeValue();
        put(bracket);
        depth++;
        state = FIRST;
    }

    private void end(char bracket) {
        depth--;
        if (indented && state != FIRST) {
            line();
        }
        put(bracket);
        state = NEXT;
    }

    private void beforeValue() {
        if (state != VALUE) {
            separate();
        }
        state = NEXT;
    }

    private void separate() {
        if (state == NEXT) {
            put(',');
        }
        if (indented && depth > 0) {
            line();
        }
    }

    private void line() {
        int spaces = 2 * depth;
        reserve(1 + spaces);
        room[end++] = '\n';
        Arrays.fill(room, end, end + spaces, (byte) ' ');
        end += spaces;
    }

    private void quote(String text) {
        int narrow = narrow(text);
        reserve(text.length() + 2 + PlainText.BEYOND);
        room[end] = '"';
        int from = end + 1;
        putNarrow(text, narrow, from);
        end = PlainText.end(room, from, from + narrow);
        for (int i = end - from; i < text.length(); i++) {
            putEscaped(text.charAt(i));
        }
        put('"');
    }

    /** Counts the characters at the beginning that fit a byte: in a text that holds no others, without a look at each. */
    private static int narrow(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) <= LARGEST_NARROW) {
            i++;
        }
        return i;
    }

    @SuppressWarnings("deprecation")
    @SuppressForbidden("asks for no charset: it leaves out the upper half of each character, and these have none")
    private void putNarrow(String text, int length, int at) {
        text.getBytes(0, length, room, at);
    }

    private void putEscaped(char c) {
        if (c > LARGEST_NARROW) {
            putWide(c);
        } else if (c >= ' ' && c != '"' && c != '\\') {
            put(c);
        } else {
            put('\\');
            switch (c) {
                case '"', '\\' -> put(c);
                case '\b' -> put('b');
                case '\t' -> put('t');
                case '\n' -> put('n');
                case '\f' -> put('f');
                case '\r' -> put('r');
                default -> {
                    put("u00");
                    put((char) HEX[c >> 4]);
                    put((char) HEX[c & 0xf]);
                }
            }
        }
    }

    private void putWide(char c) {
        reserve(1);
        byte[] high = upper;
        if (high == null || high.length < room.length) {
            high = high == null ? new byte[room.length] : Arrays.copyOf(high, room.length);
            upper = high;
        }
        high[end] = (byte) (c >> Byte.SIZE);
        room[end++] = (byte) c;
    }

    /** Puts digits from the last one on, and a point before as many as there are decimals. */
    private void put(long number, int decimals) {
        reserve(LONGEST_NUMBER);
        if (number < 0) {
            room[end++] = '-';
        }
        long rest = Math.abs(number);
        int digits = Math.max(decimals + 1, digits(rest));
        int at = end + digits + (decimals > 0 ? 1 : 0);
        end = at;
        for (int i = 0; i < digits; i++) {
            if (i == decimals && i > 0) {
                room[--at] = '.';
            }
            room[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static int digits(long number) {
        int digits = 1;
        for (long power = 10; digits <= MOST_DIGITS && number >= power; power *= 10) {
            digits++;
        }
        return digits;
    }

    private void put(char c) {
        reserve(1);
        room[end++] = (byte) c;
    }

    private void put(String ascii) {
        byte[] bytes = ascii.getBytes(ISO_8859_1);
        put(bytes, 0, bytes.length);
    }

    private void put(byte[] ascii, int from, int to) {
        reserve(to - from);
        System.arraycopy(ascii, from, room, end, to - from);
        end += to - from;
    }

    private void reserve(int more) {
        if (more > room.length - end) {
            grow(more);
        }
    }

    private void grow(int more) {
        long needed = (long) end + more;
        if (needed > MOST) {
            throw new OutOfMemoryError("A JSON text has at most " + MOST + " characters");
        }
        room = Arrays.copyOf(room, (int) Math.min(MOST, 2 * needed));
    }
}
