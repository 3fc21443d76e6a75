package org.okr4j.examples.html;

import java.util.Map;
import java.util.stream.Collectors;
import org.okr4j.core.Status;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Severity;
import org.okr4j.examples.words.Figures;
import org.okr4j.scoring.Summary;

/** A few numbers for the whole document. */
final class Tiles {
    private final Summary summary;
    private final Findings findings;

    Tiles(Summary summary, Findings findings) {
        this.summary = summary;
        this.findings = findings;
    }

    Element element() {
        Element tiles = Element.of("dl").classed("tiles");
        tiles.add(counts("Objectives", summary.objectives().statuses()));
        tiles.add(counts("Key results", summary.keyResults().statuses()));
        if (!summary.guardrails().isEmpty()) {
            tiles.add(counts("Guardrails", summary.guardrails()));
        }
        summary.netConfidence()
                .ifPresent(net -> tiles.add(tile("Net confidence", Figures.signed(net))
                        .add(Element.of("dd", "the share of key results on track or done less the share off track"))));
        return tiles.add(found());
    }

    private static Element counts(String name, Map<Status, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Element tile = tile(name, String.valueOf(all));
        if (all > 0) {
            tile.add(Element.of("dd").add(Signs.shares(counts)));
            tile.add(Element.of(
                    "dd",
                    counts.entrySet().stream()
                            .map(entry -> entry.getValue() + " " + Figures.word(entry.getKey()))
                            .collect(Collectors.joining(", "))));
        }
        return tile;
    }

    private Element found() {
        Element tile = tile("Findings", String.valueOf(findings.all().size()));
        return tile.add(Element.of(
                "dd",
                findings.isEmpty()
                        ? "nothing that could be better"
                        : count(Severity.ERROR, "error", "errors") + ", "
                                + count(Severity.WARNING, "warning", "warnings") + ", "
                                + count(Severity.INFO, "hint", "hints")));
    }

    private String count(Severity severity, String one, String many) {
        long count = findings.all().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count + " " + (count == 1 ? one : many);
    }

    private static Element tile(String name, String number) {
        return Element.of("div")
                .add(Element.of("dt", name))
                .add(Element.of("dd", number).classed("figure"));
    }
}
