package org.okr4j.examples.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.examples.words.Outline;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfile;
import org.okr4j.scoring.Summary;

/** A report of one document as one page that needs nothing else. */
public final class Page {
    private static final int NAMED_CYCLES = 3;

    private final Okrs okrs;
    private final Scorecard card;
    private final Findings findings;
    private final Setting setting;
    private final List<Outline.Entry> outline;

    /**
     * Scores and checks a document.
     *
     * @param okrs the document
     * @param asOf the day
     * @param profile by whose rules it is scored
     * @param rules what is looked for
     * @param explained whether the page says how each number comes about
     * @throws InvalidValueException if a measure asks for a strategy that the profile does not know
     */
    public Page(Okrs okrs, LocalDate asOf, ScoringProfile profile, RuleSet rules, boolean explained) {
        Scorer scorer = Scorer.of(profile).withExplanations(explained);
        this.okrs = okrs;
        this.card = scorer.score(okrs, asOf);
        this.findings = rules.check(okrs, asOf);
        this.setting = new Setting(profile, scorer, new Notes(findings), new Anchors(okrs), asOf);
        this.outline = Outline.of(okrs);
    }

    /**
     * Writes the page.
     *
     * @return the whole of it, to be saved as UTF-8
     * @throws InvalidValueException if a measure of former days asks for a strategy that the profile does not know
     */
    public String text() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n");
        head().writeTo(out);
        out.append("\n<body>\n");
        Element.of("a", "Skip to the scorecard")
                .classed("skip")
                .with("href", "#scorecard")
                .writeTo(out);
        out.append('\n');
        banner().writeTo(out);
        out.append("\n<main>\n");
        scorecard().writeTo(out);
        for (Outline.Entry entry : outline) {
            out.append('\n');
            writeObjective(entry.objective(), out);
        }
        out.append("\n</main>\n");
        footer().writeTo(out);
        return out.append("\n</body>\n</html>\n").toString();
    }

    private Element head() {
        return Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with(
                                "content",
                                "default-src 'none'; style-src 'sha256-" + hash(Style.PAGE)
                                        + "'; base-uri 'none'; form-action 'none'"))
                .add(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Element.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Element.of("meta").with("name", "referrer").with("content", "no-referrer"))
                .add(Element.of("title", "Objectives and key results as of " + Days.full(card.asOf())))
                .add(Element.styles(Style.PAGE));
    }

    private Element banner() {
        Element about = Element.of("p")
                .classed("lead")
                .text("As of ")
                .add(Element.of("time", Days.full(card.asOf()))
                        .with("datetime", card.asOf().toString()));
        String cycles = cycles();
        if (!cycles.isEmpty()) {
            about.text(" · ").said(cycles);
        }
        about.text(" · scored by the profile ").said(card.profile());
        return Element.of("header")
                .add(Element.of("h1", "Objectives and key results"))
                .add(about)
                .add(new Tiles(Summary.of(okrs, card), findings).element());
    }

    private String cycles() {
        List<String> names = okrs.objectives().stream()
                .map(objective -> objective.cycle().name())
                .distinct()
                .toList();
        return names.size() > NAMED_CYCLES ? names.size() + " cycles" : String.join(", ", names);
    }

    private Element scorecard() {
        Element section = Element.of("section")
                .classed("scorecard")
                .with("id", "scorecard")
                .with("aria-labelledby", "scorecard-title")
                .add(Element.of("h2", "Scorecard").with("id", "scorecard-title"));
        section.add(
                outline.isEmpty()
                        ? Element.of("p", "No objectives")
                        : new Overview(card, setting.anchors()).of(outline));
        setting.notes().elsewhere(subjects()).ifPresent(section::add);
        return section;
    }

    private Set<String> subjects() {
        return okrs.ids().stream()
                .filter(id -> setting.anchors().find(id).isPresent())
                .collect(Collectors.toSet());
    }

    /** Key results are made while they are written: what they refuse comes from there. */
    private void writeObjective(Objective objective, StringBuilder out) {
        try {
            new ObjectiveSection(okrs, objective, card.objective(objective.id()), setting)
                    .element()
                    .writeTo(out);
        } catch (InvalidValueException e) {
            throw e.within("/objectives/" + okrs.objectives().indexOf(objective));
        }
    }

    private static Element footer() {
        return Element.of("footer")
                .add(Element.of(
                        "p",
                        "Progress is measured, and rounded down: 100% is only where the target is reached. A score is judged,"
                                + " confidence is what people said, and – is what nobody knows. The mark in a bar is where the"
                                + " plan says progress should be. Findings are questions that a coach would ask, not"
                                + " verdicts."))
                .add(Element.of("p", "Made by okr4j. This page asks nothing of any other."));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java knows SHA-256", e);
        }
    }
}
