package org.okr4j.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;

/** Ids that are all different: strange ones as far as they were drawn, then {@code o1}, {@code k1}, {@code k2}. */
final class Names {
    /** The id that no objective and no key result of a document has. */
    static final String OUTSIDE = "outside";

    private static final int MOST_STRANGE = 12;

    private final List<String> drawn;
    private final Iterator<String> strange;
    private int objectives;
    private int keyResults;

    Names(List<String> drawn) {
        this.drawn = drawn;
        this.strange = drawn.iterator();
    }

    static Arbitrary<List<String>> drawn() {
        Arbitrary<List<String>> ids = Texts.ids()
                .filter(id -> !id.equals(OUTSIDE))
                .list()
                .uniqueElements()
                .ofMaxSize(MOST_STRANGE);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, ids));
    }

    Objective give(Objective objective) {
        Objective named = objective.withId(strange.hasNext() ? strange.next() : nextObjective());
        List<KeyResult> renamed = new ArrayList<>();
        for (KeyResult keyResult : named.keyResults()) {
            renamed.add(keyResult.withId(strange.hasNext() ? strange.next() : nextKeyResult()));
        }
        return named.withKeyResults(renamed);
    }

    private String nextObjective() {
        objectives++;
        return drawn.contains("o" + objectives) ? nextObjective() : "o" + objectives;
    }

    private String nextKeyResult() {
        keyResults++;
        return drawn.contains("k" + keyResults) ? nextKeyResult() : "k" + keyResults;
    }
}
