package org.okr4j.examples.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.Ambition;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Role;
import org.okr4j.examples.words.Figures;
import org.okr4j.examples.words.MeasureWords;
import org.okr4j.scoring.KeyResultScore;

/** One key result: its sentence with what was found about it, its numbers, its chart, and its log. */
final class KeyResultSection {
    private static final MeasureWords WORDS = new MeasureWords(" → ");

    private final Objective objective;
    private final KeyResult keyResult;
    private final KeyResultScore score;
    private final Setting setting;
    private final LocalDate due;
    private final Standings standings;
    private final String anchor;

    KeyResultSection(Objective objective, KeyResult keyResult, KeyResultScore score, Setting setting) {
        this.objective = objective;
        this.keyResult = keyResult;
        this.score = score;
        this.setting = setting;
        this.due = keyResult.dueIn(objective.cycle());
        this.standings = Standings.of(keyResult, objective.cycle(), setting.scorer(), setting.asOf());
        this.anchor = setting.anchors().of(keyResult.id());
    }

    Element element() {
        Element section = Element.of("article")
                .classed("key-result")
                .with("id", anchor)
                .with("aria-labelledby", anchor + "t")
                .add(words())
                .add(figure());
        new CheckInTable(keyResult, setting.asOf(), standings).folded().ifPresent(section::add);
        Explained.of(score.explanation(), score.reasons()).ifPresent(section::add);
        return section;
    }

    private Element words() {
        Notes notes = setting.notes();
        Element title = Element.of("h3").with("id", anchor + "t").with("dir", "auto");
        notes.mark(keyResult.id(), keyResult.title(), title);
        Scored scored = Scored.of(score);
        Element words = Element.of("div").classed("words").add(title);
        notes.on(keyResult.id(), keyResult.title(), "title").ifPresent(words::add);
        words.add(about()).add(measure());
        notes.on(keyResult.id(), "", "measure").ifPresent(words::add);
        words.add(scored.bar()).add(scored.list());
        score.outlook()
                .ifPresent(outlook ->
                        words.add(Element.of("p", sentence(Figures.outlook(outlook, score, Days::shortened)))
                                .classed("outlook")));
        notes.onOthers(keyResult.id(), "title", "measure", "checkIns").ifPresent(words::add);
        if (!keyResult.description().isEmpty()) {
            words.add(Element.of("p", keyResult.description())
                    .classed("description")
                    .with("dir", "auto"));
        }
        return words;
    }

    private Element about() {
        List<String> about = new ArrayList<>();
        if (keyResult.role() == Role.GUARDRAIL) {
            about.add("guardrail");
        }
        if (objective.ambitionOf(keyResult) == Ambition.ASPIRATIONAL) {
            about.add("aspirational");
        }
        Element line = Element.of("p").classed("about").add(Signs.pill(score.status()));
        about.forEach(word -> line.text(" · " + word));
        line.text(" · due ").add(Days.time(due));
        return keyResult.owner().isEmpty() ? line : line.text(" · ").said(keyResult.owner());
    }

    private Element measure() {
        Element measure =
                Element.of("p").classed("measure").said(WORDS.of(keyResult.measureAt(setting.asOf()), score.reading()));
        keyResult
                .amendmentAt(setting.asOf())
                .ifPresent(amendment -> measure.add(Element.of("span")
                        .classed("amended")
                        .text("Amended on ")
                        .add(Days.time(amendment.date()))
                        .text(", before ")
                        .said(WORDS.of(keyResult.measureAt(amendment.date().minusDays(1))))
                        .text(amendment.reason().isEmpty() ? "" : ": ")
                        .said(amendment.reason())));
        return measure;
    }

    private Element figure() {
        Course course =
                new CourseOf(keyResult, score, setting.profile(), objective.cycle(), setting.asOf()).drawn(standings);
        String words = new CourseWords(keyResult, score, course, due).text();
        Element chart = Chart.of(
                        course,
                        Element.of("title", "Burn-up chart: " + keyResult.title())
                                .with("id", anchor + "c"),
                        Element.of("desc", words).with("id", anchor + "d"))
                .with("role", "img")
                .with("aria-labelledby", anchor + "c")
                .with("aria-describedby", anchor + "d");
        Element figure = Element.of("figure").add(chart).add(legend(course));
        setting.notes().on(keyResult.id(), "", "checkIns").ifPresent(figure::add);
        return figure;
    }

    private Element legend(Course course) {
        Element legend = Element.of("figcaption");
        String what = course.axis().isOfValues() ? unit(course) : "progress";
        if (!course.readings().isEmpty()) {
            legend.add(entry("readings", "readings, " + what));
        }
        if (!course.plan().isEmpty()) {
            legend.add(entry("plan", "planned"));
        }
        if (!course.targets().isEmpty()) {
            legend.add(entry("target", "target"));
        }
        if (course.prospect().isPresent()) {
            legend.add(entry("forecast", "forecast"));
            legend.add(entry("range", "its middle half"));
        }
        if (standings.shown().size() < standings.count()) {
            legend.add(Element.of(
                    "span",
                    standings.shown().size() + " of " + standings.count()
                            + " days are drawn: of each stretch of time the highest and the lowest"));
        }
        return legend;
    }

    private static String unit(Course course) {
        return course.axis().unit().isEmpty() ? "value" : course.axis().unit();
    }

    private static Element entry(String classes, String words) {
        return Element.of("span").add(Signs.swatch(classes)).said(words);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
