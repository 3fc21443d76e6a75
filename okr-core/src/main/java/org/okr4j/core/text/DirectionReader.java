package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Span;

/** Says which way a title goes, and by which word. */
final class DirectionReader {
    /**
     * A direction with the word that says so.
     *
     * @param direction the direction
     * @param span the word, where one decided
     */
    record Way(TextDirection direction, Optional<Span> span) {}

    private final Words words;
    private final List<Clause> clauses;
    private final Targets targets;

    DirectionReader(Words words, List<Clause> clauses, Targets targets) {
        this.words = words;
        this.clauses = clauses;
        this.targets = targets;
    }

    Way read(Measurability measurable) {
        return switch (measurable) {
            case QUANTIFIED -> targets.first().map(this::ofNumber).orElseGet(() -> none(TextDirection.REACH));
            case BINARY -> none(TextDirection.BINARY);
            case NO -> withoutNumber();
        };
    }

    private Way ofNumber(Quantity target) {
        Clause clause = targets.clause(target);
        Optional<Way> verb = clause.verb().flatMap(found -> ofVerb(found, clause, target));
        return verb.or(() -> ofBound(target, clause))
                .or(() -> ofComparative(target, clause))
                .or(() -> ofBaseline(target))
                .orElseGet(() -> none(TextDirection.REACH));
    }

    private Optional<Way> ofVerb(Verb verb, Clause clause, Quantity target) {
        if (verb.is(WordClass.RISE, WordClass.FALL, WordClass.REACH) && isDenied(verb, clause)) {
            return way(TextDirection.MAINTAIN, verb);
        }
        return switch (verb.wordClass()) {
            case RISE -> isRaised(verb, target) ? Optional.empty() : way(TextDirection.INCREASE, verb);
            case FALL -> way(TextDirection.DECREASE, verb);
            case KEEP ->
                targets.counted(target).ends(words, WordClass.OUTPUT)
                        ? Optional.empty()
                        : way(TextDirection.MAINTAIN, verb);
            case IMPROVE -> ofBaseline(target).or(() -> way(better(clause), verb));
            case ADD ->
                targets.counted(target).ends(words, WordClass.ACTOR)
                        ? way(TextDirection.INCREASE, verb)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What must not fall is to stay: "the margin does not fall below 60%". */
    private boolean isDenied(Verb verb, Clause clause) {
        return clause.is(Clause.Form.STATEMENT) && words.has(clause.subjectTo(), verb.from(), WordClass.NOT);
    }

    /** Money that is raised is collected, and nothing rises by it: "raise $3M from foundations". */
    private boolean isRaised(Verb verb, Quantity target) {
        return words.indexOf(target) == verb.to()
                && words.isMoney(target)
                && target.change() == QuantityChange.ABSOLUTE;
    }

    /** Better is less of a burden, and more of anything else. */
    private TextDirection better(Clause clause) {
        return targets.measured(clause).ends(words, WordClass.BURDEN) ? TextDirection.DECREASE : TextDirection.INCREASE;
    }

    /** A number with more or less beside it, or a noun of change: "20 more orders", "50% reduction". */
    private Optional<Way> ofComparative(Quantity target, Clause clause) {
        Optional<Way> before = justBefore(target, WordClass.UPWARD, TextDirection.INCREASE)
                .or(() -> justBefore(target, WordClass.DOWNWARD, TextDirection.DECREASE));
        if (before.isPresent() || !targets.isChange(target)) {
            return before;
        }
        int from = Math.max(clause.from(), words.indexOf(target) - 4);
        int to = Math.min(words.size(), words.behindNumber(target) + 4);
        return in(from, to, WordClass.UPWARD, TextDirection.INCREASE)
                .or(() -> in(from, to, WordClass.DOWNWARD, TextDirection.DECREASE))
                .or(() -> in(from, to, WordClass.BETTER, better(clause)))
                .or(() -> in(clause.from(), from, WordClass.UPWARD, TextDirection.INCREASE))
                .or(() -> in(clause.from(), from, WordClass.DOWNWARD, TextDirection.DECREASE))
                .or(() -> target.change() == QuantityChange.DELTA || target.change() == QuantityChange.RELATIVE
                        ? any(WordClass.RISE, TextDirection.INCREASE)
                                .or(() -> any(WordClass.FALL, TextDirection.DECREASE))
                        : Optional.empty());
    }

    /** Up and down may stand right before the number, or before the word that is: "down 15%", "down to 5". */
    private Optional<Way> justBefore(Quantity target, WordClass wordClass, TextDirection direction) {
        int number = words.indexOf(target);
        int at = number - 1;
        if (at > 0 && (words.is(at, WordClass.TO) || words.is(at, WordClass.BY) || words.is(at, WordClass.FROM))) {
            at--;
        }
        return at < 0 || words.is(at, WordClass.COMPARISON_BEFORE)
                ? Optional.empty()
                : in(at, at + 1, wordClass, direction);
    }

    private Optional<Way> ofBaseline(Quantity target) {
        return words.quantities().stream()
                .filter(quantity -> quantity.role() == QuantityRole.BASELINE)
                .findFirst()
                .filter(baseline ->
                        baseline.value().isPresent() && target.value().isPresent())
                .map(baseline -> baseline.value().get().compareTo(target.value().get()))
                .filter(sign -> sign != 0)
                .map(sign -> none(sign < 0 ? TextDirection.INCREASE : TextDirection.DECREASE));
    }

    /** What must not go further is to stay where it is: "no request takes more than a day". */
    private Optional<Way> ofBound(Quantity target, Clause clause) {
        return target.comparison() == Comparison.AT_MOST
                ? in(clause.from(), words.indexOf(target), WordClass.NOT, TextDirection.MAINTAIN)
                : Optional.empty();
    }

    private Way withoutNumber() {
        for (Clause clause : clauses) {
            Optional<Way> way = clause.verb().flatMap(verb -> ofOpenVerb(verb, clause));
            if (way.isPresent()) {
                return way.get();
            }
            if (clause.is(Clause.Form.COMMAND)) {
                return none(clause.hasVerb(WordClass.REACH) ? TextDirection.REACH : TextDirection.UNKNOWN);
            }
        }
        return any(WordClass.BETTER, TextDirection.INCREASE)
                .or(() -> any(WordClass.UPWARD, TextDirection.INCREASE))
                .or(() -> any(WordClass.DOWNWARD, TextDirection.DECREASE))
                .orElseGet(() -> none(TextDirection.UNKNOWN));
    }

    private Optional<Way> ofOpenVerb(Verb verb, Clause clause) {
        return switch (verb.wordClass()) {
            case RISE -> way(TextDirection.INCREASE, verb);
            case FALL -> way(TextDirection.DECREASE, verb);
            case KEEP -> way(TextDirection.MAINTAIN, verb);
            case IMPROVE -> way(better(clause), verb);
            default -> Optional.empty();
        };
    }

    private Optional<Way> any(WordClass wordClass, TextDirection direction) {
        return in(0, words.size(), wordClass, direction);
    }

    private Optional<Way> in(int from, int to, WordClass wordClass, TextDirection direction) {
        for (int i = from; i < to; i++) {
            Optional<Match> match = words.at(i, wordClass);
            if (match.isPresent()) {
                return Optional.of(new Way(direction, match.map(words.sentence()::span)));
            }
        }
        return Optional.empty();
    }

    private Optional<Way> way(TextDirection direction, Verb verb) {
        return Optional.of(new Way(direction, Optional.of(words.sentence().span(verb.from(), verb.to()))));
    }

    private static Way none(TextDirection direction) {
        return new Way(direction, Optional.empty());
    }
}
