package org.okr4j.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.okr4j.core.Status;

/** Rules by which the statuses of its parts make the status of an objective. */
final class PartsStatusRules {
    private static final Set<Status> SILENT = EnumSet.of(Status.NOT_STARTED, Status.UNKNOWN);
    private static final List<Status> WORST_FIRST =
            List.of(Status.OFF_TRACK, Status.AT_RISK, Status.ON_TRACK, Status.DONE);
    private static final List<Status> FROM_ONE = List.of(Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK);

    private PartsStatusRules() {}

    static Status worst(Standing standing) {
        for (Status status : WORST_FIRST) {
            if (standing.parts().contains(status)) {
                return status;
            }
        }
        return standing.withoutProgress();
    }

    static Status precedence(Standing standing, StatusRule otherwise) {
        Set<Status> parts = EnumSet.noneOf(Status.class);
        parts.addAll(standing.parts());
        boolean isMixed = parts.size() > 1 && (parts.contains(Status.DONE) || parts.contains(Status.NOT_STARTED));
        return isMixed ? otherwise.status(standing) : worst(standing);
    }

    /** On track is 1, at risk 2, off track 3; halves are rounded to the worse side. */
    static Status roundedMean(Standing standing) {
        List<Status> said = new ArrayList<>(standing.parts());
        said.removeAll(SILENT);
        if (said.isEmpty()) {
            return standing.withoutProgress();
        }
        if (said.stream().allMatch(status -> status == Status.DONE)) {
            return Status.DONE;
        }
        int sum = said.stream().mapToInt(PartsStatusRules::number).sum();
        int rounded = (2 * sum + said.size()) / (2 * said.size());
        return FROM_ONE.get(rounded - 1);
    }

    private static int number(Status status) {
        return 1 + Math.max(0, FROM_ONE.indexOf(status));
    }
}
