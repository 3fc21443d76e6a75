package org.okr4j.examples.html;

import java.time.LocalDate;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfile;

/** What all parts of a page share. */
record Setting(ScoringProfile profile, Scorer scorer, Notes notes, Anchors anchors, LocalDate asOf) {}
