package org.okr4j.examples.html;

import java.time.LocalDate;
import java.util.List;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.examples.words.Figures;
import org.okr4j.examples.words.Outline;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;

/** A picture of a report: its scorecard, and two of its charts, drawn as in the page. */
final class ReportPicture {
    private static final int WIDTH = 880;
    private static final int MARGIN = 28;
    private static final int ROW = 27;
    private static final int GAP = 14;
    private static final int TOP = 92;
    private static final int INDENT = 18;
    private static final int BAR_X = 512;
    private static final int BAR_WIDTH = 180;
    private static final int PERCENT_X = 744;
    private static final int STATUS_X = 768;
    private static final int CHART_WIDTH = 396;
    private static final int CAPTION = 22;
    private static final int MOST_LETTERS = 62;

    private static final String STYLE = """
            text { font-family: system-ui, sans-serif; font-size: 14px; fill: var(--ink); }
            .heading { font-size: 24px; font-weight: 700; }
            .whole { font-weight: 650; }
            .soft { fill: var(--soft); }
            .card { fill: var(--card); stroke: var(--line); }
            .rule { stroke: var(--line); }
            .sign { fill: currentColor; }
            .status text { fill: currentColor; font-weight: 600; font-size: 13px; }
            .done, .on-track { color: var(--good); }
            .at-risk { color: var(--fair); }
            .off-track { color: var(--poor); }
            .not-started, .unknown { color: var(--none); }
            """;

    private final Okrs okrs;
    private final LocalDate asOf;
    private final Scorecard card;
    private final Element drawing = Element.of("g");
    private int y = TOP;

    private ReportPicture(Okrs okrs, LocalDate asOf) {
        this.okrs = okrs;
        this.asOf = asOf;
        this.card = Scorer.standard().score(okrs, asOf);
    }

    /** Draws a document with the charts of two key results, and returns an SVG file. */
    static String of(Okrs okrs, LocalDate asOf, String left, String right) {
        StringBuilder out = new StringBuilder();
        new ReportPicture(okrs, asOf).drawn(left, right).writeTo(out);
        return out.append('\n').toString();
    }

    private Element drawn(String left, String right) {
        drawing.add(word(MARGIN, 48, "Objectives and key results").classed("heading"));
        drawing.add(word(MARGIN, 72, "As of " + Days.full(asOf)).classed("soft"));
        for (Outline.Entry entry : Outline.of(okrs)) {
            rows(entry.objective(), entry.depth());
        }
        y += 10;
        chart(left, MARGIN);
        chart(right, WIDTH - MARGIN - CHART_WIDTH);
        int height = y + CAPTION + Frame.HEIGHT + MARGIN;
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("width", String.valueOf(WIDTH))
                .with("height", String.valueOf(height))
                .with("role", "img")
                .add(Element.of("title", "A report of objectives and key results"))
                .add(Element.styles(ChartStyle.COLOURS + ChartStyle.CHARTS + STYLE))
                .add(Element.of("rect")
                        .classed("card")
                        .with("x", "0.5")
                        .with("y", "0.5")
                        .with("width", String.valueOf(WIDTH - 1))
                        .with("height", String.valueOf(height - 1))
                        .with("rx", "12"))
                .add(drawing);
    }

    private void rows(Objective objective, int depth) {
        drawing.add(Element.of("line")
                .classed("rule")
                .with("x1", String.valueOf(MARGIN))
                .with("x2", String.valueOf(WIDTH - MARGIN))
                .with("y1", String.valueOf(y))
                .with("y2", String.valueOf(y)));
        y += GAP / 2;
        ObjectiveScore score = card.objective(objective.id());
        row(objective.titleAt(asOf), depth, Scored.of(score), "whole");
        List<KeyResult> keyResults = objective.keyResults();
        for (int i = 0; i < keyResults.size(); i++) {
            row(
                    keyResults.get(i).title(),
                    depth + 1,
                    Scored.of(score.keyResults().get(i)),
                    "part");
        }
        y += GAP / 2;
    }

    private void row(String title, int depth, Scored scored, String classes) {
        int base = y + 18;
        drawing.add(word(MARGIN + INDENT * depth, base, shortened(title)).classed(classes));
        drawing.add(part(BAR_X, y + 8, BAR_WIDTH, 10).add(scored.bar()));
        drawing.add(word(PERCENT_X, base, scored.progressText()).with("text-anchor", "end"));
        drawing.add(Element.of("g")
                .classed("status " + Signs.name(scored.status()))
                .add(part(STATUS_X, y + 8, 10, 10).add(Signs.shape(scored.status())))
                .add(word(STATUS_X + 16, base, Figures.word(scored.status()))));
        y += ROW;
    }

    private void chart(String id, int x) {
        KeyResult keyResult = okrs.keyResult(id).orElseThrow();
        Objective objective = okrs.objectiveOf(id).orElseThrow();
        Course course = new CourseOf(keyResult, card.keyResult(id), ScoringProfiles.STANDARD, objective.cycle(), asOf)
                .drawn(Standings.of(keyResult, objective.cycle(), Scorer.standard(), asOf));
        drawing.add(word(x, y + CAPTION, shortened(keyResult.title())).classed("whole"));
        drawing.add(part(x, y + CAPTION + 4, CHART_WIDTH, Frame.HEIGHT).add(Chart.of(course)));
    }

    private static Element part(int x, int y, int width, int height) {
        return Element.of("svg")
                .with("x", String.valueOf(x))
                .with("y", String.valueOf(y))
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height));
    }

    private static Element word(int x, int y, String text) {
        return Element.of("text", text).with("x", String.valueOf(x)).with("y", String.valueOf(y));
    }

    /** Every machine has its own letters: there is room for wide ones. */
    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS - 1) + "…";
    }
}
