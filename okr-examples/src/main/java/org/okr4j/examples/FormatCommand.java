package org.okr4j.examples;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a document and writes it in the one form that every equal document has. */
@Command(name = "format", description = "Prints the document, read and written again; NDJSON stays NDJSON.")
final class FormatCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private FileArgument file = new FileArgument();

    @Option(
            names = "--all-problems",
            description =
                    "Say all that is wrong with a document that cannot be read, up to 100 problems, not only what is"
                            + " wrong first; of NDJSON, go on with the next line.")
    private boolean allProblems;

    FormatCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return session.forEach(file.path(), piece -> allProblems ? printedOrTold(piece) : printed(piece));
    }

    private int printedOrTold(Piece piece) throws IOException {
        List<RefusedException> problems = piece.problems();
        problems.forEach(problem -> session.complaints().accept(String.valueOf(problem.getMessage())));
        return problems.isEmpty() ? printed(piece) : Failures.REFUSED;
    }

    private int printed(Piece piece) throws IOException {
        Okrs okrs = piece.okrs();
        session.printJson(piece.isAlone() ? OkrJson.writeIndented(okrs) : OkrJson.write(okrs));
        return 0;
    }
}
