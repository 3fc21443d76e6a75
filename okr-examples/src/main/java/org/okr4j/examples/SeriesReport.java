package org.okr4j.examples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Shown;
import org.okr4j.examples.words.Outline;
import org.okr4j.scoring.Every;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Series;

/** A series for people: progress over time as a line of small columns, and where it stands on the last day. */
final class SeriesReport {
    private final Okrs okrs;
    private final Series series;
    private final Scorecard last;
    private final Every every;
    private final Screen screen;
    private final Row row;

    SeriesReport(Okrs okrs, Series series, Every every, Screen screen) {
        this.okrs = okrs;
        this.series = series;
        this.last = series.scorecards().get(series.scorecards().size() - 1);
        this.every = every;
        this.screen = screen;
        this.row = new Row(screen);
    }

    void print(Session session) throws IOException {
        session.print(screen.bold((every == Every.DAY ? "Every day" : "Every week") + " from "
                        + series.scorecards().get(0).asOf() + " to " + last.asOf())
                + ", by the profile " + Shown.escaped(series.profile()));
        session.print("");
        if (okrs.objectives().isEmpty()) {
            session.print("No objectives");
            return;
        }
        session.print(screen.faint(row.seriesHead()));
        for (Outline.Entry entry : Outline.of(okrs)) {
            session.print("");
            print(entry.objective(), entry.depth(), session);
        }
        session.print("");
        session.print(screen.faint(Sparkline.legend(screen)));
    }

    private void print(Objective objective, int depth, Session session) throws IOException {
        ObjectiveScore score = last.objective(objective.id());
        session.print(row.ofSeries(
                Shown.escaped(objective.titleAt(last.asOf())),
                depth,
                screen::bold,
                line(card -> card.objective(objective.id()).progress()),
                Numbers.of(score)));
        for (KeyResult keyResult : objective.keyResults()) {
            session.print(row.ofSeries(
                    Shown.escaped(keyResult.title()),
                    depth + 1,
                    UnaryOperator.identity(),
                    line(card -> card.keyResult(keyResult.id()).progress()),
                    Numbers.of(last.keyResult(keyResult.id()))));
        }
    }

    private String line(Function<Scorecard, Optional<Progress>> progress) {
        List<Optional<Progress>> values =
                series.scorecards().stream().map(progress).toList();
        return Sparkline.of(values, screen);
    }
}
