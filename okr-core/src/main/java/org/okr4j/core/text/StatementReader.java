package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Cycle;
import org.okr4j.core.Span;

/** Takes a statement apart: what opens it, the objective, what connects, and the key results. */
final class StatementReader {
    private static final String BEHIND = ".,;:-(";

    private final Lexicon lexicon;
    private final Optional<Cycle> cycle;

    StatementReader(Lexicon lexicon, Optional<Cycle> cycle) {
        this.lexicon = lexicon;
        this.cycle = cycle;
    }

    Statement read(String text) {
        Phrases phrases = new Phrases(text, lexicon);
        Optional<Match> connection = phrases.connection();
        int end = connection.map(Match::from).orElse(phrases.size());
        Optional<Match> promise = phrases.first(WordClass.PROMISE, end);
        Optional<Deadline> before = promise.filter(match -> match.from() > 0)
                .flatMap(match -> deadline(text, 0, phrases.from(match.from())));
        boolean opens = promise.filter(match -> match.from() == 0).isPresent() || before.isPresent();
        int start = opens ? promise.orElseThrow().to() : 0;
        boolean exact = opens && phrases.isSign(start, ":");
        Objective objective = exact ? exact(phrases, start + 1, end) : running(phrases, start, end);
        return Statement.builder()
                .objective(objective.text())
                .deadline(before.or(() -> deadlineIn(text, objective.span())))
                .keyResults(connection
                        .map(match -> new ResultLines(phrases, lexicon).behind(match.to()))
                        .orElse(List.of()))
                .build();
    }

    private static Objective exact(Phrases phrases, int start, int end) {
        String text = phrases.text();
        Span span = new Span(phrases.to(start - 1), end == phrases.size() ? text.length() : phrases.from(end));
        return objective(phrases, span, false);
    }

    /** In a running sentence, what ends the objective is no part of it. */
    private static Objective running(Phrases phrases, int start, int end) {
        int to = end;
        while (to > start && phrases.isAnySign(to - 1, BEHIND)) {
            to--;
        }
        return start >= to
                ? Objective.NONE
                : objective(phrases, new Span(phrases.from(start), phrases.to(to - 1)), true);
    }

    private static Objective objective(Phrases phrases, Span span, boolean capitalised) {
        String line = Titles.oneLine(span.of(phrases.text()));
        return new Objective(capitalised ? Titles.capitalised(line) : line, Optional.of(span));
    }

    private Optional<Deadline> deadlineIn(String text, Optional<Span> span) {
        return span.flatMap(part -> deadlineAt(text, part.from(), part.to()));
    }

    /** Returns a deadline that is all that stands in a part of the text, but for a comma. */
    private Optional<Deadline> deadline(String text, int from, int to) {
        return deadlineAt(text, from, to).filter(deadline -> {
            String rest = text.substring(from, deadline.span().from())
                    + text.substring(deadline.span().to(), to);
            return rest.replace(',', ' ').isBlank();
        });
    }

    private Optional<Deadline> deadlineAt(String text, int from, int to) {
        Sentence sentence = Sentence.of(text.substring(from, to), lexicon);
        return Periods.of(sentence)
                .deadline(cycle)
                .map(deadline -> deadline.withSpan(new Span(
                        from + deadline.span().from(), from + deadline.span().to())));
    }

    /**
     * The objective of a statement.
     *
     * @param text its title
     * @param span where it stands
     */
    private record Objective(String text, Optional<Span> span) {
        static final Objective NONE = new Objective("", Optional.empty());
    }
}
