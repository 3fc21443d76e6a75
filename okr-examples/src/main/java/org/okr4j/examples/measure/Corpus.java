package org.okr4j.examples.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.Shown;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A corpus: titles with labels, and titles with the quantities in them. A file that is not there holds no rows.
 *
 * @param labelled the rows of {@code labelled.jsonl}
 * @param quantities the rows of {@code quantities.jsonl}
 */
record Corpus(List<CorpusRow> labelled, List<CorpusRow> quantities) {
    private static final String LABELLED = "labelled.jsonl";
    private static final String QUANTITIES = "quantities.jsonl";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Corpus read(String folder) {
        String name = Shown.escaped(folder);
        try {
            Path path = Path.of(folder);
            if (!Files.isDirectory(path)) {
                throw new CorpusException(name + ": A corpus is a folder with " + LABELLED + " and " + QUANTITIES
                        + ": there is no such folder");
            }
            Corpus corpus = new Corpus(rows(path.resolve(LABELLED)), rows(path.resolve(QUANTITIES)));
            if (corpus.labelled.isEmpty() && corpus.quantities.isEmpty()) {
                throw new CorpusException(name + ": A corpus is a folder with " + LABELLED + " and " + QUANTITIES
                        + ": this one has neither");
            }
            return corpus;
        } catch (IOException | InvalidPathException e) {
            throw new CorpusException(name + ": Reading failed: " + Shown.escaped(String.valueOf(e.getMessage())));
        }
    }

    private static List<CorpusRow> rows(Path file) throws IOException {
        List<CorpusRow> rows = new ArrayList<>();
        if (!Files.exists(file)) {
            return rows;
        }
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                rows.add(row(line, file, number));
            }
        }
        return rows;
    }

    private static CorpusRow row(String line, Path file, int number) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.isObject()) {
                return new CorpusRow(json);
            }
        } catch (JacksonException e) {
            // Said below: whatever is no object is no row.
        }
        throw new CorpusException(
                Shown.escaped(file.toString()) + ", line " + number + ": Each line of a corpus is one JSON object");
    }
}
