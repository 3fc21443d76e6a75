package org.okr4j.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Okrs;
import org.okr4j.core.text.Drafter;
import org.okr4j.json.OkrJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Drafts a document from statements. */
@Command(
        name = "draft",
        description = "Prints the document that statements on standard input make, such as \"I will open in Bern as"
                + " measured by 3 shops open and 500 orders a week\".")
final class DraftCommand implements Callable<Integer> {
    private static final int MONTHS_OF_QUARTER = 3;

    private final Session session;

    @Option(
            names = "--cycle",
            paramLabel = "NAME",
            description = "The cycle, such as 2026-Q3; without it, the quarter in which today is.")
    private @Nullable String cycle;

    @Option(names = "--json", description = "Print the document as JSON.")
    private boolean json;

    DraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Cycle known = cycle == null ? quarterOf(session.today().get()) : parsed(cycle);
        Okrs okrs = drafted(StatementLines.of(new TextLines(session.in())), known);
        if (json) {
            session.printJson(OkrJson.writeIndented(okrs));
        } else {
            new DraftOutline(okrs, known, session.screen()).print(session);
        }
        return 0;
    }

    private static Okrs drafted(List<StatementLines.Lines> statements, Cycle cycle) {
        List<String> texts = new ArrayList<>();
        for (StatementLines.Lines lines : statements) {
            try {
                Drafter.english().objective(lines.text(), cycle);
            } catch (InvalidValueException e) {
                throw new RefusedException("standard input, line " + lines.first() + ": " + e.getMessage());
            }
            texts.add(lines.text());
        }
        return Drafter.english().okrs(texts, cycle);
    }

    private static Cycle quarterOf(LocalDate day) {
        return Cycle.quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }

    private static Cycle parsed(String name) {
        try {
            return Cycle.parse(name);
        } catch (InvalidValueException e) {
            throw new RefusedException("--cycle: " + e.getMessage());
        }
    }
}
