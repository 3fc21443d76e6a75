package org.okr4j.testkit.laws;

import java.util.ArrayDeque;
import java.util.Deque;

/** Adds fields that no type has to every object of a text, but to attributes, in which every field is known. */
final class UnknownFields {
    private static final String FIELDS =
            "\"x-more\":[{\"type\":\"metric\",\"okr\":2,\"id\":null}],\"x-note\":\"a \\\"note\\\" }\"";
    private static final String FREE = "attributes";

    private final String text;
    private final boolean atEnd;
    private final StringBuilder changed = new StringBuilder();

    /** For each object that is open whether it gets fields. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private String lastString = "";
    private boolean isEmpty;

    private UnknownFields(String text, boolean atEnd) {
        this.text = text;
        this.atEnd = atEnd;
    }

    static String first(String json) {
        return new UnknownFields(json, false).added();
    }

    static String last(String json) {
        return new UnknownFields(json, true).added();
    }

    private String added() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '"' ? endOfString(at) : at + 1;
            if (c == '{') {
                begin(at);
            } else if (c == '}') {
                end();
            } else {
                isEmpty &= Character.isWhitespace(c);
                changed.append(text, at, end);
            }
            if (c == '"') {
                lastString = text.substring(at + 1, end - 1);
            }
            at = end;
        }
        return changed.toString();
    }

    private void begin(int at) {
        boolean isFree = lastString.equals(FREE) && follows(':', at);
        open.push(!isFree);
        changed.append('{');
        isEmpty = true;
        if (!isFree && !atEnd) {
            int next = at + 1;
            while (Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            changed.append(FIELDS).append(text.charAt(next) == '}' ? "" : ",");
        }
    }

    private void end() {
        if (open.pop() && atEnd) {
            changed.append(isEmpty ? "" : ",").append(FIELDS);
        }
        changed.append('}');
        isEmpty = false;
    }

    private boolean follows(char sign, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == sign;
    }

    private int endOfString(int at) {
        int end = at + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}
