package org.okr4j.scoring;

/** What their mean score says about how high stretches were set. */
public enum Stretch {
    /** Nearly everything was reached everywhere: nobody tried for much. */
    TOO_EASY,

    /** As high as a stretch should be. */
    FITTING,

    /** Hardly anything was reached anywhere. */
    TOO_HARD
}
