package org.okr4j.examples;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.okr4j.core.Closure;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.core.Status;
import org.okr4j.examples.words.Figures;
import org.okr4j.scoring.Attainment;
import org.okr4j.scoring.CloseOut;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Stretch;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.Tally;

/** A summary for people: a few lines, and what there is to be closed, with an outcome to start from. */
final class SummaryBlock {
    private static final int LABEL = 16;

    private final Okrs okrs;
    private final Scorecard card;
    private final Summary summary;
    private final Screen screen;

    SummaryBlock(Okrs okrs, Scorecard card, Summary summary, Screen screen) {
        this.okrs = okrs;
        this.card = card;
        this.summary = summary;
        this.screen = screen;
    }

    void print(Session session) throws IOException {
        session.print(screen.bold("As of " + summary.asOf()) + ", by the profile " + Shown.escaped(summary.profile()));
        session.print("");
        if (summary.objectives().count() == 0) {
            session.print("No objectives");
            return;
        }
        print("Objectives", summary.objectives(), session);
        print("Key results", summary.keyResults(), session);
        if (!summary.guardrails().isEmpty()) {
            print("Guardrails", counts(summary.guardrails()), session);
        }
        if (summary.keyResults().count() > 0) {
            print("Coverage", Figures.percent(summary.coverage()) + " of the key results have a score", session);
        }
        if (summary.netConfidence().isPresent()) {
            print(
                    "Net confidence",
                    Figures.signed(summary.netConfidence().get())
                            + ", the share of key results on track or done less the share off track",
                    session);
        }
        printToBeClosed(session);
    }

    private void print(String label, Tally tally, Session session) throws IOException {
        print(label, tally.count() == 0 ? "none" : counts(tally.statuses()), session);
        if (tally.committed().count() > 0) {
            print("  committed", committed(tally.committed()), session);
        }
        if (tally.aspirational().count() > 0) {
            print("  aspirational", aspirational(tally), session);
        }
    }

    private void printToBeClosed(Session session) throws IOException {
        Map<String, Closure> closures = CloseOut.standard().suggest(okrs, card);
        if (!closures.isEmpty()) {
            session.print("");
            session.print("To be closed, with a suggestion:");
            for (Map.Entry<String, Closure> entry : closures.entrySet()) {
                Closure closure = entry.getValue();
                print(
                        "  " + Figures.word(closure.outcome()) + " "
                                + Figures.hundredths(closure.score().orElseThrow()),
                        Shown.escaped(
                                okrs.objective(entry.getKey()).orElseThrow().titleAt(card.asOf())),
                        session);
            }
        }
    }

    private void print(String label, String words, Session session) throws IOException {
        session.print(screen.faint(TextWidth.left(label, LABEL)) + " " + words);
    }

    private static String counts(Map<Status, Integer> statuses) {
        return statuses.entrySet().stream()
                .map(entry -> entry.getValue() + " " + Figures.word(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String committed(Attainment committed) {
        return committed.met() + " of " + committed.count() + " met" + withoutScore(committed);
    }

    private static String aspirational(Tally tally) {
        Attainment stretches = tally.aspirational();
        return stretches
                        .mean()
                        .map(mean -> Figures.hundredths(mean) + " on average")
                        .orElse("no score")
                + " of " + stretches.count()
                + (stretches.mean().isPresent() ? withoutScore(stretches) : "")
                + tally.stretch().map(SummaryBlock::words).orElse("");
    }

    private static String withoutScore(Attainment attainment) {
        int unscored = attainment.count() - attainment.scored();
        return unscored == 0 ? "" : ", " + unscored + " without a score";
    }

    private static String words(Stretch stretch) {
        return switch (stretch) {
            case TOO_EASY -> ": too easy for a stretch";
            case FITTING -> ": as a stretch should be";
            case TOO_HARD -> ": too hard for a stretch";
        };
    }
}
