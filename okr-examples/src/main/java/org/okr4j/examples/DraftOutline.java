package org.okr4j.examples;

import java.io.IOException;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.examples.words.MeasureWords;
import org.okr4j.scoring.validation.RuleSets;

/** A draft for people: each objective with its key results and their measures, and what is still missing. */
final class DraftOutline {
    private static final int WIDTH = 92;
    private static final String INDENT = "  ";

    private final Okrs okrs;
    private final Cycle cycle;
    private final Screen screen;
    private final MeasureWords words;

    DraftOutline(Okrs okrs, Cycle cycle, Screen screen) {
        this.okrs = okrs;
        this.cycle = cycle;
        this.screen = screen;
        this.words = new MeasureWords(screen.drawn(" → ", " -> "));
    }

    void print(Session session) throws IOException {
        session.print("Drafted for " + cycle.name() + ", " + cycle.start() + " to " + cycle.end());
        session.print("");
        for (Objective objective : okrs.objectives()) {
            printLines(session, "", screen.bold(Shown.escaped(objective.title())));
            for (KeyResult keyResult : objective.keyResults()) {
                printLines(session, INDENT, Shown.escaped(keyResult.title()));
                printLines(session, INDENT + INDENT, screen.faint(measure(keyResult)));
            }
            session.print("");
        }
        new FindingList(okrs, RuleSets.named("drafting").check(okrs, cycle.start()), cycle.start(), screen)
                .print(session);
    }

    private String measure(KeyResult keyResult) {
        return Shown.escaped(words.of(keyResult.measure()))
                + keyResult.due().map(due -> ", due " + due).orElse("");
    }

    private static void printLines(Session session, String indent, String text) throws IOException {
        for (String line : TextWidth.lines(text, WIDTH)) {
            session.print(indent + line);
        }
    }
}
