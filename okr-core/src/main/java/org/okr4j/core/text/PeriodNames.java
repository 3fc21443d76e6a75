package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.text.Period.Days;

/** Finds the names of periods: dates, months, quarters, halves and years. */
final class PeriodNames {
    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;
    private static final int CENTURY = 2000;

    /** What the name of a period may start with, unless that is a number. */
    private static final WordClasses FIRST = WordClasses.of(
            WordClass.MONTH,
            WordClass.FISCAL_YEAR,
            WordClass.QUARTER,
            WordClass.HALF,
            WordClass.ORDINAL,
            WordClass.PERIOD,
            WordClass.PERIOD_END,
            WordClass.NEXT,
            WordClass.THIS,
            WordClass.ARTICLE);

    private final Sentence sentence;
    private final List<Token> tokens;

    PeriodNames(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** Returns the period whose name starts at a token. */
    Optional<Period> at(int i) {
        return isNumber(i) || sentence.isAny(i, FIRST) ? read(i) : Optional.empty();
    }

    private Optional<Period> read(int i) {
        return isoDate(i)
                .or(() -> numericDate(i))
                .or(() -> dayAndMonth(i))
                .or(() -> month(i))
                .or(() -> fiscal(i))
                .or(() -> yearFirst(i))
                .or(() -> numbered(i))
                .or(() -> current(i))
                .or(() -> year(i));
    }

    private Optional<Period> isoDate(int i) {
        if (isDigits(i, 4, 4)
                && isGlued(i + 1, "-")
                && isGluedDigits(i + 2)
                && isGlued(i + 3, "-")
                && isGluedDigits(i + 4)) {
            return Optional.of(date(i, i + 5, number(i), number(i + 2), number(i + 4)));
        }
        return Optional.empty();
    }

    /** 31.10.2026 starts with the day; 10/31/2026 may start with either, so that only one reading must be a date. */
    private Optional<Period> numericDate(int i) {
        if (isNumber(i) && tokens.get(i).key().length() <= 10) {
            String[] parts = tokens.get(i).key().split("\\.", -1);
            if (parts.length == 3
                    && parts[2].length() == 4
                    && isDigits(parts[0], 1, 2)
                    && isDigits(parts[1], 1, 2)
                    && isDigits(parts[2], 4, 4)) {
                return Optional.of(date(
                        i, i + 1, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
            }
        }
        if (isDigits(i, 1, 2)
                && isGlued(i + 1, "/")
                && isGluedDigits(i + 2)
                && isGlued(i + 3, "/")
                && isDigits(i + 4, 4, 4)) {
            int first = number(i);
            int second = number(i + 2);
            boolean tells = first > YEAR || second > YEAR || first == second;
            Days days = calendar -> tells
                    ? CycleCalendar.day(
                            number(i + 4), Math.min(first, second) == second ? second : first, Math.max(first, second))
                    : Optional.empty();
            return Optional.of(new Period(i, i + 5, days, Period.Kind.NAME));
        }
        return Optional.empty();
    }

    private static Period date(int from, int to, int year, int month, int day) {
        return new Period(from, to, calendar -> CycleCalendar.day(year, month, day), Period.Kind.NAME);
    }

    /** 30 April, 30th of April 2026. */
    private Optional<Period> dayAndMonth(int i) {
        if (!isDigits(i, 1, 2) || number(i) > 31 || number(i) < 1) {
            return Optional.empty();
        }
        int afterOrdinal = isOrdinalEnding(i + 1) ? i + 2 : i + 1;
        int at = afterOrdinal + (sentence.is(afterOrdinal, WordClass.OF) ? 1 : 0);
        Optional<Match> month = sentence.at(at, WordClass.MONTH);
        return month.map(match -> withYear(i, match.to(), Integer.parseInt(match.value()), number(i)));
    }

    /** April, April 30, April 30th, 2026, April 2026. A small letter is only a month where a preposition says so. */
    private Optional<Period> month(int i) {
        Optional<Match> match = sentence.at(i, WordClass.MONTH);
        if (match.isEmpty() || (!sentence.isCapital(i) && !isPrepositionBefore(i))) {
            return Optional.empty();
        }
        int to = match.get().to();
        int month = Integer.parseInt(match.get().value());
        if (isDigits(to, 1, 2)
                && number(to) >= 1
                && number(to) <= 31
                && tokens.get(to).spaced()) {
            return Optional.of(withYear(i, isOrdinalEnding(to + 1) ? to + 2 : to + 1, month, number(to)));
        }
        return Optional.of(withYear(i, to, month, 0));
    }

    private boolean isPrepositionBefore(int i) {
        return sentence.ends(i, WordClass.DEADLINE)
                || sentence.ends(i, WordClass.DURING)
                || sentence.ends(i, WordClass.END_OF);
    }

    private Period withYear(int from, int to, int month, int day) {
        int yearAt = isSign(to, ",") ? to + 1 : to;
        boolean hasYear = isYear(yearAt);
        int year = hasYear ? number(yearAt) : 0;
        Days days = calendar -> {
            if (day == 0) {
                return hasYear ? calendar.month(month, year) : calendar.month(month);
            }
            return hasYear ? CycleCalendar.day(year, month, day) : calendar.day(month, day);
        };
        return new Period(from, hasYear ? yearAt + 1 : to, days, Period.Kind.NAME);
    }

    /** FY24, FY’24, FY24-Q1, FY24Q1. */
    private Optional<Period> fiscal(int i) {
        Optional<Fiscal> year = fiscalYear(i);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int number = year.get().number();
        int at =
                isGlued(year.get().to(), "-") ? year.get().to() + 1 : year.get().to();
        Optional<Part> part = part(at);
        int months = part.map(Part::months).orElse(YEAR);
        int which = part.map(Part::number).orElse(1);
        int to = part.map(Part::to).orElse(year.get().to());
        return Optional.of(new Period(i, to, calendar -> calendar.fiscal(months, which, number), Period.Kind.NAME));
    }

    private Optional<Fiscal> fiscalYear(int i) {
        Optional<Match> match = sentence.at(i, WordClass.FISCAL_YEAR);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int at = isSign(match.get().to(), "'")
                ? match.get().to() + 1
                : match.get().to();
        boolean is = isDigits(at, 2, 2) || isDigits(at, 4, 4);
        return is ? Optional.of(new Fiscal(number(at), at + 1)) : Optional.empty();
    }

    /** 2026-Q3, 2026 Q3. */
    private Optional<Period> yearFirst(int i) {
        if (!isYear(i)) {
            return Optional.empty();
        }
        Optional<Part> part = part(isGlued(i + 1, "-") ? i + 2 : i + 1);
        return part.map(of -> new Period(
                i, of.to(), calendar -> calendar.part(of.months(), of.number(), number(i)), Period.Kind.NAME));
    }

    /** Q3, Q3 2026, Q3'26, Q1 FY21, EOQ4, third quarter of 2026. */
    private Optional<Period> numbered(int i) {
        return part(i).map(part -> {
            int yearAt = part.to()
                    + (isGlued(part.to(), "-") || isSign(part.to(), "/") || sentence.is(part.to(), WordClass.OF)
                            ? 1
                            : 0);
            Optional<Fiscal> fiscal = fiscalYear(yearAt);
            if (fiscal.isPresent()) {
                int year = fiscal.get().number();
                return new Period(
                        i,
                        fiscal.get().to(),
                        calendar -> calendar.fiscal(part.months(), part.number(), year),
                        Period.Kind.NAME);
            }
            if (isYear(yearAt)) {
                return new Period(
                        i,
                        yearAt + 1,
                        calendar -> calendar.part(part.months(), part.number(), number(yearAt)),
                        Period.Kind.NAME);
            }
            if (isSign(part.to(), "'") && isDigits(part.to() + 1, 2, 2)) {
                int year = CENTURY + number(part.to() + 1);
                return new Period(
                        i,
                        part.to() + 2,
                        calendar -> calendar.part(part.months(), part.number(), year),
                        Period.Kind.NAME);
            }
            return new Period(i, part.to(), calendar -> calendar.part(part.months(), part.number()), Period.Kind.NAME);
        });
    }

    /** A quarter or a half with its number. */
    private Optional<Part> part(int i) {
        Optional<Match> quarter = sentence.at(i, WordClass.QUARTER)
                .or(() -> sentence.at(i, WordClass.PERIOD_END)
                        .filter(end -> end.value().equals("quarter")));
        if (quarter.isPresent()
                && isDigits(quarter.get().to(), 1, 1)
                && isIn(number(quarter.get().to()), 4)) {
            return Optional.of(
                    new Part(QUARTER, number(quarter.get().to()), quarter.get().to() + 1));
        }
        Optional<Match> half = sentence.at(i, WordClass.HALF);
        if (half.isPresent()
                && isDigits(half.get().to(), 1, 1)
                && isIn(number(half.get().to()), 2)) {
            return Optional.of(
                    new Part(HALF, number(half.get().to()), half.get().to() + 1));
        }
        return ordinalPart(i);
    }

    /** The third quarter, the 3rd quarter. */
    private Optional<Part> ordinalPart(int i) {
        if (isDigits(i, 1, 1) && isOrdinalEnding(i + 1)) {
            return ordinalPart(number(i), i + 2);
        }
        return sentence.at(i, WordClass.ORDINAL)
                .flatMap(ordinal -> ordinalPart(Integer.parseInt(ordinal.value()), ordinal.to()));
    }

    private Optional<Part> ordinalPart(int number, int at) {
        Optional<Match> period = sentence.at(at, WordClass.PERIOD);
        int months = period.map(match -> match.value().equals("quarter")
                        ? QUARTER
                        : match.value().equals("half") ? HALF : 0)
                .orElse(0);
        return months > 0 && isIn(number, YEAR / months)
                ? Optional.of(new Part(months, number, period.orElseThrow().to()))
                : Optional.empty();
    }

    private static boolean isIn(int number, int most) {
        return number >= 1 && number <= most;
    }

    /** EOQ, this quarter, next month, the end of the year: the one in which the cycle is, or the one after it. */
    private Optional<Period> current(int i) {
        Optional<Match> end = sentence.at(i, WordClass.PERIOD_END);
        if (end.isPresent()) {
            return Optional.of(new Period(
                    i, end.get().to(), calendar -> calendar.current(end.get().value()), Period.Kind.NOW));
        }
        return determined(i, WordClass.NEXT, Period.Kind.NOW)
                .or(() -> determined(i, WordClass.THIS, Period.Kind.NOW))
                .or(() -> isPrepositionBefore(i)
                        ? determined(i, WordClass.ARTICLE, Period.Kind.NAME).or(() -> bare(i))
                        : Optional.empty());
    }

    private Optional<Period> determined(int i, WordClass determiner, Period.Kind kind) {
        Optional<Match> match = sentence.at(i, determiner);
        return match.flatMap(before -> sentence.at(before.to(), WordClass.PERIOD))
                .map(period -> {
                    boolean next = determiner == WordClass.NEXT;
                    return new Period(
                            i,
                            period.to(),
                            calendar -> next ? calendar.next(period.value()) : calendar.current(period.value()),
                            kind);
                });
    }

    private Optional<Period> bare(int i) {
        Optional<Match> period =
                sentence.ends(i, WordClass.END_OF) ? sentence.at(i, WordClass.PERIOD) : Optional.empty();
        return period.map(
                match -> new Period(i, match.to(), calendar -> calendar.current(match.value()), Period.Kind.NAME));
    }

    /** A year stands alone where a preposition makes it one, and no noun makes it a count. */
    Optional<Period> year(int i) {
        boolean counts = i + 1 < tokens.size() && tokens.get(i + 1).isWord() && !sentence.is(i + 1, WordClass.FUNCTION);
        boolean isYear = isYear(i) && (!counts || sentence.ends(i, WordClass.END_OF));
        return isYear && (isPrepositionBefore(i) || sentence.ends(i, WordClass.COMPARED))
                ? Optional.of(new Period(i, i + 1, calendar -> calendar.part(YEAR, 1, number(i)), Period.Kind.NAME))
                : Optional.empty();
    }

    boolean isYear(int i) {
        return isDigits(i, 4, 4) && number(i) >= 1990 && number(i) < 2100;
    }

    private boolean isOrdinalEnding(int i) {
        return i < tokens.size() && !tokens.get(i).spaced() && sentence.is(i, WordClass.ORDINAL_ENDING);
    }

    private boolean isNumber(int i) {
        return i < tokens.size() && tokens.get(i).isNumber();
    }

    private boolean isDigits(int i, int least, int most) {
        return isNumber(i) && isDigits(tokens.get(i).key(), least, most);
    }

    private static boolean isDigits(String key, int least, int most) {
        return key.length() >= least && key.length() <= most && Numerals.isPlain(key);
    }

    private boolean isGluedDigits(int i) {
        return isDigits(i, 1, 2) && !tokens.get(i).spaced();
    }

    private boolean isSign(int i, String sign) {
        return i < tokens.size() && tokens.get(i).is(sign);
    }

    private boolean isGlued(int i, String sign) {
        return isSign(i, sign)
                && !tokens.get(i).spaced()
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).spaced();
    }

    private int number(int i) {
        return Integer.parseInt(tokens.get(i).key());
    }

    /**
     * The number of a fiscal year and the token after it.
     *
     * @param number two or four digits
     * @param to the token after it
     */
    private record Fiscal(int number, int to) {}

    /**
     * A part of a year.
     *
     * @param months how many months it has
     * @param number which of them it is, from 1
     * @param to the token after it
     */
    private record Part(int months, int number, int to) {}
}
