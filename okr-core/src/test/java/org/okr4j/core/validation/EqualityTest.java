package org.okr4j.core.validation;

import java.util.Set;
import org.okr4j.core.EqualityContract;

/** A rule set works on documents, an inspection is what its rules look at: both are no values. */
class EqualityTest extends EqualityContract {
    EqualityTest() {
        super(8, Set.of(Inspection.class, RuleSet.class));
    }
}
