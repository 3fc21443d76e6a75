package org.okr4j.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.okr4j.core.NearestName;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.json.OkrJson;
import org.okr4j.json.codec.Formats;
import org.okr4j.scoring.validation.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what rules find in a document. */
@Command(name = "lint", description = "Prints what is wrong or could be better; ends with 1 where an error is found.")
final class LintCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private FileArgument file = new FileArgument();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--rules",
            paramLabel = "NAME",
            description = "The set of rules: standard, strict or drafting; without it, standard.")
    private String rules = "standard";

    @Option(names = "--json", description = "Print the findings as JSON; for NDJSON, those of one document a line.")
    private boolean json;

    @Option(
            names = "--smart",
            description = "In place of the findings, print whether each key result is specific, measurable, achievable,"
                    + " relevant and time-bound.")
    private boolean smart;

    LintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf.or(session.today());
        RuleSet set = known(rules);
        return session.forEach(file.path(), piece -> {
            Okrs okrs = piece.okrs();
            if (smart) {
                print(SmartAssessments.of(okrs, day), okrs, piece);
                return 0;
            }
            Findings findings = set.check(okrs, day);
            if (json) {
                session.printJson(piece.isAlone() ? OkrJson.writeIndented(findings) : OkrJson.write(findings));
            } else {
                new FindingList(okrs, findings, day, session.screen()).print(session);
            }
            return findings.hasErrors() ? 1 : 0;
        });
    }

    private void print(SmartAssessments assessments, Okrs okrs, Piece piece) throws IOException {
        if (json) {
            session.printJson(
                    piece.isAlone()
                            ? OkrJson.writeIndented(assessments, Formats.SMART)
                            : OkrJson.write(assessments, Formats.SMART));
        } else {
            new SmartList(okrs, assessments, session.screen()).print(session);
        }
    }

    private static RuleSet known(String name) {
        if (!RuleSets.names().contains(name)) {
            throw new RefusedException("There is no set of rules " + Shown.quoted(name) + "; "
                    + NearestName.to(name, RuleSets.names())
                            .map(near -> "did you mean " + near + "?")
                            .orElse("there are " + String.join(", ", RuleSets.names())));
        }
        return RuleSets.named(name);
    }
}
