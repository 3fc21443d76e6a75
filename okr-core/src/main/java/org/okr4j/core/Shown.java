package org.okr4j.core;

/**
 * Shows text that comes from a document, so that it cannot act on the place where it is shown.
 *
 * <p>Control characters, line breaks, bidirectional marks, other invisible format characters and halves of surrogate
 * pairs are written as {@code \}{@code u001b}, so a title can neither recolour a terminal nor turn a line of a log
 * around. The joiners that emoji and some scripts are written with stay as they are.
 */
public final class Shown {
    /** The number of characters that an {@link #excerpt(String) excerpt} keeps. */
    public static final int EXCERPT_LENGTH = 60;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Shown() {}

    /**
     * Escapes what could act on a terminal or a log, without shortening the text.
     *
     * @param text any text, such as a title
     * @return the text with control, format and unpaired characters escaped
     */
    public static String escaped(String text) {
        int plain = plainPrefix(text);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (acts(c)) {
                escape(c, shown);
            } else {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return shown.toString();
    }

    /**
     * Shortens a text to 60 characters, of which the last is {@code …} where something was cut, and escapes it.
     *
     * @param text any text
     * @return the start of the text, escaped
     */
    public static String excerpt(String text) {
        if (text.codePointCount(0, Math.min(text.length(), 2 * EXCERPT_LENGTH + 2)) <= EXCERPT_LENGTH) {
            return escaped(text);
        }
        return escaped(text.substring(0, text.offsetByCodePoints(0, EXCERPT_LENGTH - 1))) + "…";
    }

    /**
     * Shortens and escapes a text, and puts it in double quotes.
     *
     * @param text any text
     * @return the {@link #excerpt(String) excerpt} in quotes, such as {@code "churn"}
     */
    public static String quoted(String text) {
        return '"' + excerpt(text) + '"';
    }

    private static int plainPrefix(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < 0x7f) {
            i++;
        }
        return i;
    }

    private static boolean acts(int codePoint) {
        if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void escape(int codePoint, StringBuilder shown) {
        for (char c : Character.toChars(codePoint)) {
            shown.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                shown.append(Character.forDigit(c >> shift & 0xf, 16));
            }
        }
    }
}
