package org.okr4j.examples.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.okr4j.core.KeyResult;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.examples.words.Figures;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Outlook;

/** Says what a chart draws, to those who do not see it. */
final class CourseWords {
    private final KeyResult keyResult;
    private final KeyResultScore score;
    private final Course course;
    private final LocalDate due;

    CourseWords(KeyResult keyResult, KeyResultScore score, Course course, LocalDate due) {
        this.keyResult = keyResult;
        this.score = score;
        this.course = course;
        this.due = due;
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(readings());
        sentences.add(targets());
        course.amended().forEach(day -> sentences.add(amended(day)));
        score.expected()
                .ifPresent(expected -> sentences.add("As of " + Days.full(course.asOf())
                        + " the plan expects progress of " + Figures.percent(expected)
                        + score.progress()
                                .map(progress -> ", and it is at " + Figures.percent(progress))
                                .orElse(", and none is known")));
        score.forecast()
                .ifPresent(forecast ->
                        sentences.add("The readings point to " + Figures.percent(forecast) + " on " + Days.full(due)
                                + ", in the middle of a range that holds half of the lines through two readings each"));
        score.outlook().map(Outlook::statement).ifPresent(sentences::add);
        return String.join(". ", sentences) + ".";
    }

    private String readings() {
        List<Course.Point> readings = course.readings();
        String what = course.axis().isOfValues() ? "reading" : "reading, as progress";
        if (readings.isEmpty()) {
            return "No reading yet";
        }
        Course.Point first = readings.get(0);
        if (readings.size() == 1) {
            return "One " + what + ": " + height(first.height()) + " on " + Days.full(first.day());
        }
        Course.Point last = readings.get(readings.size() - 1);
        return readings.size() + " " + what.replace("reading", "readings") + ", from " + height(first.height()) + " on "
                + Days.full(first.day()) + " to " + height(last.height()) + " on " + Days.full(last.day());
    }

    private String targets() {
        String heights = course.targets().stream()
                .filter(target -> target.to().equals(course.last()))
                .map(target -> height(target.height()))
                .collect(Collectors.joining(" and "));
        return heights.isEmpty() ? "No target is drawn" : "The target is " + heights + ", by " + Days.full(due);
    }

    private String amended(LocalDate day) {
        String reason = keyResult.amendmentAt(day).map(MeasureAmendment::reason).orElse("");
        return "Amended on " + Days.full(day) + ", seen as a step of the target"
                + (reason.isEmpty() ? "" : ": " + reason);
    }

    private String height(BigDecimal height) {
        BigDecimal stripped = height.signum() == 0 ? BigDecimal.ZERO : height.stripTrailingZeros();
        String unit = course.axis().unit();
        return stripped.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }
}
