package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.okr4j.core.Aggregate;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Fraction;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reading;
import org.okr4j.core.Shown;

/** Says from which check-ins a reading comes, and how they come to it. */
final class ReadingReason {
    private final Measurement<?> measurement;
    private final Evidence evidence;
    private final Measure measure;

    /** The check-ins with a reading, of which those in the window count. */
    private final List<CheckIn> read;

    ReadingReason(Measurement<?> measurement) {
        this.measurement = measurement;
        this.evidence = measurement.evidence();
        this.measure = evidence.measure();
        this.read = evidence.checkIns().stream()
                .filter(checkIn -> checkIn.reading().isPresent())
                .toList();
    }

    String text() {
        if (read.isEmpty()) {
            return "";
        }
        CheckIn newest = read.get(read.size() - 1);
        if (measure.aggregate() == Aggregate.LATEST) {
            return Reasons.from(newest) + ": " + latest(newest.reading().orElseThrow());
        }
        List<CheckIn> counted = counted();
        return counted.isEmpty()
                ? "no check-in" + window() + ", the newest is of " + newest.date()
                : aggregated(counted);
    }

    private String latest(Reading reading) {
        if (evidence.value().isPresent()) {
            return claim(item(reading), evidence.value().get());
        }
        return reading.match(
                this::item,
                this::item,
                done -> done.isDone() ? "done" : "not done",
                reached -> reached.names().isEmpty() ? "none reached" : names(List.copyOf(reached.names())),
                level -> Shown.quoted(level.name()));
    }

    private static String names(List<String> names) {
        return names.size() > Formula.MOST_LISTED
                ? names.size() + " names, too many to list"
                : names.stream().map(Shown::quoted).collect(Collectors.joining(", "));
    }

    private List<CheckIn> counted() {
        LocalDate before = measure.window().isPresent()
                ? evidence.asOf().minusDays(measure.window().getAsInt())
                : LocalDate.MIN;
        return read.stream().filter(checkIn -> checkIn.date().isAfter(before)).toList();
    }

    private String aggregated(List<CheckIn> counted) {
        LocalDate first = counted.get(0).date();
        LocalDate last = counted.get(counted.size() - 1).date();
        int count = counted.size();
        boolean isListed = count <= Formula.MOST_LISTED;
        List<String> items = isListed
                ? counted.stream()
                        .map(checkIn -> item(checkIn.reading().orElseThrow()))
                        .toList()
                : List.of();
        return Formula.name(measure.aggregate()) + " of " + count + (count == 1 ? " check-in" : " check-ins") + window()
                + ", " + Reasons.period(first, last)
                + (isListed ? "" : ", too many to list")
                + (measure instanceof Maintain maintain && measure.aggregate() == Aggregate.SHARE
                        ? share(maintain, items)
                        : ": " + claim(formula(items), evidence.value().orElseThrow()));
    }

    private String formula(List<String> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? Formula.number(evidence.value().orElseThrow()) : items.get(0);
        }
        List<String> summands = items.stream().map(ReadingReason::summand).toList();
        return switch (measure.aggregate()) {
            case LATEST, SHARE -> items.get(items.size() - 1);
            case SUM -> String.join(" + ", summands);
            case AVERAGE -> Formula.sum(summands) + " / " + items.size();
            case MINIMUM -> "min(" + String.join(", ", items) + ")";
            case MAXIMUM -> "max(" + String.join(", ", items) + ")";
        };
    }

    private String share(Maintain maintain, List<String> items) {
        List<Fraction> numbers = evidence.numbers();
        long met = numbers.stream().filter(maintain::isMetBy).count();
        OptionalInt planned = maintain.planned();
        long of = planned.isPresent() ? planned.getAsInt() : numbers.size();
        String formula = (met > of ? "min(" + met + ", " + of + ")" : String.valueOf(met)) + " / " + of;
        return (planned.isPresent() ? ", " + of + " planned" : "")
                + ", that are " + bound(maintain)
                + (items.isEmpty() ? "" : " (" + verdicts(maintain, numbers, items) + ")")
                + ": " + claim(formula, evidence.value().orElseThrow());
    }

    private static String verdicts(Maintain maintain, List<Fraction> numbers, List<String> items) {
        StringBuilder verdicts = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            verdicts.append(i == 0 ? "" : ", ")
                    .append(maintain.isMetBy(numbers.get(i)) ? "" : "not ")
                    .append(items.get(i));
        }
        return verdicts.toString();
    }

    private static String bound(Maintain maintain) {
        String least = maintain.exclusive() ? "more than " : "at least ";
        String most = maintain.exclusive() ? "less than " : "at most ";
        String lower =
                maintain.atLeast().map(bound -> least + Formula.number(bound)).orElse("");
        String upper =
                maintain.atMost().map(bound -> most + Formula.number(bound)).orElse("");
        return lower + (lower.isEmpty() || upper.isEmpty() ? "" : " and ") + upper;
    }

    private String window() {
        if (measure.window().isEmpty()) {
            return "";
        }
        int days = measure.window().getAsInt();
        return days == 1 ? " on " + evidence.asOf() : " in the " + days + " days up to " + evidence.asOf();
    }

    /** What is more than a number is said to come to one. */
    private String claim(String formula, Fraction value) {
        String number = Formula.number(Formula.floor(value));
        boolean isNumber = formula.equals(number) || formula.startsWith("≈");
        return (isNumber ? number : formula + " = " + number)
                + (measurement.reading().isPresent() ? "" : ", too long to show");
    }

    private static String summand(String item) {
        return item.startsWith("−") && item.indexOf(' ') < 0 ? "(" + item + ")" : item;
    }

    private String item(Reading reading) {
        if (reading instanceof Ratio ratio) {
            return Formula.operand(ratio.part()) + " / " + Formula.number(ratio.whole())
                    + (measure.unit().equals("%") ? " × 100" : "");
        }
        return Formula.number(((Amount) reading).value());
    }
}
