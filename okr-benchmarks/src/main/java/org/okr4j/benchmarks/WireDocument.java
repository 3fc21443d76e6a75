package org.okr4j.benchmarks;

import java.util.List;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/** A document as it lies in a store: the sample, with notes of the length that people write. */
final class WireDocument {
    private static final List<String> NOTES = List.of(
            "Onboarding calls began; nine of the twelve large accounts have answered",
            "Two accounts left for a cheaper product, one came back after a call with support",
            "The new price page is live, so the next two weeks will say whether it holds",
            "No change this week: the people who could answer are at the conference",
            "Sabine visited Köln and Zürich: the contract question is bigger than we thought",
            "The release slipped by a week; we expect the effect in the next month only");

    private WireDocument() {}

    static Okrs okrs() {
        Okrs sample = ExactDocuments.one(Sample.OBJECTIVES * Sample.KEY_RESULTS);
        Okrs.Builder okrs = Okrs.builder();
        sample.objectives().forEach(objective -> okrs.addObjectives(withNotes(objective)));
        return okrs.build();
    }

    private static Objective withNotes(Objective objective) {
        return objective.withKeyResults(
                objective.keyResults().stream().map(WireDocument::withNotes).toList());
    }

    private static KeyResult withNotes(KeyResult keyResult) {
        int first =
                keyResult.id().length() + keyResult.id().charAt(keyResult.id().length() - 1);
        return keyResult.withCheckIns(keyResult.checkIns().stream()
                .map(checkIn -> checkIn.withNote(
                        NOTES.get(Math.floorMod(first + checkIn.date().getDayOfYear() / 7, NOTES.size()))))
                .toList());
    }
}
