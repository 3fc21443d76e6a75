package org.okr4j.examples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Cycle;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.TextReader;
import org.okr4j.json.OkrJson;
import org.okr4j.json.codec.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what titles say. */
@Command(
        name = "read",
        description = "Prints what titles of key results say: a text a line of standard input, an answer a line.")
final class ReadCommand implements Callable<Integer> {
    private final Session session;
    private final TextReader reader = TextReader.english();

    @Option(names = "--objective", description = "The texts are titles of objectives.")
    private boolean objective;

    @Option(
            names = "--cycle",
            paramLabel = "NAME",
            description = "The cycle that deadlines are resolved in, such as 2026-Q3; without it, they have no date.")
    private @Nullable String cycle;

    @Option(names = "--json", description = "Print each answer as JSON, one a line.")
    private boolean json;

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Cycle> known = Optional.ofNullable(cycle).map(ReadCommand::parsed);
        TextLines lines = new TextLines(session.in());
        for (String text = lines.next(); text != null; text = lines.next()) {
            String title = text;
            if (objective) {
                print(reader.objective(title));
            } else {
                print(known.map(in -> reader.keyResult(title, in)).orElseGet(() -> reader.keyResult(title)));
            }
            session.out().flush();
        }
        return 0;
    }

    private static Cycle parsed(String name) {
        try {
            return Cycle.parse(name);
        } catch (InvalidValueException e) {
            throw new RefusedException("--cycle: " + e.getMessage());
        }
    }

    private void print(KeyResultText text) throws IOException {
        if (json) {
            session.printJson(OkrJson.write(withoutEvidence(text), Formats.KEY_RESULT_TEXT));
        } else {
            session.print(TextWords.of(text));
        }
    }

    private void print(ObjectiveText text) throws IOException {
        if (json) {
            session.printJson(OkrJson.write(text.withAppended(List.of()), Formats.OBJECTIVE_TEXT));
        } else {
            session.print(TextWords.of(text));
        }
    }

    /** What a text says, as the page of the format has it; the words that decided are for rules to point at. */
    private static KeyResultText withoutEvidence(KeyResultText text) {
        return text.withDirectionSpan(Optional.empty())
                .withKindSpan(Optional.empty())
                .withVanitySpan(Optional.empty())
                .withPlaceholderSpan(Optional.empty())
                .withAppended(List.of());
    }
}
