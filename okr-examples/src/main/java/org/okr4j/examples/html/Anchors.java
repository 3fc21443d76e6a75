package org.okr4j.examples.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/** Where things stand in the page: numbers in the order of the document, since its own ids may be any text. */
final class Anchors {
    private final Map<String, String> byId = new HashMap<>();

    Anchors(Okrs okrs) {
        int objectives = 0;
        for (Objective objective : okrs.objectives()) {
            objectives++;
            byId.put(objective.id(), "o" + objectives);
            int keyResults = 0;
            for (KeyResult keyResult : objective.keyResults()) {
                keyResults++;
                byId.put(keyResult.id(), "o" + objectives + "k" + keyResults);
            }
        }
    }

    /** Returns the anchor of something that is in the document. */
    String of(String id) {
        return find(id).orElseThrow();
    }

    /** Returns the anchor of what may not be in the document. */
    Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
