package org.okr4j.json.jackson2;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Findings;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.Vectors;

/** Both generations write the same bytes, and refuse the same texts in the same words. */
class GenerationsProperties {
    private static final Facade BOTH =
            Facade.agreeing(Facade.of(org.okr4j.json.OkrJson.class), Facade.of(OkrJson.class));

    private static final List<String> TEXTS = Vectors.all()
            .map(vector -> vector.get("document").toString())
            .limit(60)
            .toList();

    private static final List<String> JUNK = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "'",
            "NaN",
            "-Infinity",
            "-",
            "+1",
            "00",
            "1e",
            "1.",
            ".5",
            "0x1",
            "1e999999",
            "true",
            "tru",
            "null",
            "/*x*/",
            "//x\n",
            "#",
            "\n",
            "\t",
            "\r",
            "\u0000",
            "\u0001",
            "\u001e",
            "\u007f",
            "\u00a0",
            "\u2028",
            "\uFEFF",
            "é",
            "😀",
            "\ud800");

    @Property(tries = 300)
    void documents_have_the_same_bytes(@ForAll Okrs okrs) {
        BOTH.read(BOTH.write(okrs));
        BOTH.read(BOTH.writeIndented(okrs).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void findings_have_the_same_bytes(@ForAll Findings findings) {
        BOTH.readFindings(BOTH.write(findings));
    }

    @Property(tries = 5_000)
    void damaged_texts_are_refused_in_the_same_words(@ForAll("damaged") String text) {
        answer(() -> BOTH.read(text));
        answer(() -> BOTH.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** That both agree is checked on the way. */
    private static void answer(Runnable question) {
        try {
            question.run();
        } catch (OkrJsonException agreed) {
            return;
        }
    }

    @Provide
    Arbitrary<String> damaged() {
        return Combinators.combine(
                        Arbitraries.of(TEXTS), damage().list().ofMinSize(1).ofMaxSize(2))
                .as((text, all) -> {
                    String damaged = text;
                    for (Damage one : all) {
                        damaged = one.to(damaged);
                    }
                    return damaged;
                });
    }

    private static Arbitrary<Damage> damage() {
        Arbitrary<String> put = Arbitraries.oneOf(
                Arbitraries.of(JUNK), Arbitraries.chars().ascii().map(String::valueOf));
        return Combinators.combine(
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.integers().between(0, 1),
                        put)
                .as(Damage::new);
    }

    /** Something put into a text, or in the place of a character of it. */
    private record Damage(int place, int replaced, String put) {
        private String to(String text) {
            int at = place % text.length();
            return text.substring(0, at) + put + text.substring(at + replaced);
        }
    }
}
