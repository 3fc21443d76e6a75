package org.okr4j.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Confidence;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.examples.words.Figures;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.Grade;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;

/** The numbers of an objective or a key result, each under its name; what is not known is a dash. */
record Scored(
        Optional<Progress> progress,
        Optional<Progress> expected,
        Optional<Score> score,
        Optional<Grade> grade,
        Status status,
        Optional<Confidence> confidence,
        Optional<Coverage> coverage,
        Optional<Progress> forecast) {

    static final String NONE = "–";

    static Scored of(ObjectiveScore score) {
        return new Scored(
                score.progress(),
                score.expected(),
                score.score(),
                score.grade(),
                score.status(),
                score.confidence(),
                Optional.of(score.coverage()),
                Optional.empty());
    }

    static Scored of(KeyResultScore score) {
        return new Scored(
                score.progress(),
                score.expected(),
                score.score(),
                score.grade(),
                score.status(),
                score.confidence(),
                Optional.empty(),
                score.forecast());
    }

    Element bar() {
        return Signs.bar(progress, expected, status);
    }

    String progressText() {
        return progress.map(Figures::percent).orElse(NONE);
    }

    /** Returns the cells of a row, in the order of {@link Overview}. */
    List<Element> cells() {
        return List.of(
                Tables.cell("Progress", "").add(bar()).add(Element.of("b", progressText())),
                Tables.cell("Expected", expected.map(Figures::percent).orElse(NONE)),
                Tables.cell("Forecast", forecast.map(Figures::percent).orElse(NONE)),
                Tables.cell("Score", score.map(Figures::hundredths).orElse(NONE)),
                Tables.cell("Grade", "").add(gradeWord()),
                Tables.cell("Confidence", confidence.map(Figures::percent).orElse(NONE)),
                Tables.cell("Coverage", coverage.map(Figures::percent).orElse(NONE)),
                Tables.cell("Status", "").add(Signs.pill(status)));
    }

    /** Returns the numbers as a list of names and values. */
    Element list() {
        Element list = Element.of("dl").classed("numbers");
        List<Element> values = new ArrayList<>();
        values.add(value("Progress", Element.of("dd", progressText())));
        expected.ifPresent(value -> values.add(value("Expected", Element.of("dd", Figures.percent(value)))));
        forecast.ifPresent(value -> values.add(value("Forecast", Element.of("dd", Figures.percent(value)))));
        score.ifPresent(value -> values.add(value("Score", Element.of("dd", Figures.hundredths(value)))));
        grade.ifPresent(value -> values.add(value("Grade", Element.of("dd").add(gradeWord()))));
        confidence.ifPresent(value -> values.add(value("Confidence", Element.of("dd", Figures.percent(value)))));
        coverage.ifPresent(value -> values.add(value("Coverage", Element.of("dd", Figures.percent(value)))));
        return list.addAll(values);
    }

    private Element gradeWord() {
        return grade.map(value -> Element.of("span", Figures.word(value)).classed("grade " + Signs.name(value)))
                .orElseGet(() -> Element.of("span", NONE));
    }

    private static Element value(String name, Element value) {
        return Element.of("div").add(Element.of("dt", name)).add(value);
    }
}
