package org.okr4j.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.okr4j.core.text.TextReader;
import org.okr4j.examples.measure.CorpusException;
import org.okr4j.examples.measure.Measurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how well titles are read, measured on labelled ones. */
@Command(name = "measure", description = "Prints how well titles are read, measured on a folder of labelled titles.")
final class MeasureCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "A folder with labelled.jsonl and quantities.jsonl.")
    private String folder = "";

    @Option(names = "--misses", description = "List each title that is not read as labelled.")
    private boolean misses;

    MeasureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try {
            for (String line : Measurement.of(folder, TextReader.english()).lines(misses)) {
                session.print(line);
            }
            return 0;
        } catch (CorpusException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }
}
