package org.okr4j.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.Objective;
import org.okr4j.core.Span;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.text.Wording;

/** Finds names that only insiders know: tickets, code names and short forms that nothing explains. */
final class InternalNames {
    private static final int SHORTEST_FORM = 3;
    private static final int LONGEST_FORM = 6;

    /** With fewer digits after the hyphen it is mostly the name of a standard: UTF-8, ISO-27. */
    private static final int FEWEST_TICKET_DIGITS = 2;

    private final Inspection inspection;
    private final String title;
    private final String explained;
    private final Wording wording;

    private InternalNames(Inspection inspection, String title, String explained) {
        this.inspection = inspection;
        this.title = title;
        this.explained = explained;
        this.wording = inspection.wordingOf(title);
    }

    static Stream<Remark> remarks(Inspection inspection) {
        return inspection.openObjectives().stream()
                .flatMap(objective -> Stream.concat(
                        ofObjective(inspection, objective).stream(),
                        OpenKeyResult.of(objective, inspection.asOf())
                                .flatMap(open -> ofKeyResult(inspection, open).stream())));
    }

    private static Optional<Remark> ofObjective(Inspection inspection, Objective objective) {
        String title = inspection.textOf(objective).text();
        return new InternalNames(inspection, title, objective.description())
                .first()
                .map(span -> Titles.remark(
                                inspection, objective, message(Titles.quoted(span, title)), Optional.of(span))
                        .withSuggestion("Say what it is in words that everybody knows, here or in the description"));
    }

    private static Optional<Remark> ofKeyResult(Inspection inspection, OpenKeyResult open) {
        String title = open.keyResult().title();
        String explained =
                open.keyResult().description() + "\n" + open.objective().description();
        return new InternalNames(inspection, title, explained)
                .first()
                .map(span -> Titles.remark(open.keyResult(), message(Titles.quoted(span, title)), Optional.of(span))
                        .withSuggestion("Say what it is in words that everybody knows, here or in the description"));
    }

    private static String message(String name) {
        return name + " is a name that nobody outside of the team may know";
    }

    private Optional<Span> first() {
        return Stream.of(firstShortForm(), firstCodeName())
                .flatMap(Optional::stream)
                .filter(span -> !isExplained(span))
                .min((one, other) -> Integer.compare(one.from(), other.from()));
    }

    /** What stands in the description, or beside its own long form in brackets, is explained. */
    private boolean isExplained(Span span) {
        boolean bracketBefore = span.from() > 0 && title.charAt(span.from() - 1) == '(';
        boolean bracketAfter = title.startsWith(" (", span.to());
        return bracketBefore || bracketAfter || explained.contains(span.of(title));
    }

    /** Short forms and tickets are what is written in capitals, one word at a time. */
    private Optional<Span> firstShortForm() {
        return isInCapitals()
                ? Optional.empty()
                : wording.content().stream()
                        .map(Wording.Place::span)
                        .filter(this::isShort)
                        .flatMap(word -> shortForm(word).stream())
                        .findFirst();
    }

    /** Says whether a word has a few capital letters and nothing else, but for a small s at its end. */
    private boolean isShort(Span word) {
        return isCapital(word.from(), endOfSingular(word)) && letters(word) >= 2 && letters(word) <= LONGEST_FORM;
    }

    private int letters(Span word) {
        return endOfSingular(word) - word.from();
    }

    private int endOfSingular(Span word) {
        return title.charAt(word.to() - 1) == 's' ? word.to() - 1 : word.to();
    }

    private Optional<Span> shortForm(Span word) {
        if (isKnown(word.of(title))) {
            return Optional.empty();
        }
        int end = endOfNumber(word.to());
        if (end - word.to() > FEWEST_TICKET_DIGITS) {
            return Optional.of(new Span(word.from(), end));
        }
        return end == word.to() && letters(word) >= SHORTEST_FORM && !followsDigit(word)
                ? Optional.of(word)
                : Optional.empty();
    }

    /** Returns where digits end that follow a word, with or without a hyphen: PHX-212, UTF-8, CO2. */
    private int endOfNumber(int from) {
        int first = from < title.length() && title.charAt(from) == '-' ? from + 1 : from;
        int i = first;
        while (i < title.length() && Character.isDigit(title.charAt(i))) {
            i++;
        }
        return i == first ? from : i;
    }

    private boolean followsDigit(Span word) {
        return word.from() > 0 && Character.isDigit(title.charAt(word.from() - 1));
    }

    private boolean isKnown(String form) {
        Wording known = inspection.wordingOf(form);
        return Stream.of(WordClass.ABBREVIATION, WordClass.CURRENCY, WordClass.PLACEHOLDER, WordClass.MONTH)
                .anyMatch(wordClass -> !known.phrases(wordClass).isEmpty());
    }

    private boolean isInCapitals() {
        List<Wording.Place> words = wording.content();
        long capital = words.stream()
                .map(Wording.Place::span)
                .filter(word -> isCapital(word.from(), word.to()))
                .count();
        return 2 * capital > words.size() && words.size() > 1;
    }

    private boolean isCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (title.charAt(i) < 'A' || title.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** A code name is a word with a capital after one that announces it, where not every word has one. */
    private Optional<Span> firstCodeName() {
        List<Wording.Place> announcing = wording.phrases(WordClass.CODENAME);
        if (announcing.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Span> byStart = new HashMap<>();
        wording.content().forEach(word -> byStart.put(word.span().from(), word.span()));
        long capitalised =
                byStart.values().stream().filter(this::startsWithCapital).count();
        if (capitalised == byStart.size() && capitalised > 2) {
            return Optional.empty();
        }
        return announcing.stream()
                .flatMap(announced -> Stream.ofNullable(
                                byStart.get(announced.span().to() + 1))
                        .filter(this::startsWithCapital)
                        .map(name -> new Span(announced.span().from(), name.to())))
                .findFirst();
    }

    private boolean startsWithCapital(Span word) {
        return Character.isUpperCase(title.codePointAt(word.from()));
    }
}
