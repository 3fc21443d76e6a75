package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Cycle;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;
import org.okr4j.core.text.Deadline;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Measurability;
import org.okr4j.core.text.Placeholder;
import org.okr4j.core.text.Quantity;

/** Asks key results of one document the five questions of SMART. */
final class SmartQuestions {
    private final Inspection inspection;
    private final Map<String, Boolean> outcomes = new HashMap<>();

    SmartQuestions(Inspection inspection) {
        this.inspection = inspection;
    }

    SmartAssessment answers(OpenKeyResult open) {
        KeyResultText text = Titles.read(inspection, open);
        return SmartAssessment.builder()
                .id(open.id())
                .specific(specific(open, text))
                .measurable(measurable(open, text))
                .achievable(SmartHistory.achievable(open))
                .relevant(relevant(open, text))
                .timeBound(timeBound(open, text))
                .build();
    }

    private SmartAnswer specific(OpenKeyResult open, KeyResultText text) {
        if (text.placeholder() == Placeholder.UNFILLED) {
            return SmartAnswer.ofTitle(
                    SmartVerdict.NOT_MET,
                    text.placeholderSpan(),
                    text.placeholderSpan()
                                    .map(span -> Titles.quoted(span, text.text()))
                                    .orElse("A placeholder") + " was never filled in");
        }
        if (WordingRules.isUnmeasured(open.measure(), text)) {
            Optional<Span> endless = WordingRules.endlessWord(inspection, text.text());
            return SmartAnswer.ofTitle(
                    endless.isPresent() ? SmartVerdict.NOT_MET : SmartVerdict.UNKNOWN,
                    endless,
                    "The title states no number and no end, and neither does the measure");
        }
        return switch (text.measurable()) {
            case QUANTIFIED -> SmartAnswer.ofTitle(SmartVerdict.MET, firstTarget(text), stated(text));
            case BINARY ->
                SmartAnswer.ofTitle(
                        SmartVerdict.MET, text.kindSpan(), "The title states an end that is reached or not");
            case NO -> ofMeasure(open.measure());
        };
    }

    private static Optional<Span> firstTarget(KeyResultText text) {
        return text.targets().stream().map(Quantity::span).findFirst();
    }

    private static String stated(KeyResultText text) {
        return firstTarget(text)
                .map(span -> "The title states " + Titles.quoted(span, text.text()))
                .orElse("The title states a number");
    }

    private static SmartAnswer ofMeasure(Measure measure) {
        boolean named = !measure.unit().isBlank() || !(measure instanceof Metric || measure instanceof Baseline);
        return named
                ? SmartAnswer.of(
                        SmartVerdict.MET, "measure", "The measure says what is meant: it " + Goals.asked(measure))
                : SmartAnswer.of(
                        SmartVerdict.UNKNOWN, "measure", "The title states no end, and the measure has no unit");
    }

    private SmartAnswer measurable(OpenKeyResult open, KeyResultText text) {
        Measure measure = open.measure();
        if (measure instanceof Baseline) {
            return SmartAnswer.of(SmartVerdict.NOT_MET, "measure", "A baseline has no target yet");
        }
        if (measure instanceof Binary) {
            Optional<Span> endless = WordingRules.endlessWord(inspection, text.text());
            return text.measurable() == Measurability.NO && endless.isPresent()
                    ? SmartAnswer.ofTitle(
                            SmartVerdict.NOT_MET,
                            endless,
                            "The measure is done or not done, and the title states no end")
                    : SmartAnswer.of(SmartVerdict.MET, "measure", "It is done or not done");
        }
        boolean startless = measure instanceof Metric metric
                && metric.from().isEmpty()
                && metric.strategy().isEmpty();
        return startless
                ? SmartAnswer.of(
                        SmartVerdict.UNKNOWN,
                        "measure",
                        "The measure " + Goals.asked(measure) + ", and its start is not known")
                : SmartAnswer.of(SmartVerdict.MET, "measure", "The measure " + Goals.asked(measure));
    }

    private SmartAnswer relevant(OpenKeyResult open, KeyResultText text) {
        Objective objective = open.objective();
        if (OutcomeRules.isVain(open, text) && !hasOutcome(objective)) {
            return SmartAnswer.ofTitle(
                    SmartVerdict.NOT_MET, text.vanitySpan(), "It counts attention, and nothing beside it an outcome");
        }
        Optional<Objective> child =
                inspection.alignment().children(open.id()).stream().findFirst();
        if (child.isPresent()) {
            return SmartAnswer.of(
                    SmartVerdict.MET,
                    "",
                    "The objective " + Shown.quoted(child.get().id()) + " serves it");
        }
        Optional<Span> shared = Kinship.of(inspection, objective).shared(text.text());
        if (shared.isPresent()) {
            return SmartAnswer.ofTitle(
                    SmartVerdict.MET,
                    shared,
                    Titles.quoted(shared.get(), text.text()) + " is what its objective speaks of");
        }
        return SmartAnswer.of(SmartVerdict.UNKNOWN, "", "No word and no alignment ties it to its objective");
    }

    private boolean hasOutcome(Objective objective) {
        return outcomes.computeIfAbsent(objective.id(), id -> OutcomeRules.measuresOutcome(inspection, objective));
    }

    private static SmartAnswer timeBound(OpenKeyResult open, KeyResultText text) {
        Cycle cycle = open.objective().cycle();
        Optional<LocalDate> due = open.keyResult().due();
        if (open.start().isAfter(open.due())) {
            return SmartAnswer.of(
                    SmartVerdict.NOT_MET,
                    open.keyResult().start().isPresent() ? "start" : "due",
                    "It starts on " + open.start() + ", after it is due on " + open.due());
        }
        if (due.isPresent() && !cycle.contains(due.get())) {
            return SmartAnswer.of(
                    SmartVerdict.NOT_MET,
                    "due",
                    "It is due on " + due.get() + ", outside of its objective's cycle to " + cycle.end());
        }
        return text.deadline()
                .map(deadline -> ofDeadline(deadline, open))
                .or(() -> due.map(day -> SmartAnswer.of(SmartVerdict.MET, "due", "It is due on " + day)))
                .orElseGet(() -> SmartAnswer.of(
                        SmartVerdict.MET, "", "It is due at the end of its objective's cycle, on " + cycle.end()));
    }

    private static SmartAnswer ofDeadline(Deadline deadline, OpenKeyResult open) {
        Optional<LocalDate> date = deadline.date();
        String said = "The title says " + Shown.quoted(deadline.phrase());
        if (date.filter(day -> day.isAfter(open.due())).isPresent()) {
            return SmartAnswer.ofTitle(
                    SmartVerdict.NOT_MET,
                    Optional.of(deadline.span()),
                    said + ", which is " + date.get() + ", and it is due on " + open.due());
        }
        return SmartAnswer.ofTitle(
                SmartVerdict.MET,
                Optional.of(deadline.span()),
                said + date.map(day -> ", which is " + day).orElse(", and it is due on " + open.due()));
    }
}
