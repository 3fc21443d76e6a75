package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.text.Figure.Kind;

/** No request takes more than a day: "no" turns the comparison after it around, and is no zero of its own. */
final class Negations {
    private Negations() {}

    static List<Stated> applied(Sentence sentence, List<Stated> stated) {
        List<Stated> applied = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            Stated one = stated.get(i);
            if (i > 0 && isNone(sentence, stated.get(i - 1)) && isTurned(one)) {
                applied.remove(applied.size() - 1);
                one = one.comparing(turned(one.compared().comparison().orElseThrow()));
            }
            applied.add(one);
        }
        return applied;
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
