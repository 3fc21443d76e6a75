package org.okr4j.testkit;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Shown;

/** Texts as people and machines write them. */
final class Texts {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Texts() {}

    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, words()),
                        Tuple.of(1, Arbitraries.of("", " ", "\t\n", "\u00a0", "\u200b")),
                        Tuple.of(4, pieces().list().ofMaxSize(8).map(pieces -> String.join("", pieces))))
                .withoutEdgeCases();
    }

    static Arbitrary<String> titles() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, word().list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words))),
                        Tuple.of(5, texts()))
                .filter(text -> !text.isBlank())
                .withoutEdgeCases();
    }

    static Arbitrary<String> ids() {
        return Arbitraries.frequencyOf(Tuple.of(9, word()), Tuple.of(1, titles()))
                .withoutEdgeCases();
    }

    static Arbitrary<String> units() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of("", "%", "EUR")), Tuple.of(1, texts()));
    }

    static Arbitrary<Set<String>> tags() {
        return texts().set().ofMaxSize(3);
    }

    static Arbitrary<Map<String, String>> attributes() {
        return Arbitraries.maps(texts(), texts()).ofMaxSize(3);
    }

    static void requireNotBlank(String what, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(what + " is not blank: " + Shown.quoted(text));
        }
    }

    static Arbitrary<String> word() {
        return Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(6);
    }

    private static Arbitrary<String> words() {
        return word().list().ofMaxSize(4).map(words -> String.join(" ", words));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(Tuple.of(3, word()), Tuple.of(4, strange()), Tuple.of(2, anyCharacter()));
    }

    private static Arbitrary<String> strange() {
        return Arbitraries.of(
                " ",
                "é",
                "ß",
                "İ",
                "日本",
                "😀",
                "👩\u200d💻",
                "e\u0301",
                "\"",
                "\\",
                "/",
                "~",
                "\n",
                "\r\n",
                "\t",
                "\u0000",
                "\u001b[31m",
                "\u007f",
                "\u0085",
                "\u2028",
                "\u202eevil",
                "\u2066",
                "\ufeff",
                "\ufffd",
                "\uffff",
                "10%",
                "1,500");
    }

    private static Arbitrary<String> anyCharacter() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
    }
}
