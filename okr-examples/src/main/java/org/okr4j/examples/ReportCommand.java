package org.okr4j.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.NearestName;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.examples.html.Page;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.Every;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfile;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.validation.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints how a document stands on a day. */
@Command(name = "report", description = "Prints how objectives and key results stand on a day.")
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private FileArgument file = new FileArgument();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private EveryOption every = new EveryOption();

    @Option(names = "--profile", paramLabel = "NAME", description = "The scoring profile; without it, standard.")
    private String profile = "standard";

    @Option(names = "--explain", description = "Say how each number comes about.")
    private boolean explain;

    @Option(names = "--summary", description = "Print a few numbers for the whole document.")
    private boolean summary;

    @Option(
            names = "--json",
            description = "Print the scorecard, the series or the summary as JSON; for NDJSON, one a line.")
    private boolean json;

    @Mixin
    private HtmlOption html = new HtmlOption();

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Every> step = every.step();
        if (html.isGiven() && (json || summary || step.isPresent())) {
            throw new RefusedException("A page has the scorecard and the summary of one day: choose --html or "
                    + (json ? "--json" : summary ? "--summary" : "--every"));
        }
        if (summary && step.isPresent()) {
            throw new RefusedException("A summary is of one day and a series of many: choose --summary or --every");
        }
        LocalDate day = asOf.or(session.today());
        ScoringProfile named = ScoringProfiles.named(known(profile));
        if (html.isGiven()) {
            return session.forEach(file.path(), piece -> {
                writePage(piece, day, named);
                return 0;
            });
        }
        Scorer scorer = Scorer.of(named).withExplanations(explain);
        return session.forEach(file.path(), piece -> {
            if (step.isPresent()) {
                printSeries(scorer, piece, day, step.get());
            } else if (summary) {
                printSummary(scorer.withForecasts(false).withExplanations(false), piece, day);
            } else {
                printCard(scorer, piece, day);
            }
            return 0;
        });
    }

    private void writePage(Piece piece, LocalDate day, ScoringProfile named) throws IOException {
        if (!piece.isAlone()) {
            throw piece.refused("A page is of one document, and this input holds several: give each a page of its own");
        }
        boolean isPrinted = html.out().equals("-");
        Optional<WholeFile> whole = isPrinted ? Optional.empty() : Optional.of(WholeFile.of(html.out(), file.path()));
        Okrs okrs = piece.okrs();
        RuleSet rules = RuleSets.named("standard");
        String page = scored(piece, () -> new Page(okrs, day, named, rules, explain).text());
        if (whole.isPresent()) {
            whole.get().write(page);
        } else {
            session.out().write(page);
        }
    }

    private void printCard(Scorer scorer, Piece piece, LocalDate day) throws IOException {
        Okrs okrs = piece.okrs();
        Scorecard card = scored(piece, () -> scorer.score(okrs, day));
        if (json) {
            session.printJson(piece.isAlone() ? OkrJson.writeIndented(card) : OkrJson.write(card));
        } else {
            new Report(okrs, card, session.screen()).print(session);
        }
    }

    private void printSummary(Scorer scorer, Piece piece, LocalDate day) throws IOException {
        Okrs okrs = piece.okrs();
        Scorecard card = scored(piece, () -> scorer.score(okrs, day));
        Summary summed = Summary.of(okrs, card);
        if (json) {
            session.printJson(piece.isAlone() ? OkrJson.writeIndented(summed) : OkrJson.write(summed));
        } else {
            new SummaryBlock(okrs, card, summed, session.screen()).print(session);
        }
    }

    private void printSeries(Scorer scorer, Piece piece, LocalDate day, Every step) throws IOException {
        Okrs okrs = piece.okrs();
        SeriesSpan span = SeriesSpan.of(okrs, day);
        if (span.isTooLong()) {
            throw piece.refused(
                    "",
                    "A series is of ten years at most: from " + span.from() + " to " + span.to() + " are " + span.days()
                            + " days");
        }
        Scorer asked = json ? scorer : scorer.withForecasts(false).withExplanations(false);
        Series series = scored(piece, () -> asked.series(okrs, span.from(), span.to(), step));
        if (json) {
            session.printJson(piece.isAlone() ? OkrJson.writeIndented(series) : OkrJson.write(series));
        } else {
            new SeriesReport(okrs, series, step, session.screen()).print(session);
        }
    }

    private static <T> T scored(Piece piece, Supplier<T> score) {
        try {
            return score.get();
        } catch (InvalidValueException unknownStrategy) {
            throw piece.refused(unknownStrategy.path(), String.valueOf(unknownStrategy.getMessage()));
        }
    }

    private static String known(String profile) {
        if (!ScoringProfiles.names().contains(profile)) {
            throw new RefusedException("There is no profile " + Shown.quoted(profile)
                    + NearestName.to(profile, ScoringProfiles.names())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; there are " + String.join(", ", ScoringProfiles.names())));
        }
        return profile;
    }
}
