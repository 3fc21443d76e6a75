package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.okr4j.core.Fraction;
import org.okr4j.core.Shown;
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

    /** Names the first part that has the worst status, where the ids of the parts are known. */
    static String whyWorst(Standing standing) {
        int first = standing.parts().indexOf(worst(standing));
        if (SILENT.containsAll(standing.parts())) {
            return whyWithoutProgress(standing);
        }
        return "the worst of the parts"
                + (first < standing.partIds().size()
                        ? ", " + Shown.quoted(standing.partIds().get(first))
                        : "");
    }

    /** Says whether parts differ of which one is done or has not started. */
    static boolean isMixed(Standing standing) {
        Set<Status> parts = EnumSet.noneOf(Status.class);
        parts.addAll(standing.parts());
        return parts.size() > 1 && (parts.contains(Status.DONE) || parts.contains(Status.NOT_STARTED));
    }

    /** Why there is no progress to decide by, of a key result or an objective. */
    static String whyWithoutProgress(Standing standing) {
        boolean isStarted = standing.withoutProgress() != Status.NOT_STARTED;
        if (standing.measure().isPresent()) {
            return isStarted ? "no progress to go by" : "no reading yet";
        }
        if (standing.parts().isEmpty()) {
            return "no part counts";
        }
        return isStarted ? "no part has progress" : "no part has started";
    }

    /** On track is 1, at risk 2, off track 3; halves are rounded to the worse side. */
    static Status roundedMean(Standing standing) {
        List<Status> said = said(standing);
        if (said.isEmpty()) {
            return standing.withoutProgress();
        }
        if (said.stream().allMatch(status -> status == Status.DONE)) {
            return Status.DONE;
        }
        int sum = sum(said);
        int rounded = (2 * sum + said.size()) / (2 * said.size());
        return FROM_ONE.get(rounded - 1);
    }

    static String whyRoundedMean(Standing standing) {
        List<Status> said = said(standing);
        if (said.isEmpty()) {
            return whyWithoutProgress(standing);
        }
        if (said.stream().allMatch(status -> status == Status.DONE)) {
            return "every part that has a say is done";
        }
        BigDecimal count = BigDecimal.valueOf(said.size());
        String sum = said.size() > Formula.MOST_LISTED
                ? String.valueOf(sum(said))
                : Formula.sum(said.stream()
                        .map(status -> String.valueOf(number(status)))
                        .toList());
        return "rounded mean of on-track 1, at-risk 2 and off-track 3: " + sum + " / " + count + " = "
                + Formula.number(Formula.floor(Fraction.of(BigDecimal.valueOf(sum(said)), count)));
    }

    private static List<Status> said(Standing standing) {
        List<Status> said = new ArrayList<>(standing.parts());
        said.removeAll(SILENT);
        return said;
    }

    private static int sum(List<Status> said) {
        return said.stream().mapToInt(PartsStatusRules::number).sum();
    }

    private static int number(Status status) {
        return 1 + Math.max(0, FROM_ONE.indexOf(status));
    }
}
