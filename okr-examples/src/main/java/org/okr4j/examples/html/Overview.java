package org.okr4j.examples.html;

import java.time.LocalDate;
import java.util.List;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Role;
import org.okr4j.examples.words.Outline;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;

/** The scorecard as one table, each objective above its key results and what is aligned to it. */
final class Overview {
    private static final int DEEPEST = 4;

    private final Scorecard card;
    private final Anchors anchors;

    Overview(Scorecard card, Anchors anchors) {
        this.card = card;
        this.anchors = anchors;
    }

    Element of(List<Outline.Entry> outline) {
        Element table = Tables.table("Every objective with its key results, as of " + Days.full(card.asOf()))
                .classed("overview")
                .add(Tables.head(
                        "Objective or key result",
                        "Progress",
                        "Expected",
                        "Forecast",
                        "Score",
                        "Grade",
                        "Confidence",
                        "Coverage",
                        "Status"));
        outline.forEach(entry -> table.add(rows(entry.objective(), entry.depth())));
        return table;
    }

    private Element rows(Objective objective, int depth) {
        LocalDate asOf = card.asOf();
        ObjectiveScore score = card.objective(objective.id());
        Element rows = Element.of("tbody").with("role", "rowgroup");
        rows.add(row(objective.id(), objective.titleAt(asOf), "whole", depth, "")
                .addAll(Scored.of(score).cells()));
        for (int i = 0; i < objective.keyResults().size(); i++) {
            KeyResult keyResult = objective.keyResults().get(i);
            String role = keyResult.role() == Role.GUARDRAIL ? "guardrail" : "";
            rows.add(row(keyResult.id(), keyResult.title(), "part", depth + 1, role)
                    .addAll(Scored.of(score.keyResults().get(i)).cells()));
        }
        return rows;
    }

    private Element row(String id, String title, String classes, int depth, String role) {
        Element link = Element.of("a").with("href", "#" + anchors.of(id)).said(title);
        Element head = Tables.rowHead().add(link);
        if (!role.isEmpty()) {
            head.text(" ").add(Element.of("span", role).classed("faint"));
        }
        return Tables.row()
                .classed(classes + " depth-" + Math.min(depth, DEEPEST))
                .add(head);
    }
}
