package org.okr4j.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.okr4j.core.Ambition;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Role;
import org.okr4j.core.Shown;
import org.okr4j.core.TitleAmendment;
import org.okr4j.examples.words.Figures;
import org.okr4j.examples.words.MeasureWords;
import org.okr4j.examples.words.Outline;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Reason;
import org.okr4j.scoring.Scorecard;

/** A scorecard for people: a table with the numbers, each objective above its key results and what is aligned to it. */
final class Report {
    private final Okrs okrs;
    private final Scorecard card;
    private final Screen screen;
    private final Row row;
    private final MeasureWords words;

    Report(Okrs okrs, Scorecard card, Screen screen) {
        this.okrs = okrs;
        this.card = card;
        this.screen = screen;
        this.row = new Row(screen);
        this.words = new MeasureWords(screen.drawn(" → ", " -> "));
    }

    void print(Session session) throws IOException {
        session.print(screen.bold("As of " + card.asOf()) + ", by the profile " + Shown.escaped(card.profile()));
        session.print("");
        if (okrs.objectives().isEmpty()) {
            session.print("No objectives");
            return;
        }
        session.print(screen.faint(row.head()));
        for (Outline.Entry entry : Outline.of(okrs)) {
            session.print("");
            print(entry.objective(), entry.depth(), session);
        }
        session.print("");
        session.print(screen.faint(Bar.mark(screen) + " is where the plan says progress should be"));
    }

    private void print(Objective objective, int depth, Session session) throws IOException {
        ObjectiveScore score = card.objective(objective.id());
        String title = Shown.escaped(objective.titleAt(card.asOf()));
        session.print(row.of(title, depth, screen::bold, Numbers.of(score)));
        session.print(row.detail(about(objective, score), depth));
        explain(score, objective, depth, session);
        for (int i = 0; i < objective.keyResults().size(); i++) {
            print(objective.keyResults().get(i), score.keyResults().get(i), depth + 1, session);
        }
    }

    private void print(KeyResult keyResult, KeyResultScore score, int depth, Session session) throws IOException {
        session.print(row.of(Shown.escaped(keyResult.title()), depth, UnaryOperator.identity(), Numbers.of(score)));
        session.print(row.detail(about(keyResult, score), depth));
        if (score.outlook().isPresent()) {
            session.print(row.detail(Figures.outlook(score.outlook().get(), score, LocalDate::toString), depth));
        }
        explain(score, depth, session);
    }

    private String about(Objective objective, ObjectiveScore score) {
        List<String> about = new ArrayList<>();
        about.add(objective.cycle().name());
        objective.level().map(Figures::word).ifPresent(about::add);
        if (!objective.owner().isEmpty()) {
            about.add(objective.owner());
        }
        if (objective.ambition() == Ambition.ASPIRATIONAL) {
            about.add(Figures.word(objective.ambition()));
        }
        if (score.score().isPresent() && score.coverage().compareTo(Coverage.FULL) < 0) {
            about.add("only " + Figures.percent(score.coverage()) + " of the weight has a score");
        }
        objective
                .closure()
                .filter(closure -> !closure.date().isAfter(card.asOf()))
                .ifPresent(
                        closure -> about.add("closed as " + Figures.word(closure.outcome()) + " on " + closure.date()));
        return joined(about);
    }

    private String about(KeyResult keyResult, KeyResultScore score) {
        List<String> about = new ArrayList<>();
        if (keyResult.role() == Role.GUARDRAIL) {
            about.add("guardrail");
        }
        about.add(words.of(keyResult.measureAt(card.asOf()), score.reading()));
        keyResult.amendmentAt(card.asOf()).ifPresent(amendment -> about.add("amended " + amendment.date()));
        return joined(about);
    }

    private String joined(List<String> about) {
        return Shown.escaped(String.join(screen.drawn(" · ", ", "), about));
    }

    private void explain(ObjectiveScore score, Objective objective, int depth, Session session) throws IOException {
        if (!score.explanation().isEmpty()) {
            for (TitleAmendment amendment : objective.amendments()) {
                if (!amendment.date().isAfter(card.asOf())) {
                    print("amended on " + amendment.date() + ": " + amendment.reason(), depth, session);
                }
            }
            print(score.explanation(), depth, session);
            print(score.reasons(), depth, session);
        }
    }

    private void explain(KeyResultScore score, int depth, Session session) throws IOException {
        if (!score.explanation().isEmpty()) {
            print(score.explanation(), depth, session);
            print(score.reasons(), depth, session);
        }
    }

    private void print(List<Reason> reasons, int depth, Session session) throws IOException {
        for (Reason reason : reasons) {
            String text = Figures.word(reason.of()) + screen.drawn(" · ", ", ") + reason.text();
            session.print(row.detail(Shown.escaped(text), depth + 1));
        }
    }

    private void print(String explanation, int depth, Session session) throws IOException {
        session.print(row.detail(screen.drawn("↳ ", "> ") + Shown.escaped(explanation), depth));
    }
}
