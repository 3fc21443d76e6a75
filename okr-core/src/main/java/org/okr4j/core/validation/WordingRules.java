package org.okr4j.core.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okr4j.core.Baseline;
import org.okr4j.core.Binary;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Span;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Measurability;
import org.okr4j.core.text.ObjectiveText;
import org.okr4j.core.text.Placeholder;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.text.Wording;

/** Rules about titles that do not say what they mean: no end, no number, words for insiders. */
public final class WordingRules {
    private static final List<WordClass> ENDLESS = List.of(
            WordClass.OPEN_VERB,
            WordClass.IMPROVE,
            WordClass.TENTATIVE,
            WordClass.RISE,
            WordClass.FALL,
            WordClass.KEEP,
            WordClass.UPWARD,
            WordClass.DOWNWARD,
            WordClass.BETTER,
            WordClass.EMPTY);
    private static final int MOST_SHOWN = 3;
    private static final int SHORTEST_PLACEHOLDER = 3;

    /**
     * The title of an open key result has a verb without an end, no number, and its measure does not say more:
     * it is binary, or a baseline without a unit. A metric, a bound, levels and milestones say themselves what is reached.
     *
     * <p>Why: in the end everybody decides for themselves whether it was done.
     *
     * <p>Bad: "Improve onboarding", measured as done or not done.
     *
     * <p>What to do: say what will be different and how much, or what will be there in the end.
     *
     * <p>Source: Google's OKR playbook: a key result expresses measurable milestones; "it's not a key result unless it
     * has a number" (Marissa Mayer, in Doerr, Measure What Matters).
     */
    public static final Rule NOT_MEASURABLE = Rule.of(
            "not-measurable",
            Severity.WARNING,
            "Nobody could tell when a key result is reached",
            inspection -> inspection.openKeyResults().stream()
                    .filter(open -> isUnmeasured(open.measure(), Titles.read(inspection, open)))
                    .flatMap(open -> endless(inspection, open).stream()));

    /**
     * The title of an open objective or key result holds what a template had in the place of a number or a word. A number
     * that was taken out before the text was shown, {@code N} customers, is only worth knowing.
     *
     * <p>Why: nobody knows what is to be reached, and nobody has decided it.
     *
     * <p>Bad: "Raise retention from X% to Y%".
     *
     * <p>What to do: fill the number in, or make the measure a baseline until there is one.
     *
     * <p>Source: Google's OKR playbook, litmus tests: metrics are unambiguous.
     */
    public static final Rule PLACEHOLDER_LEFT_IN = Rule.of(
            "placeholder-left-in",
            Severity.WARNING,
            "A title holds a placeholder that was never filled in",
            inspection -> Stream.concat(
                    inspection.openKeyResults().stream()
                            .flatMap(open -> placeholder(open, Titles.read(inspection, open)).stream()),
                    inspection.openObjectives().stream()
                            .flatMap(objective -> placeholder(inspection, objective).stream())));

    /**
     * The title of an open key result states no number, and uses words of degree or praise that nobody can check.
     *
     * <p>Why: significantly better is what everybody takes it for. Beside a number such words do no harm.
     *
     * <p>Bad: "Significantly better support".
     *
     * <p>What to do: write what would be counted if somebody asked how much better it is.
     *
     * <p>Source: INCOSE, Guide to Writing Requirements, R7: avoid vague terms.
     */
    public static final Rule VAGUE_WORDS = Rule.of(
            "vague-words",
            Severity.INFO,
            "A key result without a number uses words that can mean anything",
            inspection -> inspection.openKeyResults().stream()
                    .filter(open -> Titles.read(inspection, open).measurable() != Measurability.QUANTIFIED)
                    .flatMap(open -> vague(inspection, open).stream()));

    /**
     * The title of an open objective or key result holds what only insiders can read: the number of a ticket, a project's
     * code name, or a short form of three letters and more that neither a list of common ones nor the description has.
     *
     * <p>Why: whoever reads it outside of the team, or next year, learns nothing from it.
     *
     * <p>Bad: "Finish PHX-212" or "Ship Project Nightingale".
     *
     * <p>What to do: say what it does for whom; write the short form out once, in the title or the description.
     *
     * <p>Source: Google's OKR playbook, litmus tests; Doerr, Measure What Matters: OKRs are public, down to everyone.
     */
    public static final Rule INTERNAL_NAMES = Rule.of(
            "internal-names", Severity.INFO, "A title holds names that only insiders know", InternalNames::remarks);

