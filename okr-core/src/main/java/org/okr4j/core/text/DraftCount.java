package org.okr4j.core.text;

import java.time.Period;
import java.util.Optional;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Maintain;
import org.okr4j.core.Metric;
import org.okr4j.core.Span;

/** Tells a count that begins anew in each period from a level that is there already. */
final class DraftCount {
    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;

    private final KeyResultText text;
    private final Words words;
    private final Quantity target;
    private final int behind;
    private final NounPhrase counted;

    DraftCount(KeyResultText text, Words words, Quantity target) {
        this.text = text;
        this.words = words;
        this.target = target;
        this.behind = words.behindNumber(target);
        this.counted = NounPhrase.at(words, behind, words.size());
    }

    /** Says whether things are counted, and no share, multiple, time or money measured. */
    boolean isCount() {
        boolean measured = target.unit().isEmpty()
                || target.unit().startsWith("%")
                || target.unit().equals("x")
                || words.is(behind, WordClass.TIME_UNIT)
                || words.is(behind, WordClass.POINTS)
                || words.isMoney(target);
        return !measured;
    }

    /** Says whether what the team does or gains in the period is counted, so that all of it begins with nothing. */
    boolean isOfPeriod() {
        if (words.isMoney(target)) {
            return words.has(WordClass.GAINED);
        }
        return isCount() && (isWork() || isGained() || isWithin());
    }

    private boolean isWork() {
        return text.kind() != ResultKind.OUTCOME;
    }

    /** New, or won: but a sign-up is not signed. */
    private boolean isGained() {
        for (int i = 0; i < counted.to(); i++) {
            boolean isPart =
                    i + 1 < words.size() && PhraseTree.isHyphen(words.sentence().tokens(), i + 1);
            if (words.is(i, WordClass.GAINED) && !isPart && !words.isBracketed(i)) {
                return true;
            }
        }
        return false;
    }

    /** In Q3, during June: but to reach a number in Q3 is to have it then. */
    private boolean isWithin() {
        return text.deadline().map(Deadline::span).filter(this::isDuring).isPresent() && !words.is(0, WordClass.REACH);
    }

    private boolean isDuring(Span span) {
        int first = 0;
        while (first < words.size() && words.token(first).from() < span.from()) {
            first++;
        }
        return words.is(first, WordClass.DURING) && !words.is(first, WordClass.DEADLINE);
    }

    Metric summed(Metric level) {
        Metric.Builder summed = Metric.builder().copy(level).from(0).aggregate(Aggregate.SUM);
        days().ifPresent(summed::window);
        return summed.build();
    }

    /** None at all is none in sum, however often it is counted. */
    Maintain bounded(Maintain bound) {
        boolean none = target.value().orElseThrow().signum() == 0 && isCount();
        return none ? bound.withAggregate(Aggregate.SUM) : bound;
    }

    /** Returns the days of "per month". */
    private Optional<Integer> days() {
        int per = words.isMoney(target) ? behind : counted.to();
        return words.is(per, WordClass.PER)
                ? words.at(words.behind(per, WordClass.PER), WordClass.TIME_UNIT)
                        .filter(unit -> !unit.value().startsWith("PT"))
                        .map(unit -> days(Period.parse(unit.value())))
                        .filter(days -> days > 0)
                : Optional.empty();
    }

    private static int days(Period period) {
        return period.getYears() * DAYS_OF_YEAR + period.getMonths() * DAYS_OF_MONTH + period.getDays();
    }
}
