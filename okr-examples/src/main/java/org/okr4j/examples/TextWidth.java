package org.okr4j.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many columns of a terminal a text takes, and how it breaks into lines. */
final class TextWidth {
    /**
     * First and last code points that take two columns: those of Unicode's EastAsianWidth.txt with the value W or F, with
     * the gaps between neighbouring scripts left out.
     */
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, // Hangul initial consonants
        {0x231a, 0x231b},
        {0x23e9, 0x23ec},
        {0x23f0, 0x23f0},
        {0x23f3, 0x23f3}, // clocks and buttons
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x26a1, 0x26a1},
        {0x26bd, 0x26be}, // emoji of the oldest block
        {0x2705, 0x2705},
        {0x2728, 0x2728},
        {0x274c, 0x274c},
        {0x2753, 0x2757},
        {0x2b50, 0x2b50},
        {0x2e80, 0x303e},
        {0x3041, 0x33ff},
        {0x3400, 0x4dbf},
        {0x4e00, 0xa4cf}, // Chinese, Japanese, Yi
        {0xa960, 0xa97f},
        {0xac00, 0xd7a3}, // Hangul
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff00, 0xff60},
        {0xffe0, 0xffe6}, // compatibility and full width
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1faff}, // emoji
        {0x20000, 0x3fffd}, // rare Chinese characters
    };

    private static final Pattern SPACES = Pattern.compile(" +");

    private TextWidth() {}

    /** Returns the number of columns that a text takes. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Fills a text up with spaces on its right. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Fills a text up with spaces on its left. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Breaks a text into lines at its spaces, and inside a word only where the word is longer than a line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : SPACES.splitAsStream(text).toList()) {
            int length = of(word);
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            used = append(word, line, used, width, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Appends a word, and begins new lines inside of it where it is longer than what is left. */
    private static int append(String word, StringBuilder line, int used, int width, List<String> lines) {
        int column = used;
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            if (column + of(codePoint) > width) {
                lines.add(line.toString());
                line.setLength(0);
                column = 0;
            }
            line.appendCodePoint(codePoint);
            column += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return column;
    }
}
