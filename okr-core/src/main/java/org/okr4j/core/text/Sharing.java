package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.text.Figure.Kind;

/** What two numbers next to each other share: from 3 to 4 minutes both are minutes; under 5 s or 8 s both are limits. */
final class Sharing {
    private Sharing() {}

    static List<Stated> of(Sentence sentence, List<Stated> stated, List<QuantityRole> roles) {
        List<Stated> shared = new ArrayList<>(stated);
        for (int k = 0; k + 1 < shared.size(); k++) {
            Stated one = shared.get(k);
            Stated next = shared.get(k + 1);
            boolean pair = roles.get(k) == QuantityRole.BASELINE && roles.get(k + 1) == QuantityRole.TARGET;
            boolean joined = joined(sentence, one, next);
            if ((pair || joined) && one.is(Kind.COUNT) && one.unit().isEmpty()) {
                shared.set(k, one.counting(next.unit()));
            }
            boolean stretched = roles.get(k + 1) == QuantityRole.STRETCH && one.change() != QuantityChange.ABSOLUTE;
            if (stretched && one.figure().kind() == next.figure().kind() && !sentence.ends(next.from(), WordClass.TO)) {
                shared.set(k + 1, next.changing(one.change()));
            }
            boolean same = one.figure().kind() == next.figure().kind() && one.isCompared() && !next.isCompared();
            boolean alike =
                    roles.get(k) == roles.get(k + 1) && (joined || (!one.is(Kind.COUNT) && !one.is(Kind.PERCENT)));
            if (same && alike) {
                shared.set(k + 1, next.comparing(one.compared().comparison().orElseThrow()));
            }
        }
        return shared;
    }

    private static boolean joined(Sentence sentence, Stated one, Stated next) {
        return sentence.isSign(one.end(), "/") && next.from() == one.end() + 1;
    }
}
