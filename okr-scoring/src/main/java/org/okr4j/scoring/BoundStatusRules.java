package org.okr4j.scoring;

import org.okr4j.core.Maintain;
import org.okr4j.core.Progress;
import org.okr4j.core.Status;

/** Rules for bounds, which are met or not. */
final class BoundStatusRules {
    private static final String MET = "the bound is met";
    private static final String NOT_MET = "the bound is not met";

    private BoundStatusRules() {}

    static boolean isBound(Standing standing) {
        return standing.measure().filter(Maintain.class::isInstance).isPresent();
    }

    static Status withRisk(Standing standing) {
        if (isMet(standing)) {
            return Status.ON_TRACK;
        }
        return isTolerated(standing) ? Status.AT_RISK : Status.OFF_TRACK;
    }

    static String whyWithRisk(Standing standing) {
        if (isMet(standing)) {
            return MET;
        }
        if (isTolerated(standing)) {
            return NOT_MET + ", but within its tolerance";
        }
        return hasTolerance(standing) ? NOT_MET + ", nor its tolerance" : NOT_MET;
    }

    static Status untilDue(Standing standing) {
        if (isOver(standing)) {
            return isMet(standing) ? Status.DONE : Status.OFF_TRACK;
        }
        return isMet(standing) ? Status.ON_TRACK : Status.AT_RISK;
    }

    static String whyUntilDue(Standing standing) {
        return (isMet(standing) ? MET : NOT_MET)
                + (isOver(standing) ? " after the last day, " : " up to the last day, ")
                + standing.due();
    }

    private static boolean isMet(Standing standing) {
        return progress(standing).compareTo(Progress.ONE) >= 0;
    }

    private static boolean isOver(Standing standing) {
        return standing.asOf().isAfter(standing.due());
    }

    private static boolean isTolerated(Standing standing) {
        return progress(standing).compareTo(Progress.ZERO) > 0 && hasTolerance(standing);
    }

    /** A share of check-ins has nothing outside of the bound to tolerate. */
    private static boolean hasTolerance(Standing standing) {
        return standing.measure()
                .filter(measure -> measure instanceof Maintain maintain
                        && maintain.tolerance().isPresent()
                        && !Bounds.isShare(maintain))
                .isPresent();
    }

    private static Progress progress(Standing standing) {
        return standing.progress().orElse(Progress.ZERO);
    }
}
