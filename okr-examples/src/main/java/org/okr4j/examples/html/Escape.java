package org.okr4j.examples.html;

import org.okr4j.core.Shown;

/** Text as it may stand in markup, in an element and in an attribute alike. */
final class Escape {
    private static final int ARABIC_NONCHARACTERS = 0xfdd0;
    private static final int LAST_ARABIC_NONCHARACTER = 0xfdef;
    private static final int PLANE = 0xffff;
    private static final int FIRST_NONCHARACTER = 0xfffe;

    private Escape() {}

    /**
     * Escapes what is markup, and shows what could act on the page or belongs into no page as a terminal shows it: control
     * characters, bidirectional marks and halves of surrogate pairs. Line breaks stay.
     */
    static void append(String text, StringBuilder out) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            appendLine(text.substring(from, end), out);
            out.append('\n');
            from = end + 1;
        }
        appendLine(text.substring(from), out);
    }

    private static void appendLine(String line, StringBuilder out) {
        String shown = Shown.escaped(line);
        for (int i = 0; i < shown.length(); ) {
            int c = shown.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> appendCharacter(c, out);
            }
            i += Character.charCount(c);
        }
    }

    /** What Unicode promises never to be a character is an error in a page. */
    private static void appendCharacter(int c, StringBuilder out) {
        boolean isNone =
                (c & PLANE) >= FIRST_NONCHARACTER || (c >= ARABIC_NONCHARACTERS && c <= LAST_ARABIC_NONCHARACTER);
        if (isNone) {
            out.append("\\u{").append(Integer.toHexString(c)).append('}');
        } else {
            out.appendCodePoint(c);
        }
    }
}
