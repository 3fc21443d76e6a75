package org.okr4j.scoring;

import java.util.function.Predicate;
import org.okr4j.core.Status;

/**
 * One rule or another.
 *
 * @param condition when the first rule decides
 * @param then the first rule
 * @param otherwise the rule for everything else
 */
record ChosenStatusRule(Predicate<Standing> condition, StatusRule then, StatusRule otherwise) implements StatusRule {

    @Override
    public Status status(Standing standing) {
        return chosen(standing).status(standing);
    }

    @Override
    public String because(Standing standing) {
        return chosen(standing).because(standing);
    }

    private StatusRule chosen(Standing standing) {
        return condition.test(standing) ? then : otherwise;
    }
}
