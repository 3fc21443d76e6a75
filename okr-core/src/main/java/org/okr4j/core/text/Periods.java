package org.okr4j.core.text;

import java.util.Arrays;
import java.util.Optional;
import org.okr4j.core.Cycle;
import org.okr4j.core.Span;

/** The points and stretches of time that a text names, and the one of them by which something is to be reached. */
final class Periods {
    private static final int LONGEST_EVENT = 5;

    private final Sentence sentence;
    private final PeriodNames names;
    private final Terms terms;
    private final boolean[] taken;
    private Optional<Period> due = Optional.empty();
    private int dueFrom;
    private int fromEndsAt = -1;

    private Periods(Sentence sentence) {
        this.sentence = sentence;
        this.names = new PeriodNames(sentence);
        this.terms = new Terms(sentence);
        this.taken = new boolean[sentence.size()];
    }

    static Periods of(Sentence sentence) {
        Periods periods = new Periods(sentence);
        for (int i = 0; i < sentence.size(); ) {
            i = periods.read(i);
        }
        return periods;
    }

    /** Says whether a token belongs to the name of a period, so that its numbers are no quantities. */
    boolean holds(int token) {
        return taken[token];
    }

    Optional<Deadline> deadline(Optional<Cycle> cycle) {
        return due.map(period -> {
            Span span = sentence.span(dueFrom, period.to());
            return Deadline.builder()
                    .phrase(span.of(sentence.text()))
                    .span(span)
                    .date(cycle.map(CycleCalendar::new)
                            .flatMap(period.days()::in)
                            .map(Period.Range::last))
                    .build();
        });
    }

    /** Reads what starts at a token, and returns where to go on. */
    private int read(int i) {
        Optional<Period> found = period(i);
        if (found.isEmpty()) {
            return i + 1;
        }
        Period period = found.get();
        int opening = opening(i);
        boolean isDue = isDue(period);
        Arrays.fill(taken, isDue ? opening : i, period.to(), true);
        if (isDue && due.isEmpty()) {
            due = Optional.of(period);
            dueFrom = opening;
        }
        fromEndsAt = sentence.ends(i, WordClass.FROM) ? period.to() : -1;
        return period.to();
    }

    private Optional<Period> period(int i) {
        Optional<Period> name = names.at(i);
        return name.isPresent() ? name.map(this::listed) : terms.at(i).or(() -> event(i));
    }

    /** Q3 and Q4 are done at the end of the last of them. */
    private Period listed(Period first) {
        Period period = first;
        while (isJoint(period.to())) {
            Optional<Period> next = names.at(period.to() + 1).filter(other -> other.kind() == Period.Kind.NAME);
            if (next.isEmpty()) {
                return period;
            }
            period = new Period(first.from(), next.get().to(), next.get().days(), first.kind());
        }
        return period;
    }

    private boolean isJoint(int i) {
        return sentence.is(i, WordClass.AND)
                || sentence.isSign(i, "/")
                || sentence.isSign(i, "-")
                || sentence.isSign(i, ",");
    }

    /** By the end of the course, before the next release. */
    private Optional<Period> event(int i) {
        if (!sentence.ends(i, WordClass.DEADLINE)) {
            return Optional.empty();
        }
        Optional<Match> end = sentence.at(i, WordClass.END_OF);
        int start = end.map(Match::to).orElse(i);
        if (names.at(start).isPresent()) {
            return Optional.empty();
        }
        int to = start;
        boolean isEvent = end.isPresent();
        while (to < sentence.size() && to < start + LONGEST_EVENT && isName(to)) {
            isEvent |= sentence.is(to, WordClass.EVENT);
            to++;
            if (end.isEmpty() && isEvent) {
                break;
            }
        }
        return isEvent && to > start
                ? Optional.of(new Period(i, to, calendar -> Optional.empty(), Period.Kind.DUE))
                : Optional.empty();
    }

    private boolean isName(int token) {
        return sentence.isWord(token)
                && (!sentence.is(token, WordClass.FUNCTION) || sentence.is(token, WordClass.ARTICLE))
                && !sentence.is(token, WordClass.NUMBER);
    }

    /** Returns where the phrase starts that a period is the end of: by the end of April starts at "by". */
    private int opening(int i) {
        int named = behindPreposition(i);
        int preposition = sentence.startOf(named, WordClass.DEADLINE);
        int during = preposition < named ? preposition : sentence.startOf(named, WordClass.DURING);
        return during < named ? during : sentence.startOf(i, WordClass.END_OF);
    }

    /** Returns where the end of a period is named, or the period itself with its article: the end of April, the third quarter. */
    private int behindPreposition(int i) {
        int end = sentence.startOf(i, WordClass.END_OF);
        return end < i ? end : sentence.startOf(i, WordClass.ARTICLE);
    }

    private boolean isDue(Period period) {
        int i = period.from();
        int named = behindPreposition(i);
        if (sentence.ends(named, WordClass.DEADLINE)) {
            return true;
        }
        if (sentence.ends(named, WordClass.COMPARED)
                || sentence.ends(named, WordClass.FROM)
                || sentence.ends(named, WordClass.PER)) {
            return false;
        }
        if (period.kind() != Period.Kind.NAME
                || sentence.ends(i, WordClass.END_OF)
                || sentence.ends(i, WordClass.ENDING)) {
            return true;
        }
        return sentence.ends(named, WordClass.DURING) ? !isHappened(period) : endsRange(i) || standsAlone(period);
    }

    /** From EOQ4 to EOQ1: the second is the last. */
    private boolean endsRange(int i) {
        return fromEndsAt >= 0
                && sentence.at(fromEndsAt, WordClass.TO)
                        .filter(to -> to.to() == i)
                        .isPresent();
    }

    /** Engineers hired in Q3 have a mentor: the quarter tells which engineers. */
    private boolean isHappened(Period period) {
        return sentence.ends(opening(period.from()), WordClass.HAPPENED) && sentence.isWord(period.to());
    }

    /** A period between brackets, before a colon at the start or after a comma or a dash at the end. */
    private boolean standsAlone(Period period) {
        boolean first = period.from() == 0;
        boolean last = period.to() == sentence.size()
                || (sentence.isSign(period.to(), ".") && period.to() + 1 == sentence.size());
        int before = period.from() - 1;
        return (sentence.isSign(before, "(") && sentence.isSign(period.to(), ")"))
                || (first && sentence.isSign(period.to(), ":"))
                || (!first && last && (sentence.isSign(before, ",") || sentence.isSign(before, "-")));
    }
}
