package org.okr4j.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.okr4j.core.Shown;

/** What is said of a text that is no JSON: what would be right, and what was found. */
final class NoJson {
    static final String ENDS_TOO_EARLY = "JSON closes what it opens: the text ends in the middle of a value";
    static final String MORE = "The text ends with the value: found more text after it";
    static final String TOO_DEEP =
            "Objects and arrays are nested at most " + StrictReader.MOST_NESTED + " deep: found more";
    static final String LONG_NAME = "A name has at most " + StrictReader.LONGEST_NAME + " characters: found more";
    static final String LONG_TEXT = "A text has at most " + StrictReader.LONGEST_TEXT + " characters: found more";
    static final String MARK = "JSON begins without a byte order mark: found one; save the text as plain UTF-8";

    private static final String RULE = "This is no JSON: ";
    private static final String VALUE =
            "an object, an array, a text in double quotes, a number, true, false or null is needed here";
    private static final String ESCAPES =
            "\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t and \\u with four hexadecimal digits";

    /** A few more bytes than are shown. */
    private static final int MOST_SHOWN = 4 * Shown.EXCERPT_LENGTH + 4;

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity", "+Infinity");

    private final byte[] text;
    private final int at;
    private final int end;

    NoJson(byte[] text, int at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    String noValue() {
        return RULE + VALUE + ": found " + found() + hint();
    }

    String noName(boolean first) {
        return RULE + "the name of a field in double quotes" + (first ? " or } is needed here" : " is needed here")
                + ": found " + found() + hint();
    }

    String noColon() {
        return RULE + "a colon is needed between the name of a field and its value: found " + found();
    }

    String noComma(boolean inObject) {
        return RULE + (inObject ? "a comma or }" : "a comma or ]") + " is needed after a value: found " + found()
                + hint();
    }

    String noEscape() {
        int shown = behindCharacter(at + 1);
        while (shown < end && shown < at + 6 && text[at + 1] == 'u' && isOfWord(text[shown])) {
            shown++;
        }
        return RULE + "a backslash in a text begins one of " + ESCAPES + ": found " + shown(at, shown);
    }

    String control() {
        String escape = switch (text[at]) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> escaped(text[at]);
        };
        return RULE + "a control character in a text is escaped, this one as " + escape
                + ": found it as it is, or the closing quote is missing";
    }

    String leadingZero() {
        return RULE + "a number has no zeros in front: found " + found();
    }

    String noDigit() {
        return RULE + "a digit is needed here, in a number: found " + found();
    }

    /** Says what is most often meant by what stands there. */
    private String hint() {
        String word = word();
        if (NO_NUMBERS.contains(word)) {
            return "; JSON has no such number";
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (CONSTANTS.contains(lower) && !CONSTANTS.contains(word)) {
            return "; write " + lower;
        }
        return switch (text[at]) {
            case '\'' -> "; write double quotes";
            case '/', '#' -> "; JSON has no comments";
            case '+', '.' -> "; a number begins with a digit or -";
            case '}', ']', ',' -> isAfterComma() ? "; the comma before it is one too many" : "";
            default -> "";
        };
    }

    private boolean isAfterComma() {
        int i = at - 1;
        while (i > 0 && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
            i--;
        }
        return i > 0 && text[i] == ',';
    }

    private String found() {
        String word = word();
        if (!word.isEmpty()) {
            return Shown.excerpt(word);
        }
        if (text[at] == '"') {
            return "a text in double quotes";
        }
        String character = shown(at, behindCharacter(at));
        return Character.isSpaceChar(character.charAt(0)) ? escaped(character.charAt(0)) : character;
    }

    private static String escaped(int character) {
        return String.format(Locale.ROOT, "\\u%04x", character);
    }

    private int behindCharacter(int index) {
        int behind = text[index] < 0 ? Utf8.behind(text, index, end, true) : index + 1;
        return behind == Utf8.MALFORMED ? index + 1 : behind;
    }

    /** Returns what a person would call a word here, which may be empty. */
    private String word() {
        int i = at;
        while (i < end && i - at < MOST_SHOWN && isOfWord(text[i])) {
            i++;
        }
        return new String(text, at, i - at, StandardCharsets.UTF_8);
    }

    static boolean isOfWord(byte b) {
        return (b >= '0' && b <= '9')
                || (b >= 'A' && b <= 'Z')
                || (b >= 'a' && b <= 'z')
                || b == '_'
                || b == '-'
                || b == '+'
                || b == '.';
    }

    private String shown(int from, int to) {
        return Shown.excerpt(new String(text, from, to - from, StandardCharsets.UTF_8));
    }
}
