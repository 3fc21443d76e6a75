package org.okr4j.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The weakest of the parts. */
final class WeakestRollUp implements RollUp {

    @Override
    public RolledUp rollUp(List<Part> parts) {
        return new RolledUp(
                parts.stream().flatMap(part -> part.progress().stream()).min(Comparator.naturalOrder()),
                parts.stream().flatMap(part -> part.score().stream()).min(Comparator.naturalOrder()));
    }

    @Override
    public String formula(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.progress().stream())
                .map(progress -> Formula.number(progress.value()))
                .collect(Collectors.joining(", ", "least of: ", ""));
    }
}
