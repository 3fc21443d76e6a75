package org.okr4j.core.validation;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Objective;
import org.okr4j.core.Span;
import org.okr4j.core.text.ObjectiveStyle;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.text.Wording;

/** Rules about the titles of objectives, and how those of their key results go with them. */
public final class ObjectiveTextRules {
    private static final List<WordClass> WORK = List.of(
            WordClass.WORK, WordClass.GATE, WordClass.MAKE, WordClass.REWORK, WordClass.RELEASE, WordClass.TENTATIVE);

    /**
     * The title of an open objective states a number to be reached. A date, a name with a number and the size of what is
     * spoken of are none.
     *
     * <p>Why: the objective says where to and why, its key results how far. With a number in it, it is a key result, and
     * nothing says what it is for.
     *
     * <p>Bad: the objective "Grow revenue by 25%".
     *
     * <p>What to do: move the number into a key result, and ask what it is for until the answer has no number.
     *
     * <p>Source: Doerr, Measure What Matters: objectives are the what, qualitative; key results the how, with a number.
     */
    public static final Rule OBJECTIVE_WITH_TARGET = Rule.of(
            "objective-with-target",
            Severity.WARNING,
            "An objective states a number to be reached",
            inspection ->
                    inspection.openObjectives().stream().flatMap(objective -> target(inspection, objective).stream()));

    /**
     * The title of an open objective is a task or something to hand over, and its first word says so. Where no such word
     * begins it, it may be a state that somebody wishes for, and nothing is found.
     *
     * <p>Why: it is over when the work is, whether or not it helped, and leaves no room for a better way.
     *
     * <p>Bad: the objective "Migrate the billing system".
     *
     * <p>What to do: say what is different for whom when it is done; the work may become an initiative.
     *
     * <p>Source: Google's OKR playbook, "writing effective OKRs": objectives are tangible, objective and unambiguous, and
     * their achievement provides clear value.
     */
    public static final Rule OBJECTIVE_IS_PROJECT = Rule.of(
            "objective-is-project",
            Severity.INFO,
            "An objective is work to be done, not what will be different",
            inspection -> inspection.openObjectives().stream()
                    .filter(objective -> Titles.read(inspection, objective).style() == ObjectiveStyle.PROJECT)
                    .flatMap(objective -> project(inspection, objective).stream()));

    /**
     * The title of an open objective has more than 150 characters ({@link RuleThresholds#longestObjective()}), or does not
     * stand on one line.
     *
     * <p>Why: what nobody can say by heart guides nobody on a working day.
     *
     * <p>Bad: an objective of two sentences with a list.
     *
     * <p>What to do: keep the half sentence that people should remember; the rest belongs into the description.
     *
     * <p>Source: GOV.UK content style guide: sentences of at most 25 words.
     */
    public static final Rule OBJECTIVE_TOO_LONG = objectiveTooLong(RuleThresholds.STANDARD);

    /**
     * The title of an open key result has hardly another word than its objective's, and no number of its own.
     *
     * <p>Why: it says twice what is wished for, and not once how anybody would see it.
     *
     * <p>Bad: "Customers are more satisfied" under the objective "More satisfied customers".
     *
     * <p>What to do: ask how you would know, and write that.
     *
     * <p>Source: Google's OKR playbook: key results, if achieved, advance the objective, and are no objective themselves.
     */
    public static final Rule RESTATES_OBJECTIVE = Rule.of(
            "restates-objective",
            Severity.WARNING,
            "A key result says the same as its objective",
            inspection -> inspection.openObjectives().stream()
                    .flatMap(objective -> Kinship.of(inspection, objective).restating())
                    .map(open -> Titles.remark(
                                    open.keyResult(),
                                    "This says in hardly other words what the objective says, and no number",
                                    Optional.empty())
                            .withSuggestion("Ask how you would know that it is reached, and write that")));

    /**
     * A key result of an open objective has no word and no theme in common with the objective, its description or any
     * other key result, while two and more others ({@link RuleThresholds#severalKeyResults()} in all) do. What common
     * matters are, such as churn and customers, is data of the reader of titles.
     *
     * <p>Why: the odd one out was mostly put there because it had no other place.
     *
     * <p>Bad: "The office gets four meeting rooms" under the objective "Customers order ahead".
     *
     * <p>What to do: move it to the objective that it serves, or say in the description how it helps this one.
     *
     * <p>Source: Google's OKR playbook, litmus tests: key results that, all achieved, achieve the objective.
     */
    public static final Rule UNRELATED_TO_OBJECTIVE = unrelatedToObjective(RuleThresholds.STANDARD);

