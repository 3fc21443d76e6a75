package org.okr4j.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where an id stands in a document: at an objective, or at one of its key results. */
record Place(int objective, int keyResult) {
    private static final int NONE = -1;

    boolean isKeyResult() {
        return keyResult != NONE;
    }

    boolean isObjective() {
        return keyResult == NONE;
    }

    static Map<String, Place> all(List<Objective> objectives) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < objectives.size(); i++) {
            put(places, objectives.get(i).id(), new Place(i, NONE));
            List<KeyResult> keyResults = objectives.get(i).keyResults();
            for (int j = 0; j < keyResults.size(); j++) {
                put(places, keyResults.get(j).id(), new Place(i, j));
            }
        }
        return places;
    }

    private static void put(Map<String, Place> places, String id, Place place) {
        Place first = places.putIfAbsent(id, place);
        if (first != null) {
            throw new InvalidValueException(
                    place.path() + "/id",
                    "Ids are unique in a document, objectives and key results together: " + Shown.quoted(id)
                            + " already stands at " + first.path());
        }
    }

    private String path() {
        return "/objectives/" + objective + (isKeyResult() ? "/keyResults/" + keyResult : "");
    }
}
