package org.okr4j.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.NearestName;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.Summary;
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

    @Option(names = "--profile", paramLabel = "NAME", description = "The scoring profile; without it, standard.")
    private String profile = "standard";

    @Option(names = "--explain", description = "Say how each number comes about.")
    private boolean explain;

    @Option(names = "--summary", description = "Print a few numbers for the whole document.")
    private boolean summary;

    @Option(names = "--json", description = "Print the scorecard or the summary as JSON; for NDJSON, one a line.")
    private boolean json;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf.or(session.today());
        Scorer scorer = Scorer.of(ScoringProfiles.named(known(profile)))
                .withExplanations(explain && !summary)
                .withForecasts(!summary);
        return session.forEach(file.path(), piece -> {
            Okrs okrs = piece.okrs();
            Scorecard card = scored(scorer, piece, okrs, day);
            if (summary) {
                print(Summary.of(okrs, card), piece, okrs, card);
            } else if (json) {
                session.printJson(piece.isAlone() ? OkrJson.writeIndented(card) : OkrJson.write(card));
            } else {
                new Report(okrs, card, session.screen()).print(session);
            }
            return 0;
        });
    }

    private void print(Summary summed, Piece piece, Okrs okrs, Scorecard card) throws IOException {
        if (json) {
            session.printJson(piece.isAlone() ? OkrJson.writeIndented(summed) : OkrJson.write(summed));
        } else {
            new SummaryBlock(okrs, card, summed, session.screen()).print(session);
        }
    }

    private static Scorecard scored(Scorer scorer, Piece piece, Okrs okrs, LocalDate day) {
        try {
            return scorer.score(okrs, day);
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
