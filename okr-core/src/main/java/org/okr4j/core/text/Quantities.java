package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.text.Comparisons.Compared;
import org.okr4j.core.text.Figure.Kind;

/** The numbers that a text states: found from left to right, compared, and each given its role by what is around it. */
final class Quantities {
    private final Sentence sentence;
    private final Periods periods;
    private final Nouns nouns;
    private final Names names;
    private final Amounts amounts;
    private final Comparisons comparisons;
    private final Changes changes;

    private Quantities(Sentence sentence, Periods periods) {
        this.sentence = sentence;
        this.periods = periods;
        this.nouns = new Nouns(sentence);
        this.names = new Names(sentence, nouns);
        this.amounts = new Amounts(sentence);
        this.comparisons = new Comparisons(sentence);
        this.changes = new Changes(sentence, nouns);
    }

    static List<Quantity> of(Sentence sentence, Periods periods) {
        Quantities quantities = new Quantities(sentence, periods);
        List<Stated> stated = Negations.applied(sentence, quantities.stated());
        return Roles.of(sentence, stated);
    }

    private List<Stated> stated() {
        List<Figure> figures = figures();
        List<Stated> stated = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Optional<Figure> next = i + 1 < figures.size() ? Optional.of(figures.get(i + 1)) : Optional.empty();
            stated.add(stated(figures.get(i), next));
        }
        return stated;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Figure> figure = isSkipped(i) ? Optional.empty() : figure(i);
            figure.filter(found -> !names.isName(found) && !isTerm(found)).ifPresent(figures::add);
            i = figure.isPresent() ? figure.get().to() : behind(i);
        }
        return figures;
    }

    private boolean isSkipped(int i) {
        return periods.holds(i) || sentence.is(i, WordClass.IDIOM);
    }

    private int behind(int i) {
        return sentence.at(i, WordClass.IDIOM).map(Match::to).orElse(i + 1);
    }

    private Optional<Figure> figure(int i) {
        Optional<Figure> amount = amounts.at(i);
        return amount.isPresent() ? amount : none(i);
    }

    /** In X + 12% the hole is what is added to. */
    private boolean isTerm(Figure figure) {
        return figure.value().isEmpty() && sentence.isSign(figure.to(), "+") && sentence.isNumber(figure.to() + 1);
    }

    /** No complaints are zero complaints. */
    private Optional<Figure> none(int i) {
        Optional<Match> no = sentence.at(i, WordClass.NO);
        boolean compares = sentence.is(i, WordClass.COMPARISON_BEFORE);
        return no.filter(match ->
                        !compares && sentence.isWord(match.to()) && !sentence.is(match.to(), WordClass.FUNCTION))
                .map(match -> new Figure(
                        i, match.to(), Kind.COUNT, Optional.of(BigDecimal.ZERO), Optional.empty(), "", false, false));
    }

    private Stated stated(Figure figure, Optional<Figure> next) {
        Optional<Integer> head = figure.is(Kind.COUNT) ? head(figure, next) : Optional.empty();
        int nounEnd = head.map(noun -> noun + 1).orElse(figure.to());
        Compared compared = comparisons.of(figure, nounEnd);
        QuantityChange change = changes.of(figure, compared, nounEnd);
        String unit = head.map(noun -> sentence.span(noun, noun + 1).of(sentence.text()))
                .orElse(figure.unit());
        if (figure.is(Kind.MULTIPLE)
                && change == QuantityChange.ABSOLUTE
                && nouns.isAmong(figure.to(), WordClass.PERSON)) {
            unit = nouns.headOf(figure.to())
                    .map(noun -> sentence.span(noun, noun + 1).of(sentence.text()))
                    .orElse(unit);
        }
        boolean points = changes.isAddedToHole(figure);
        return new Stated(figure, compared, change, points ? "points" : unit, nounEnd);
    }

    /** In 5 >$20k customers, what is counted comes after the next number. */
    private Optional<Integer> head(Figure figure, Optional<Figure> next) {
        int start = sentence.at(figure.to(), WordClass.MORE)
                .or(() -> sentence.at(figure.to(), WordClass.LESS))
                .map(Match::to)
                .orElse(figure.to());
        if (next.isPresent() && next.get().is(Kind.MONEY) && next.get().from() - start <= 1) {
            return nouns.headOf(next.get().to());
        }
        return nouns.headOf(start);
    }
}
