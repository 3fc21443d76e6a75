package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.text.Figure.Kind;

/** No request takes more than a day: "no" turns the comparison after it around, and is no zero of its own. */
final class Negations {
    private Negations() {}

    static List<Stated> applied(Sentence sentence, List<Stated> stated) {
        List<Stated> applied = new ArrayList<>(stated);
        for (int i = 0; i + 1 < applied.size(); i++) {
            if (isNone(sentence, applied.get(i)) && isTurned(applied.get(i + 1))) {
                Stated next = applied.get(i + 1);
                applied.set(
                        i + 1,
                        next.comparing(turned(next.compared().comparison().orElseThrow())));
                applied.set(i, applied.get(i + 1));
            }
        }
        return applied.stream().distinct().toList();
    }

    private static boolean isNone(Sentence sentence, Stated stated) {
        return stated.is(Kind.COUNT) && sentence.is(stated.figure().from(), WordClass.NO);
    }

    private static boolean isTurned(Stated stated) {
        return stated.compared()
                .comparison()
                .filter(sign -> sign == Comparison.ABOVE || sign == Comparison.BELOW)
                .isPresent();
    }

    private static Comparison turned(Comparison comparison) {
        return comparison == Comparison.ABOVE ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }
}
