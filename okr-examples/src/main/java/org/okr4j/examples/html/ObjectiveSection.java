package org.okr4j.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Ambition;
import org.okr4j.core.Closure;
import org.okr4j.core.Initiative;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.TitleAmendment;
import org.okr4j.examples.words.Figures;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.ObjectiveScore;

/** One objective: its sentence with what was found about it, its numbers, and its key results. */
final class ObjectiveSection {
    private final Okrs okrs;
    private final Objective objective;
    private final ObjectiveScore score;
    private final Setting setting;
    private final String anchor;

    ObjectiveSection(Okrs okrs, Objective objective, ObjectiveScore score, Setting setting) {
        this.okrs = okrs;
        this.objective = objective;
        this.score = score;
        this.setting = setting;
        this.anchor = setting.anchors().of(objective.id());
    }

    Element element() {
        Element section = Element.of("section")
                .classed("objective")
                .with("id", anchor)
                .with("aria-labelledby", anchor + "t")
                .add(head());
        for (int i = 0; i < objective.keyResults().size(); i++) {
            int index = i;
            section.addLater(() -> keyResult(index));
        }
        return section;
    }

    private Element keyResult(int index) {
        try {
            return new KeyResultSection(
                            objective,
                            objective.keyResults().get(index),
                            score.keyResults().get(index),
                            setting)
                    .element();
        } catch (InvalidValueException e) {
            throw e.within("/keyResults/" + index);
        }
    }

    private Element head() {
        Notes notes = setting.notes();
        String said = objective.titleAt(setting.asOf());
        Element title = Element.of("h2").with("id", anchor + "t").with("dir", "auto");
        notes.mark(objective.id(), said, title);
        Scored scored = Scored.of(score);
        Element head = Element.of("div").classed("objective-head").add(about()).add(title);
        notes.on(objective.id(), said, "title").ifPresent(head::add);
        parent().ifPresent(head::add);
        if (!objective.description().isEmpty()) {
            head.add(Element.of("p", objective.description())
                    .classed("description")
                    .with("dir", "auto"));
        }
        head.add(scored.bar()).add(scored.list());
        if (score.score().isPresent() && score.coverage().compareTo(Coverage.FULL) < 0) {
            head.add(Element.of("p", "Only " + Figures.percent(score.coverage()) + " of the weight has a score."));
        }
        notes.onOthers(objective.id(), "title").ifPresent(head::add);
        reworded().ifPresent(head::add);
        closure().ifPresent(head::add);
        initiatives().ifPresent(head::add);
        Explained.of(score.explanation(), score.reasons()).ifPresent(head::add);
        return head;
    }

    private Element about() {
        List<String> about = new ArrayList<>();
        about.add(objective.cycle().name());
        objective.level().map(Figures::word).ifPresent(about::add);
        if (objective.ambition() == Ambition.ASPIRATIONAL) {
            about.add(Figures.word(objective.ambition()));
        }
        if (!objective.owner().isEmpty()) {
            about.add(objective.owner());
        }
        Element line = Element.of("p").classed("about").add(Signs.pill(score.status()));
        about.forEach(word -> line.text(" · ").said(word));
        return line;
    }

    /** A parent may stand in another document. */
    private Optional<Element> parent() {
        return objective.parent().map(id -> {
            Element line = Element.of("p").classed("parent").text("Serves ");
            return setting.anchors()
                    .find(id)
                    .map(there ->
                            line.add(Element.of("a").with("href", "#" + there).said(title(id))))
                    .orElseGet(() -> line.add(Element.of("code").said(id)).text(", which stands elsewhere"));
        });
    }

    private String title(String id) {
        return okrs.objective(id)
                .map(parent -> parent.titleAt(setting.asOf()))
                .or(() -> okrs.keyResult(id).map(parent -> parent.title()))
                .orElse(id);
    }

    private Optional<Element> reworded() {
        List<TitleAmendment> known = objective.amendments().stream()
                .filter(amendment -> !amendment.date().isAfter(setting.asOf()))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        TitleAmendment last = known.get(known.size() - 1);
        return Optional.of(Element.of("p")
                .classed("amended")
                .text("Reworded on ")
                .add(Days.time(last.date()))
                .text(", before “")
                .said(objective.titleAt(last.date().minusDays(1)))
                .text("”: ")
                .said(last.reason()));
    }

    private Optional<Element> closure() {
        return objective
                .closure()
                .filter(closure -> !closure.date().isAfter(setting.asOf()))
                .map(ObjectiveSection::closed);
    }

    private static Element closed(Closure closure) {
        Element closed = Element.of("div").classed("closure");
        Element line = Element.of("p")
                .text("Closed as ")
                .add(Element.of("b", Figures.word(closure.outcome())))
                .text(" on ")
                .add(Days.time(closure.date()));
        closure.score().ifPresent(score -> line.text(", with a score of " + Figures.hundredths(score)));
        closed.add(line.text("."));
        if (!closure.learned().isEmpty()) {
            closed.add(Element.of("p").text("Learned: ").said(closure.learned()));
        }
        if (!closure.celebrated().isEmpty()) {
            closed.add(Element.of("p").text("Celebrated: ").said(closure.celebrated()));
        }
        return closed;
    }

    private Optional<Element> initiatives() {
        List<Initiative> all = new ArrayList<>(objective.initiatives());
        objective.keyResults().forEach(keyResult -> all.addAll(keyResult.initiatives()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Element list = Element.of("ul");
        for (Initiative initiative : all) {
            Element item = Element.of("li").said(initiative.title()).text(initiative.done() ? ", done" : "");
            initiative
                    .due()
                    .filter(due -> !initiative.done())
                    .ifPresent(due -> item.text(", due ").add(Days.time(due)));
            list.add(initiative.owner().isEmpty() ? item : item.text(", ").said(initiative.owner()));
        }
        return Optional.of(Element.of("details")
                .classed("work")
                .add(Element.of("summary", all.size() == 1 ? "1 initiative" : all.size() + " initiatives"))
                .add(list));
    }
}
