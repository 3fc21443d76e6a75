package org.okr4j.core.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Brings the many ways to write one letter or sign to one. */
final class Folding {
    /** The signs of more than one character, the longer first. */
    private static final List<String> JOINED_SIGNS =
            List.of("+/-", "==>", "-->", ">=", "=>", "<=", "=<", "->", "+-", "??", "__", "--");

    private static final String SECOND_OF_JOINED =
            JOINED_SIGNS.stream().map(sign -> sign.substring(1, 2)).collect(Collectors.joining());

    /** No word of a lexicon is as long, and normalising takes more than linear time in long runs of marks. */
    private static final int LONGEST_WORD = 64;

    private Folding() {}

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c == 0xfe0f;
    }

    static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    static boolean isLetter(int c) {
        return Character.isLetter(c);
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** The sign of multiplication is written where an x is meant. */
    static boolean isTimes(int c) {
        return c == 0xd7 || c == 0x2715 || c == 0x2a09;
    }

    static String word(String text, int from, int to) {
        String word = text.substring(from, Math.min(to, from + LONGEST_WORD));
        return (isAscii(word)
                        ? word
                        : Normalizer.normalize(word, Normalizer.Form.NFKC).replace('\u2019', '\''))
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many characters the sign at an index has. Nearly every sign stands by itself. */
    static int signLength(String text, int at) {
        if (at + 1 < text.length() && SECOND_OF_JOINED.indexOf(text.charAt(at + 1)) >= 0) {
            for (String joined : JOINED_SIGNS) {
                if (text.startsWith(joined, at)) {
                    return joined.length();
                }
            }
        }
        return Character.charCount(text.codePointAt(at));
    }

    /** Returns the plainest form of the sign that stands between two indexes. */
    static String sign(String text, int from, int to) {
        int c = text.codePointAt(from);
        return to - from == Character.charCount(c) ? sign(c) : joined(text.substring(from, to));
    }

    private static String joined(String sign) {
        return switch (sign) {
            case "=<" -> "<=";
            case "==>" -> "=>";
            case "-->" -> "->";
            case "+-" -> "+/-";
            default -> sign;
        };
    }

    private static String sign(int c) {
        if (c < 0x80) {
            return Character.toString(c);
        }
        return switch (c) {
            case 0x2265, 0x2a7e, 0x2267 -> ">=";
            case 0x2264, 0x2a7d, 0x2266 -> "<=";
            case 0xb1 -> "+/-";
            case 0x2192, 0x27f6 -> "->";
            case 0x21d2, 0x27f9 -> "=>";
            case 0x2212, 0xad -> "-";
            case 0x2248, 0x223c, 0x301c -> "~";
            case 0xd7, 0x2715, 0x2a09 -> "x";
            case 0x2018, 0x2019, 0x201a, 0x201b -> "'";
            case 0x201c, 0x201d, 0x201e, 0xab, 0xbb -> "\"";
            default -> other(c);
        };
    }

    private static String other(int c) {
        if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            return "-";
        }
        if (Character.getType(c) == Character.SURROGATE) {
            return "\ufffd";
        }
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
}
