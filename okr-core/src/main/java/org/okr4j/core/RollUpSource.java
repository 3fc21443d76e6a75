package org.okr4j.core;

/** What the progress and the score of an objective are the weighted mean of. */
public enum RollUpSource {
    /** Its own key results. */
    KEY_RESULTS,

    /** The objectives whose parent it is. */
    OBJECTIVES,

    /** Its own key results and the objectives whose parent it is, in one mean over all of them. */
    BOTH
}
