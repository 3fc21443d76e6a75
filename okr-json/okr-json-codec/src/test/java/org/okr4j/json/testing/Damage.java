package org.okr4j.json.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages texts by chance, the same way for the same seed. */
public final class Damage {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"x\"",
            "0",
            "-1",
            "1e5",
            "NaN",
            "Infinity",
            "\"2026-02-30\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"binary\"",
            "{\"type\":\"levels\"}",
            "[[[[1]]]]",
            "[{\"date\":\"2026-08-31\",\"reading\":[]}]",
            "{\"part\":1,\"whole\":0}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "0.1234567",
            "1000001");

    private static final List<String> NUMBERS = List.of(
            "1e999999999",
            "-1e-999999999",
            "1E400",
            "1e99999999999999999999",
            "9".repeat(5_000),
            "0." + "0".repeat(5_000) + "1",
            "9".repeat(400) + "." + "9".repeat(400) + "e-400",
            "999999999999999999.999999999999",
            "0.000000000001",
            "-0",
            "-0.0e0",
            "2147483648");

    private static final List<String> PIECES = List.of(
            "\uFEFF",
            "\u0000",
            "\ud83d",
            "\\ud800",
            "\\udc00",
            "NaN",
            "\"okr\":2,",
            "\"type\":\"metric\",",
            "/**/",
            "//\n",
            "'",
            "\\",
            "\\u",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\u2028",
            "\u202e",
            "😀",
            "1e",
            "-",
            "+1",
            "00",
            ".5");

    private final Random random;
    private byte[] text;

    private Damage(long seed, byte[] text) {
        this.random = new Random(seed);
        this.text = text;
    }

    /** Returns a copy with one, two or four faults, which may or may not leave it readable. */
    public static byte[] of(byte[] text, long seed) {
        Damage damage = new Damage(seed, text);
        int faults = 1 << damage.random.nextInt(3);
        for (int i = 0; i < faults; i++) {
            damage.add(damage.random.nextInt(13));
        }
        return damage.text;
    }

    private void add(int kind) {
        int at = place();
        int to = Math.min(text.length, at + 1 + random.nextInt(1 << random.nextInt(10)));
        switch (kind) {
            case 0 -> flip(at);
            case 1 -> replace(at, to, new byte[0]);
            case 2 -> replace(at, text.length, new byte[0]);
            case 3 -> replace(at, at, copy(at, to));
            case 4 -> replace(at, at, copy(place(), text.length));
            case 5 -> replaceValue(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 6 -> replaceValue(VALUES.get(random.nextInt(VALUES.size())));
            case 7 -> replaceValue(nested());
            case 8 -> repeatField();
            case 9 -> replace(at, at, utf8(PIECES.get(random.nextInt(PIECES.size()))));
            case 10 -> replace(at, at, new byte[] {(byte) 0xED, (byte) (0xA0 + random.nextInt(32)), (byte) 0x80});
            case 11 -> replace(0, 0, utf8("\uFEFF"));
            default -> moveValue();
        }
    }

    private int place() {
        return text.length == 0 ? 0 : random.nextInt(text.length);
    }

    private void flip(int at) {
        if (text.length > 0) {
            text = text.clone();
            text[at] ^= (byte) (1 << random.nextInt(8));
        }
    }

    /** Opens up to 2,000 objects or arrays, and mostly closes them. */
    private String nested() {
        int depth = 1 << random.nextInt(12);
        boolean array = random.nextBoolean();
        String end = random.nextInt(4) == 0 ? "" : (array ? "]" : "}").repeat(depth);
        return (array ? "[" : "{\"a\":").repeat(depth) + "1" + end;
    }

    /** Puts something in the place of what stands between a colon and the next comma or end. */
    private void replaceValue(String value) {
        int colon = find(':', place());
        if (colon >= 0) {
            replace(colon + 1, endOfValue(colon + 1), utf8(value));
        }
    }

    private void repeatField() {
        int comma = find(',', place());
        if (comma >= 0) {
            int end = endOfValue(comma + 1);
            replace(end, end, copy(comma, end));
        }
    }

    private void moveValue() {
        int from = find(':', place());
        int to = find(':', place());
        if (from >= 0 && to >= 0) {
            replace(to + 1, endOfValue(to + 1), copy(from + 1, endOfValue(from + 1)));
        }
    }

    private int find(char wanted, int from) {
        for (int i = from; i < text.length; i++) {
            if (text[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private int endOfValue(int from) {
        int i = from;
        while (i < text.length && text[i] != ',' && text[i] != '}' && text[i] != ']') {
            i++;
        }
        return i;
    }

    private byte[] copy(int from, int to) {
        return Arrays.copyOfRange(text, from, to);
    }

    private void replace(int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + by.length);
        out.write(text, 0, from);
        out.writeBytes(by);
        out.write(text, to, text.length - to);
        text = out.toByteArray();
    }

    /** Half a character becomes three bytes that no writer of UTF-8 would write. */
    private static byte[] utf8(String piece) {
        return piece.equals("\ud83d")
                ? new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD}
                : piece.getBytes(StandardCharsets.UTF_8);
    }
}
