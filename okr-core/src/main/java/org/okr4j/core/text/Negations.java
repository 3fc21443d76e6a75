package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.text.Figure.Kind;

/**
 * No request takes more than a day: "no" turns the comparison after it around, and is no zero of its own. So do "never" and
 * its like, which are no numbers.
 */
final class Negations {
    /** How many words there are from "never" to the comparison at most: never let the backlog of tickets grow beyond 40. */
    private static final int NEAR = 8;

    private Negations() {}

    static List<Stated> applied(Sentence sentence, List<Stated> stated) {
        List<Stated> applied = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            Stated one = stated.get(i);
            boolean none = i > 0 && isNone(sentence, stated.get(i - 1));
            boolean turned = isTurned(one) && (none || isNegated(sentence, one));
            if (turned && none) {
                applied.remove(applied.size() - 1);
            }
            applied.add(
                    turned ? one.comparing(turned(one.compared().comparison().orElseThrow())) : one);
        }
        return applied;
    }

    private static boolean isNone(Sentence sentence, Stated stated) {
        return stated.is(Kind.COUNT) && sentence.is(stated.figure().from(), WordClass.NO);
    }

    /** Looks back over words alone: behind a sign, another number or a joint something else is said. */
    private static boolean isNegated(Sentence sentence, Stated stated) {
        for (int i = stated.from() - 1; i >= Math.max(0, stated.from() - NEAR); i--) {
            if (sentence.is(i, WordClass.NOT)) {
                return !isAside(sentence, i);
            }
            if (!sentence.isWord(i) || sentence.is(i, WordClass.JOINING)) {
                return false;
            }
        }
        return false;
    }

    /** Users who do not pay are those that are meant; "not only" says more and not less. */
    private static boolean isAside(Sentence sentence, int not) {
        return sentence.is(not - 1, WordClass.RELATIVE)
                || sentence.is(not - 2, WordClass.RELATIVE)
                || sentence.is(not + 1, WordClass.MANNER);
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
