package org.okr4j.examples;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Shown;
import org.okr4j.scoring.Every;
import picocli.CommandLine.Option;

/** How often a report looks at a document. */
final class EveryOption {
    @Option(
            names = "--every",
            paramLabel = "STEP",
            description = "day or week: report a series, from the first day of the earliest cycle to the day asked for,"
                    + " or to the last day of the latest cycle.")
    private @Nullable String step;

    /**
     * Returns the steps of the series, or nothing where one day is asked for.
     *
     * @throws RefusedException if it is neither a day nor a week
     */
    Optional<Every> step() {
        if (step == null) {
            return Optional.empty();
        }
        return switch (step) {
            case "day" -> Optional.of(Every.DAY);
            case "week" -> Optional.of(Every.WEEK);
            default -> throw new RefusedException("--every takes day or week: " + Shown.quoted(step));
        };
    }
}
