package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/** Writes statements so that they read back to what they were written from. */
final class StatementWriter {
    private final Lexicon lexicon;
    private final StatementReader reader;

    StatementWriter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new StatementReader(lexicon, Optional.empty());
    }

    String write(Statement statement) {
        return List.of(", ", "; ").stream()
                .map(separator -> sentence(statement, separator))
                .filter(text -> isSame(reader.read(text), statement))
                .findFirst()
                .orElseGet(() -> lines(statement));
    }

    private static boolean isSame(Statement read, Statement written) {
        return read.objective().equals(written.objective()) && read.keyResults().equals(written.keyResults());
    }

    private String sentence(Statement statement, String separator) {
        String results = results(statement.keyResults(), separator);
        return opening(statement) + " " + inSentence(statement.objective())
                + (results.isEmpty() ? "" : " " + first(WordClass.MEASURED_BY) + " " + results);
    }

    private String lines(Statement statement) {
        StringBuilder lines = new StringBuilder(opening(statement))
                .append(": ")
                .append(statement.objective())
                .append('\n')
                .append(first(WordClass.MEASURED_BY))
                .append(':');
        statement.keyResults().forEach(result -> lines.append("\n- ").append(result));
        return lines.toString();
    }

    /** A deadline that the objective does not say itself stands before it. */
    private String opening(Statement statement) {
        String before = statement
                .deadline()
                .map(Deadline::phrase)
                .filter(phrase -> !statement.objective().contains(phrase))
                .map(phrase -> Titles.capitalised(phrase) + ", ")
                .orElse("");
        return before + Titles.capitalised(first(WordClass.PROMISE));
    }

    private String results(List<String> results, String separator) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < results.size(); i++) {
            boolean last = i > 0 && i == results.size() - 1;
            String before = i == 0 ? "" : last ? " " + first(WordClass.AND) + " " : separator;
            written.append(last && separator.startsWith(";") ? separator : before)
                    .append(inSentence(results.get(i)));
        }
        return written.toString();
    }

    /** A title that begins with a word of the lexicon begins with a small letter in a sentence; a name stays. */
    private String inSentence(String title) {
        List<Token> tokens = Tokens.of(title);
        if (tokens.isEmpty() || tokens.get(0).from() > 0 || !Titles.isCapitalised(title, tokens.get(0))) {
            return title;
        }
        boolean isWord = !lexicon.tree().at(tokens.subList(0, 1), 0).isEmpty();
        return isWord ? Titles.uncapitalised(title) : title;
    }

    private String first(WordClass wordClass) {
        return lexicon.first(wordClass).orElse("");
    }
}
