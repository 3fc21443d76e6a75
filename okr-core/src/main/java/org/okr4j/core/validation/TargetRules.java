package org.okr4j.core.validation;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Levels;
import org.okr4j.core.Milestones;
import org.okr4j.core.Span;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.QuantityChange;

/** Rules about the targets that the title of a key result states, beside those of its measure. */
public final class TargetRules {
    private static final int SAME_BREATH = 6;

    /**
     * The title of an open key result states more than one number to reach. A start, a range, a stretch and a number that
     * narrows what is counted are none; neither is the same target said twice, by 30% to 26,000. Levels and milestones
     * have several steps by their nature.
     *
     * <p>Why: one of them will be reached and the other not, and a single score can say only one thing.
     *
     * <p>Bad: "Grow sign-ups by 20% and cut churn to 3%".
     *
     * <p>What to do: make a key result of each, or a guardrail of the one that must only not get worse.
     *
     * <p>Source: Google's OKR playbook, trap 6: key results that each stand for one thing; the wire format: a key result
     * has one measure.
     */
    public static final Rule SEVERAL_TARGETS = Rule.of(
            "several-targets",
            Severity.WARNING,
            "A key result has several targets",
            inspection -> inspection.openKeyResults().stream()
                    .filter(open -> !(open.measure() instanceof Levels) && !(open.measure() instanceof Milestones))
                    .flatMap(open -> several(open, Titles.read(inspection, open)).stream()));

    /**
     * The title of an open key result states a number that its metric, its bound or its levels do not have: another
     * target, another start, another unit, or the other direction. A title fits if it fits any version of the measure up
     * to the day: an amended measure has its reason, and the title may be older. By 30% and to 26,000 are the same from
     * 20,000 on; 5% and 0.05 are the same, and so are 90 minutes and 1.5 hours. Where the start is not known, nothing is
     * held against it.
     *
     * <p>Why: people work towards the sentence, and are scored by the measure.
     *
     * <p>Bad: "Churn falls to 3%" with {@code "to": 4}.
     *
     * <p>What to do: correct the one that is wrong; where the target has changed, amend the measure with the reason.
     *
     * <p>Source: the wire format: a metric says what is meant in {@code from}, {@code to}, {@code by} and {@code unit}.
     */
    public static final Rule TEXT_AND_MEASURE_DISAGREE = Rule.of(
            "text-and-measure-disagree",
            Severity.WARNING,
            "The title of a key result says another number than its measure",
            inspection -> inspection.openKeyResults().stream()
                    .flatMap(open -> Agreement.of(inspection, open).conflict().stream()));

    private TargetRules() {}

    /** Returns every rule of this class, in the order in which they stand here. */
    static List<Rule> all() {
        return List.of(SEVERAL_TARGETS, TEXT_AND_MEASURE_DISAGREE);
    }

    private static Optional<Remark> several(OpenKeyResult open, KeyResultText text) {
        List<Quantity> targets = text.targets();
        for (int i = 1; i < targets.size(); i++) {
            Quantity first = targets.get(i - 1);
            Quantity second = targets.get(i);
            if (!isSaidTwice(first, second)) {
                return Optional.of(Titles.remark(
                                open.keyResult(),
                                Titles.quoted(targets.get(0).span(), text.text()) + " and "
                                        + Titles.quoted(second.span(), text.text())
                                        + " are two targets, and one score cannot speak of both",
                                Optional.of(second.span()))
                        .withSuggestion(
                                "Make a key result of each, or a guardrail of the one that must only not get worse"));
            }
        }
        return Optional.empty();
    }

    /** A change and the level it leads to, with hardly a word between them: by 30% to 26,000. */
    private static boolean isSaidTwice(Quantity first, Quantity second) {
        boolean changeAndLevel =
                (first.change() == QuantityChange.ABSOLUTE) != (second.change() == QuantityChange.ABSOLUTE);
        Span between = new Span(
                Math.min(first.span().to(), second.span().from()),
                Math.max(first.span().to(), second.span().from()));
        return (changeAndLevel && between.to() - between.from() < SAME_BREATH)
                || first.equals(second.withSpan(first.span()));
    }
}