    private WordingRules() {}

    /** Returns every rule of this class, in the order in which they stand here. */
    static List<Rule> all() {
        return List.of(NOT_MEASURABLE, PLACEHOLDER_LEFT_IN, VAGUE_WORDS, INTERNAL_NAMES);
    }

    /** Says whether neither the title nor the measure says what is to be reached. */
    static boolean isUnmeasured(Measure measure, KeyResultText text) {
        boolean silent = measure instanceof Binary
                || (measure instanceof Baseline baseline && baseline.unit().isBlank());
        return silent && text.measurable() == Measurability.NO && text.placeholder() == Placeholder.NONE;
    }

    private static Optional<Remark> endless(Inspection inspection, OpenKeyResult open) {
        String measured = open.measure() instanceof Binary
                ? "the measure knows only done and not done"
                : "the measure is a baseline of nothing in particular";
        return endlessWord(inspection, open.keyResult().title())
                .map(span -> Titles.remark(
                                open.keyResult(),
                                "Nobody could tell when this is reached: the title states no number and no end, and "
                                        + measured,
                                Optional.of(span))
                        .withSuggestion("Say what will be different and how much, or what will be there in the end"));
    }

    /** Returns the word that opens the end: better, more, support. What has none may be a state that is there or not. */
    static Optional<Span> endlessWord(Inspection inspection, String title) {
        Wording wording = inspection.wordingOf(title);
        return ENDLESS.stream()
                .flatMap(wordClass -> wording.phrases(wordClass).stream().limit(1))
                .map(Wording.Place::span)
                .min((one, other) -> Integer.compare(one.from(), other.from()));
    }

    private static Optional<Remark> placeholder(OpenKeyResult open, KeyResultText text) {
        String left = text.placeholderSpan()
                .map(span -> Titles.quoted(span, text.text()))
                .orElse("A placeholder");
        return switch (text.placeholder()) {
            case NONE -> Optional.empty();
            case UNFILLED ->
                Optional.of(Titles.remark(
                                open.keyResult(),
                                left + " was never filled in: the title does not say what is to be reached",
                                text.placeholderSpan())
                        .withSuggestion(filling(open)));
            case REDACTED ->
                Optional.of(Titles.remark(
                                open.keyResult(),
                                left + " stands for a number that was taken out",
                                text.placeholderSpan())
                        .withAtMost(Severity.INFO)
                        .withSuggestion("Let those who work on it read the number, here or in the measure"));
        };
    }

    private static String filling(OpenKeyResult open) {
        return open.measure() instanceof Metric
                ? "Write the target of the measure, " + Goals.of(open.measure()) + ", into the title"
                : "Fill it in, or make the measure a baseline until the number is known";
    }

    /** Of an objective a number without a value, or a word that stands for one. */
    private static Optional<Remark> placeholder(Inspection inspection, Objective objective) {
        ObjectiveText text = Titles.read(inspection, objective);
        Stream<Span> numbers = text.quantities().stream()
                .filter(quantity -> quantity.value().isEmpty() && quantity.max().isEmpty())
                .map(Quantity::span)
                .filter(span -> span.of(text.text()).chars().noneMatch(Character::isDigit));
        Stream<Span> words = inspection.wordingOf(text.text()).phrases(WordClass.PLACEHOLDER).stream()
                .filter(place -> place.key().equals("unfilled"))
                .map(Wording.Place::span)
                .filter(span -> span.to() - span.from() >= SHORTEST_PLACEHOLDER);
        return Stream.concat(numbers, words)
                .findFirst()
                .map(span -> Titles.remark(
                                inspection,
                                objective,
                                Titles.quoted(span, text.text()) + " was never filled in",
                                Optional.of(span))
                        .withSuggestion("Write what is meant, or take it out"));
    }

    private static Optional<Remark> vague(Inspection inspection, OpenKeyResult open) {
        String title = open.keyResult().title();
        List<Span> spans = inspection.wordingOf(title).phrases(WordClass.EMPTY).stream()
                .map(Wording.Place::span)
                .toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        String words = spans.stream()
                .limit(MOST_SHOWN)
                .map(span -> Titles.quoted(span, title))
                .collect(Collectors.joining(" and "));
        return Optional.of(Titles.remark(
                        open.keyResult(),
                        words + " can mean anything, and the title states no number",
                        Optional.of(spans.get(0)))
                .withSuggestion("Write what would be counted if somebody asked how much"));
    }
}