    private ObjectiveTextRules() {}

    /** Returns every rule of this class with thresholds, in the order in which they stand here. */
    static List<Rule> all(RuleThresholds thresholds) {
        return List.of(
                OBJECTIVE_WITH_TARGET,
                OBJECTIVE_IS_PROJECT,
                objectiveTooLong(thresholds),
                RESTATES_OBJECTIVE,
                unrelatedToObjective(thresholds));
    }

    private static Optional<Remark> target(Inspection inspection, Objective objective) {
        ObjectiveText text = Titles.read(inspection, objective);
        return text.targets().stream()
                .filter(target -> target.value().isPresent())
                .map(Quantity::span)
                .findFirst()
                .map(span -> Titles.remark(
                                inspection,
                                objective,
                                Titles.quoted(span, text.text())
                                        + " is a number to be reached: an objective says where to, its key results how far",
                                Optional.of(span))
                        .withSuggestion("Move the number into a key result, and say here what it is for"));
    }

    private static Optional<Remark> project(Inspection inspection, Objective objective) {
        String title = Titles.read(inspection, objective).text();
        Wording wording = inspection.wordingOf(title);
        return WORK.stream()
                .flatMap(wordClass -> wording.phrases(wordClass).stream().limit(1))
                .map(Wording.Place::span)
                .filter(span -> title.substring(0, span.from()).isBlank())
                .findFirst()
                .map(
                        span -> Titles.remark(
                                        inspection,
                                        objective,
                                        "An objective that begins with " + Titles.quoted(span, title)
                                                + " names work, not what will be different",
                                        Optional.of(span))
                                .withSuggestion(
                                        "Say what is different for whom when it is done; the work itself may be an initiative"));
    }

    private static Rule objectiveTooLong(RuleThresholds thresholds) {
        return Rule.of(
                "objective-too-long",
                Severity.INFO,
                "An objective is too long to be remembered, or stands on several lines",
                inspection -> inspection.openObjectives().stream()
                        .flatMap(objective -> tooLong(inspection, objective, thresholds.longestObjective()).stream()));
    }

    private static Optional<Remark> tooLong(Inspection inspection, Objective objective, int longest) {
        String title = objective.titleAt(inspection.asOf());
        int lineEnd = lineEnd(title);
        int length = title.codePointCount(0, title.length());
        if (length <= longest && lineEnd == title.length()) {
            return Optional.empty();
        }
        int most = length <= longest ? title.length() : title.offsetByCodePoints(0, longest);
        String message = lineEnd < most
                ? "An objective stands on one line, and this one goes on below it"
                : "Nobody remembers " + length + " characters: an objective has at most " + longest;
        return Optional.of(Titles.remark(
                        inspection, objective, message, Optional.of(new Span(Math.min(lineEnd, most), title.length())))
                .withSuggestion(
                        "Keep the half sentence that people should remember, and move the rest to the description"));
    }

    /** Returns where the first line ends; line breaks at the very end are no second line. */
    private static int lineEnd(String title) {
        String text = title.stripTrailing();
        int end = 0;
        while (end < text.length() && "\n\r\u2028\u2029\u0085\u000b\f".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == text.length() ? title.length() : end;
    }

    private static Rule unrelatedToObjective(RuleThresholds thresholds) {
        return Rule.of(
                "unrelated-to-objective",
                Severity.INFO,
                "A key result shares nothing with its objective",
                inspection -> inspection.openObjectives().stream()
                        .filter(objective -> objective.keyResults().size() >= thresholds.severalKeyResults())
                        .flatMap(objective -> Kinship.of(inspection, objective).strangers())
                        .map(open -> Titles.remark(
                                        open.keyResult(),
                                        "This shares no word and no theme with the objective, nor with its other key results",
                                        Optional.empty())
                                .withSuggestion(
                                        "Move it to the objective that it serves, or say in the description how it"
                                                + " helps this one")));
    }
}
