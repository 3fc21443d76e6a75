package org.okr4j.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a document and writes it in the one form that every equal document has. */
@Command(name = "format", description = "Prints the document, read and written again; NDJSON stays NDJSON.")
final class FormatCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private FileArgument file = new FileArgument();

    FormatCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return session.forEach(file.path(), piece -> {
            Okrs okrs = piece.okrs();
            session.printJson(piece.isAlone() ? OkrJson.writeIndented(okrs) : OkrJson.write(okrs));
            return 0;
        });
    }
}
