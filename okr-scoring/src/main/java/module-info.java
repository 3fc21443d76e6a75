/**
 * Progress, scores, roll-ups, status, grades and forecasts for objectives and key results.
 */
module org.okr4j.scoring {
    // Whoever scores a document holds the document and its values.
    requires transitive org.okr4j.core;
    // The annotations are read by the compiler only.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.okr4j.scoring;
    exports org.okr4j.scoring.validation;
}
