package org.okr4j.core.text;

/** How titles are written: in one line, with whole characters, and with a capital letter where a sentence had none. */
final class Titles {
    private static final char REPLACEMENT = '\ufffd';

    private Titles() {}

    /** Returns a text in one line, without blank space around it; half a character becomes U+FFFD. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                broken = true;
            } else if (!broken || !Character.isWhitespace(c)) {
                append(line, broken, isHalf(text, i) ? REPLACEMENT : c);
                broken = false;
            }
        }
        return line.toString().strip();
    }

    private static void append(StringBuilder line, boolean broken, char c) {
        if (broken) {
            line.setLength(blankFrom(line));
            line.append(' ');
        }
        line.append(c);
    }

    private static int blankFrom(StringBuilder line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Says whether a word is written as at the start of a sentence: Hire, but not NPS or iPhone. */
    static boolean isCapitalised(String text, Token word) {
        return word.isWord()
                && Character.isUpperCase(text.codePointAt(word.from()))
                && isSmall(text, text.offsetByCodePoints(word.from(), 1), word.to());
    }

    /** Writes the first word with a capital letter where all of it is in small ones. */
    static String capitalised(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end == 0 || !isSmall(text, 0, end) ? text : withFirst(text, Character.toUpperCase(text.codePointAt(0)));
    }

    static String uncapitalised(String text) {
        return withFirst(text, Character.toLowerCase(text.codePointAt(0)));
    }

    private static String withFirst(String text, int codePoint) {
        return new StringBuilder(text.length())
                .appendCodePoint(codePoint)
                .append(text, text.offsetByCodePoints(0, 1), text.length())
                .toString();
    }

    private static boolean isSmall(String text, int from, int to) {
        return text.substring(from, to).codePoints().allMatch(c -> !Character.isLetter(c) || Character.isLowerCase(c));
    }
}
