package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/** What a title is to reach: its numbers, the clause that each belongs to, and what it counts. */
final class Targets {
    private static final String PERCENT = "%";
    private static final int LEADING = 16;

    private final Words words;
    private final List<Clause> clauses;
    private final List<Quantity> targets;
    private final boolean hasBaseline;

    Targets(Words words, List<Clause> clauses) {
        this.words = words;
        this.clauses = clauses;
        this.targets = words.quantities().stream()
                .filter(quantity -> quantity.role() == QuantityRole.TARGET)
                .toList();
        this.hasBaseline = words.quantities().stream().anyMatch(quantity -> quantity.role() == QuantityRole.BASELINE);
    }

    List<Quantity> all() {
        return targets;
    }

    /** Returns the first few, which are looked at one by one; a title with more is a list. */
    List<Quantity> leading() {
        return targets.subList(0, Math.min(targets.size(), LEADING));
    }

    Optional<Quantity> first() {
        return targets.stream().findFirst();
    }

    /**
     * Returns the clause that a number belongs to: the last that begins before it. A change of something belongs to the
     * verb of change, even where what it is for stands between.
     */
    Clause clause(Quantity quantity) {
        int last = lastBefore(words.indexOf(quantity));
        int i = last;
        while (i > 0 && clauses.get(i).is(Clause.Form.PURPOSE) && !isOfChange(clauses.get(i))) {
            i--;
        }
        return clauses.get(isChange(quantity) && isOfChange(clauses.get(i)) ? i : last);
    }

    private int lastBefore(int token) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clauses.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean isOfChange(Clause clause) {
        return clause.hasVerb(WordClass.RISE, WordClass.FALL, WordClass.KEEP, WordClass.IMPROVE);
    }

    static boolean isShare(Quantity quantity) {
        return quantity.unit().startsWith(PERCENT) && quantity.change() == QuantityChange.ABSOLUTE;
    }

    /** A share, a multiple, an amount of money or time is measured; anything else is counted. */
    boolean isMeasured(Quantity target) {
        return target.unit().startsWith(PERCENT)
                || target.change() == QuantityChange.RELATIVE
                || words.isMoney(target)
                || words.is(words.behindNumber(target), WordClass.TIME_UNIT);
    }

    /** Says whether a quantity is a change from where it starts. */
    boolean isChange(Quantity quantity) {
        return hasBaseline || quantity.change() != QuantityChange.ABSOLUTE;
    }

    /** Returns what a number stands before: "unique visits" in "100 unique visits". */
    NounPhrase counted(Quantity quantity) {
        int from = words.behindNumber(quantity);
        if (from < words.size() && words.is(from, WordClass.OF) && isShare(quantity)) {
            return new NounPhrase(from, from);
        }
        return NounPhrase.at(words, from, clause(quantity).to());
    }

    /** Returns what changes or is level: the object of a command, the subject of anything else. */
    NounPhrase measured(Clause clause) {
        if (clause.is(Clause.Form.COMMAND) || clause.is(Clause.Form.PURPOSE)) {
            return object(clause);
        }
        return NounPhrase.at(words, clause.from(), Math.max(clause.from(), clause.subjectTo()));
    }

    NounPhrase object(Clause clause) {
        int from = clause.verb().map(Verb::to).orElse(clause.from());
        return NounPhrase.at(words, from, clause.to());
    }
}
