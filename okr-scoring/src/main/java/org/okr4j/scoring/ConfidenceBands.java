package org.okr4j.scoring;

import java.util.List;
import org.okr4j.core.Confidence;
import org.okr4j.core.Status;

/**
 * The status that goes with a confidence: each band begins at its own confidence and ends below that of the next.
 *
 * <p>Source: Profit.co, where each status carries a confidence.
 */
final class ConfidenceBands {
    private static final List<Band> FROM_ABOVE = List.of(
            new Band(new Confidence(1_000_000), Status.DONE),
            new Band(new Confidence(800_000), Status.ON_TRACK),
            new Band(new Confidence(300_000), Status.AT_RISK),
            new Band(new Confidence(100_000), Status.OFF_TRACK));

    private ConfidenceBands() {}

    static Status status(Standing standing) {
        return FROM_ABOVE.stream()
                .filter(band -> band.isReachedBy(confidence(standing)))
                .findFirst()
                .map(Band::status)
                .orElse(Status.NOT_STARTED);
    }

    static String because(Standing standing) {
        Confidence confidence = confidence(standing);
        StringBuilder because = new StringBuilder("confidence ").append(confidence);
        String above = "";
        for (Band band : FROM_ABOVE) {
            if (band.isReachedBy(confidence)) {
                return because.append(", at least ")
                        .append(band.from())
                        .append(above)
                        .toString();
            }
            above = ", less than " + band.from();
        }
        return because.append(above).toString();
    }

    private static Confidence confidence(Standing standing) {
        return standing.confidence().orElse(new Confidence(0));
    }

    private record Band(Confidence from, Status status) {
        boolean isReachedBy(Confidence confidence) {
            return confidence.compareTo(from) >= 0;
        }
    }
}
