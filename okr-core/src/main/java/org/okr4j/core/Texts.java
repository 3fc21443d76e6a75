package org.okr4j.core;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What every text of a document must be: well-formed, and not blank where it names something. */
final class Texts {
    private Texts() {}

    static void required(String path, String what, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(path, what + " is not blank: " + Shown.quoted(text));
        }
        wellFormed(path, text);
    }

    static void required(String path, String what, Optional<String> text) {
        if (text.isPresent()) {
            required(path, what, text.get());
        }
    }

    static void wellFormed(String path, Collection<String> texts) {
        int i = 0;
        for (String text : texts) {
            wellFormed(path + "/" + i++, text);
        }
    }

    static void wellFormed(String path, Map<String, String> texts) {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            wellFormed(path, text.getKey());
            wellFormed(path + "/" + text.getKey().replace("~", "~0").replace("/", "~1"), text.getValue());
        }
    }

    /** Half a character could be read but not written as UTF-8, and a document would be lost on the way. */
    static void wellFormed(String path, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                pairsFrom(i, path, text);
                return;
            }
        }
    }

    private static void pairsFrom(int start, String path, String text) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.getType(c) == Character.SURROGATE) {
                throw new InvalidValueException(
                        path, "A text holds whole characters, not half a surrogate pair: " + Shown.quoted(text));
            }
            i += Character.charCount(c);
        }
    }
}
