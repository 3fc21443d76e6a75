package org.okr4j.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Finds how long something may take, counted from the start of the cycle: within two months, in the next 90 days. */
final class Terms {
    private static final int MANY_DAYS = 14;
    private static final int LONGEST = 10_000;

    private final Sentence sentence;
    private final boolean[] isOfEach;

    Terms(Sentence sentence) {
        this.sentence = sentence;
        this.isOfEach = isOfEach(sentence);
    }

    /** Says for each token whether something before it is asked of each of many, so that a time is one for each too. */
    private static boolean[] isOfEach(Sentence sentence) {
        boolean[] isOfEach = new boolean[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Match> percent = sentence.at(i, WordClass.PERCENT);
            boolean share = percent.isPresent() && sentence.is(percent.get().to(), WordClass.OF);
            isOfEach[i + 1] = isOfEach[i] || share || sentence.is(i, WordClass.EACH);
        }
        return isOfEach;
    }

    Optional<Period> at(int i) {
        Optional<Match> within = sentence.at(i, WordClass.WITHIN);
        if (within.isEmpty()) {
            return Optional.empty();
        }
        int start = within.get().to();
        Optional<Numeral> many = Amounts.numeral(sentence, start);
        int unitAt = many.map(Numeral::to).orElse(start + (sentence.is(start, WordClass.ARTICLE) ? 1 : 0));
        if (many.isEmpty() && unitAt == start) {
            return Optional.empty();
        }
        BigDecimal count = many.flatMap(Numeral::value).orElse(BigDecimal.ONE);
        return sentence.at(unitAt, WordClass.TIME_UNIT)
                .filter(unit -> isTerm(i, unit, count))
                .map(unit -> new Period(i, unit.to(), calendar -> calendar.within(time(unit, count)), Period.Kind.DUE));
    }

    /** A time that something may take each time it happens is no deadline: within 2 days of signing up. */
    private boolean isTerm(int i, Match unit, BigDecimal count) {
        boolean ofEvent = sentence.is(unit.to(), WordClass.OF)
                || sentence.is(unit.to(), WordClass.FROM)
                || sentence.is(unit.to(), WordClass.COMPARED);
        boolean isWhole = count.scale() <= 0 && count.signum() > 0 && count.compareTo(BigDecimal.valueOf(LONGEST)) < 0;
        return isWhole && !ofEvent && !isOfEach[i] && isLong(unit, count);
    }

    private static boolean isLong(Match unit, BigDecimal count) {
        if (unit.value().startsWith("PT")) {
            return false;
        }
        java.time.Period one = java.time.Period.parse(unit.value());
        return one.toTotalMonths() > 0 || !one.equals(java.time.Period.ofDays(1)) || count.intValue() >= MANY_DAYS;
    }

    private static java.time.Period time(Match unit, BigDecimal count) {
        return java.time.Period.parse(unit.value()).multipliedBy(count.intValue());
    }
}
