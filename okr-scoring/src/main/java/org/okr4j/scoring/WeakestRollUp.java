package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;

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
        return least(parts.stream().flatMap(part -> part.progress().stream()).map(Progress::value));
    }

    @Override
    public String scoreFormula(List<Part> parts) {
        return least(parts.stream().flatMap(part -> part.score().stream()).map(Score::value));
    }

    private static String least(Stream<BigDecimal> values) {
        List<BigDecimal> all = values.toList();
        if (all.size() > Formula.MOST_LISTED) {
            return "least of " + Formula.tooMany(all.size());
        }
        return all.stream().map(Formula::number).collect(Collectors.joining(", ", "least of: ", ""));
    }
}
