package org.okr4j.examples.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Placeholder;
import org.okr4j.core.text.ResultKind;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.text.Vanity;

/** What is asked of each labelled title. */
final class Questions {
    private static final String KEY_RESULT = "key_result";
    private static final String OBJECTIVE = "objective";
    private static final String NONE_CHOSEN = "";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final TextReader reader;

    private Questions(TextReader reader) {
        this.reader = reader;
    }

    static List<Question> of(TextReader reader) {
        Questions questions = new Questions(reader);
        return List.of(
                questions.measurable(),
                questions.outcome(),
                questions.direction(),
                questions.deadline(),
                questions.vanity(),
                questions.placeholder(),
                questions.numericTarget(),
                questions.style());
    }

    private Question measurable() {
        return accuracy(
                "measurable",
                "0.87",
                KEY_RESULT,
                List.of("quantified", "binary", "no"),
                row -> row.string("measurable"),
                keyResult(text -> word(text.measurable())));
    }

    private Question outcome() {
        String outcome = word(ResultKind.OUTCOME);
        return new Question(
                "outcome against the rest",
                "0.88",
                KEY_RESULT,
                NONE_CHOSEN,
                List.of(outcome, "milestone", "activity"),
                name -> name.equals(outcome) ? outcome : "rest",
                Optional.empty(),
                row -> row.string("activity_vs_outcome"),
                keyResult(text -> word(text.kind())));
    }

    private Question direction() {
        return accuracy(
                "direction",
                "0.80",
                KEY_RESULT,
                List.of("increase", "decrease", "maintain", "reach", "binary", "unknown"),
                row -> row.string("direction"),
                keyResult(text -> word(text.direction())));
    }

    private Question deadline() {
        return f1(
                "deadline in the text",
                "0.93",
                "enriched_time",
                List.of(YES, NO),
                UnaryOperator.identity(),
                row -> row.string("time_bound"),
                keyResult(text -> yesOrNo(text.isTimeBound())));
    }

    private Question vanity() {
        String no = word(Vanity.NO);
        return f1(
                "vanity",
                "0.85",
                "enriched_vanity",
                List.of(YES, "borderline", no),
                name -> name.equals(no) ? no : YES,
                row -> row.string("vanity"),
                keyResult(text -> word(text.vanity())));
    }

    private Question placeholder() {
        String none = word(Placeholder.NONE);
        return f1(
                "placeholder",
                "0.90",
                NONE_CHOSEN,
                List.of(none, "redacted", "unfilled"),
                name -> name.equals(none) ? none : YES,
                row -> row.has("placeholder")
                        ? Optional.of(row.string("placeholder").orElse(none))
                        : Optional.empty(),
                keyResult(text -> word(text.placeholder())));
    }

    private Question numericTarget() {
        return new Question(
                "objective has a numeric target",
                "0.95",
                OBJECTIVE,
                "enriched_numeric",
                List.of(YES, NO),
                UnaryOperator.identity(),
                Optional.empty(),
                row -> row.string("has_target_number"),
                title -> yesOrNo(!reader.objective(title).targets().isEmpty()));
    }

    private Question style() {
        return accuracy(
                "objective's style",
                "0.75",
                OBJECTIVE,
                List.of("aspiration", "metric", "project"),
                row -> row.string("style"),
                title -> word(reader.objective(title).style()));
    }

    private static Question accuracy(
            String title,
            String wanted,
            String kind,
            List<String> names,
            Function<CorpusRow, Optional<String>> label,
            UnaryOperator<String> answer) {
        return new Question(
                title, wanted, kind, NONE_CHOSEN, names, UnaryOperator.identity(), Optional.empty(), label, answer);
    }

    /** Asks key results for what is {@code yes} once labels are taken by their meaning. */
    private static Question f1(
            String title,
            String wanted,
            String selection,
            List<String> names,
            UnaryOperator<String> meaning,
            Function<CorpusRow, Optional<String>> label,
            UnaryOperator<String> answer) {
        return new Question(
                title + ", F1", wanted, KEY_RESULT, selection, names, meaning, Optional.of(YES), label, answer);
    }

    private UnaryOperator<String> keyResult(Function<KeyResultText, String> answer) {
        return title -> answer.apply(reader.keyResult(title));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String yesOrNo(boolean holds) {
        return holds ? YES : NO;
    }
}
