package org.okr4j.examples;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.okr4j.core.Status;
import org.okr4j.examples.words.Figures;
import org.okr4j.scoring.Grade;

/** The rows of a report: a title that may run over several lines, and the numbers in columns on the first of them. */
final class Row {
    /** The columns that a report takes. */
    static final int WIDTH = 100;

    private static final int TITLE = 35;
    private static final int INDENT = 2;
    private static final int DEEPEST = 5;
    private static final int PERCENT = 6;
    private static final int SCORE = 5;
    private static final int GRADE = 5;
    private static final int STATUS = 11;
    private static final int CONFIDENCE = 5;
    private static final int FORECAST = 8;
    private static final String GAP = "  ";

    private final Screen screen;

    Row(Screen screen) {
        this.screen = screen;
    }

    /** Returns the names of the columns. */
    String head() {
        return TextWidth.left("", TITLE)
                + GAP
                + TextWidth.left("progress", Bar.WIDTH + 1 + PERCENT)
                + GAP
                + TextWidth.right("score", SCORE)
                + GAP
                + TextWidth.left("grade", GRADE)
                + GAP
                + TextWidth.left("status", STATUS)
                + GAP
                + TextWidth.right("conf.", CONFIDENCE)
                + GAP
                + TextWidth.right("forecast", FORECAST);
    }

    /** Returns the names of the columns of a series. */
    String seriesHead() {
        return TextWidth.left("", TITLE)
                + GAP
                + TextWidth.left("progress over time", Sparkline.WIDTH)
                + GAP
                + TextWidth.right("now", PERCENT)
                + GAP
                + "status";
    }

    /** Returns a title with its progress over time beside it, and the last of its numbers. */
    String ofSeries(String title, int depth, UnaryOperator<String> style, String line, Numbers last) {
        return beside(
                title,
                depth,
                style,
                coloured(last.status(), TextWidth.left(line, Sparkline.WIDTH))
                        + GAP
                        + TextWidth.right(progress(last), PERCENT)
                        + GAP
                        + coloured(last.status(), Figures.word(last.status())));
    }

    /** Returns a title with its numbers beside it. */
    String of(String title, int depth, UnaryOperator<String> style, Numbers numbers) {
        return beside(title, depth, style, columns(numbers));
    }

    private static String beside(String title, int depth, UnaryOperator<String> style, String columns) {
        String indent = indent(depth);
        StringBuilder row = new StringBuilder();
        List<String> lines = TextWidth.lines(title, TITLE - indent.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i == 0) {
                String space = " ".repeat(TITLE - indent.length() - TextWidth.of(line));
                row.append((indent + style.apply(line) + space + GAP + columns).stripTrailing());
            } else {
                row.append('\n').append(indent).append(style.apply(line));
            }
        }
        return row.toString();
    }

    /** Returns words that belong to the title above, over the whole width. */
    String detail(String words, int depth) {
        String indent = indent(depth);
        return TextWidth.lines(words, WIDTH - indent.length() - INDENT).stream()
                .map(screen::faint)
                .collect(Collectors.joining("\n" + indent + " ".repeat(INDENT), indent, ""));
    }

    private static String indent(int depth) {
        return " ".repeat(INDENT * Math.min(depth, DEEPEST));
    }

    private String columns(Numbers numbers) {
        String bar = Bar.of(numbers.progress(), numbers.expected(), screen);
        String score = numbers.score().map(Figures::hundredths).orElse("");
        String confidence = numbers.confidence().map(Figures::percent).orElse("");
        String forecast = numbers.forecast().map(Figures::percent).orElse("");
        return coloured(numbers.status(), bar)
                + ' '
                + TextWidth.right(progress(numbers), PERCENT)
                + GAP
                + TextWidth.right(score, SCORE)
                + GAP
                + grade(numbers.grade())
                + GAP
                + coloured(numbers.status(), TextWidth.left(Figures.word(numbers.status()), STATUS))
                + GAP
                + TextWidth.right(confidence, CONFIDENCE)
                + GAP
                + TextWidth.right(forecast, FORECAST);
    }

    private String progress(Numbers numbers) {
        return numbers.progress().map(Figures::percent).orElse(screen.drawn("–", "-"));
    }

    private String grade(Optional<Grade> grade) {
        String word = TextWidth.left(grade.map(Figures::word).orElse(""), GRADE);
        return grade.map(value -> switch (value) {
                    case RED -> screen.red(word);
                    case AMBER -> screen.yellow(word);
                    case GREEN -> screen.green(word);
                })
                .orElse(word);
    }

    private String coloured(Status status, String text) {
        return switch (status) {
            case ON_TRACK, DONE -> screen.green(text);
            case AT_RISK -> screen.yellow(text);
            case OFF_TRACK -> screen.red(text);
            case NOT_STARTED, UNKNOWN -> screen.faint(text);
        };
    }
}
