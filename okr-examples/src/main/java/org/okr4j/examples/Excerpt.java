package org.okr4j.examples;

import java.util.ArrayDeque;
import java.util.Deque;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;

/**
 * One line of a text with a part of it underlined. A text that is longer than the line is cut on both sides, so that the
 * part is seen with what stands around it.
 */
final class Excerpt {
    private static final String CUT = "…";

    /** Marks above and below a letter take no column, and there may be any number of them. */
    private static final int MOST_PER_COLUMN = 4;

    private final String text;
    private final int budget;
    private final int most;
    private final Deque<String> shown = new ArrayDeque<>();
    private int from;
    private int to;
    private int used;
    private int before;
    private int marked;

    /**
     * Cuts a line out of a text.
     *
     * @param text the text, with whatever is in it
     * @param part the part to underline; what of it lies outside of the text is left out
     * @param width the columns that the line may take, 8 or more
     */
    Excerpt(String text, Span part, int width) {
        this.text = text;
        this.most = MOST_PER_COLUMN * width;
        this.budget = isWhole(width) ? width : width - 2 * CUT.length();
        this.from = start(Math.min(part.from(), text.length()));
        this.to = from;
        while (to < part.to() && appends()) {
            marked = used;
        }
        boolean grows = true;
        while (grows) {
            boolean isLonger = appends();
            grows = prepends() || isLonger;
        }
    }

    /** Returns the text with its control characters escaped, and … where something was cut. */
    String line() {
        return (from > 0 ? CUT : "") + String.join("", shown) + (to < text.length() ? CUT : "");
    }

    /** Returns the line below it. */
    String underline() {
        return " ".repeat(before + (from > 0 ? CUT.length() : 0)) + "^".repeat(Math.max(1, marked));
    }

    /** A span may begin inside of a character, if somebody made it up. */
    private int start(int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return inside ? index - 1 : index;
    }

    private boolean appends() {
        if (to >= text.length()) {
            return false;
        }
        String next = Character.toString(text.codePointAt(to));
        if (!fits(Shown.escaped(next))) {
            return false;
        }
        shown.addLast(Shown.escaped(next));
        to += next.length();
        return true;
    }

    private boolean prepends() {
        if (from == 0) {
            return false;
        }
        String next = Character.toString(text.codePointBefore(from));
        if (!fits(Shown.escaped(next))) {
            return false;
        }
        shown.addFirst(Shown.escaped(next));
        before += TextWidth.of(Shown.escaped(next));
        from -= next.length();
        return true;
    }

    private boolean isWhole(int width) {
        return text.length() <= most && TextWidth.of(Shown.escaped(text)) <= width;
    }

    private boolean fits(String next) {
        int columns = TextWidth.of(next);
        boolean fits = used + columns <= budget && shown.size() < most;
        used += fits ? columns : 0;
        return fits;
    }
}
