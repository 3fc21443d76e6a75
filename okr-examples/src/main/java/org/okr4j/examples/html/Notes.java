package org.okr4j.examples.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;

/** What rules found, beside what it is about. */
final class Notes {
    private static final Map<String, String> FIELDS = Map.of(
            "title", "the title",
            "measure", "the measure",
            "checkIns", "the check-ins",
            "keyResults", "the key results");

    private final Map<String, List<Finding>> bySubject = new LinkedHashMap<>();

    Notes(Findings findings) {
        findings.all()
                .forEach(finding -> bySubject
                        .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                        .add(finding));
    }

    /** Returns what was found in some fields of something, or nothing. */
    Optional<Element> on(String subject, String text, String... fields) {
        Set<String> wanted = Set.of(fields);
        return list(
                about(subject).stream()
                        .filter(finding -> wanted.contains(finding.field()))
                        .toList(),
                text,
                FIELDS.getOrDefault(fields[0], "this"));
    }

    /** Returns what was found in all other fields, or nothing. */
    Optional<Element> onOthers(String subject, String... fields) {
        Set<String> shown = Set.of(fields);
        return list(
                about(subject).stream()
                        .filter(finding -> !shown.contains(finding.field()))
                        .toList(),
                "",
                "this");
    }

    /** Returns what is about nothing in the document, or nothing. */
    Optional<Element> elsewhere(Set<String> subjects) {
        return list(
                bySubject.values().stream()
                        .flatMap(Collection::stream)
                        .filter(finding -> !subjects.contains(finding.subject()))
                        .toList(),
                "",
                "the document");
    }

    /** Adds a title, with the parts that findings mean marked. */
    void mark(String subject, String title, Element into) {
        int from = 0;
        for (Span span : spans(subject, title)) {
            if (span.from() >= from) {
                into.text(title.substring(from, span.from()));
                into.add(Element.of("mark", title.substring(span.from(), span.to())));
                from = span.to();
            }
        }
        into.text(title.substring(from));
    }

    private List<Span> spans(String subject, String title) {
        return about(subject).stream()
                .filter(finding -> finding.field().equals("title"))
                .map(Finding::span)
                .flatMap(Optional::stream)
                .filter(span -> span.from() < span.to() && span.to() <= title.length())
                .filter(span -> isWhole(title, span.from()) && isWhole(title, span.to()))
                .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                .toList();
    }

    /** A rule of somebody's own may point into the middle of a character. */
    private static boolean isWhole(String text, int index) {
        return index == 0
                || index == text.length()
                || !Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private List<Finding> about(String subject) {
        List<Finding> about = bySubject.get(subject);
        return about == null ? List.of() : about;
    }

    private static Optional<Element> list(List<Finding> findings, String text, String what) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Element list = Element.of("ul").classed("findings").with("aria-label", "Findings on " + what);
        findings.forEach(finding -> list.add(item(finding, text)));
        return Optional.of(list);
    }

    private static Element item(Finding finding, String text) {
        Element message =
                Element.of("p").add(Signs.severity(finding.severity())).text(" ");
        finding.span()
                .filter(span -> span.from() < span.to() && span.to() <= text.length())
                .map(span -> Shown.excerpt(span.of(text)))
                .filter(meant -> !finding.message().regionMatches(true, 0, meant, 0, meant.length())
                        && !finding.message().contains("\"" + meant + "\""))
                .ifPresent(meant -> message.text("“").said(meant).text("” "));
        message.text(finding.message() + ". ");
        if (!finding.suggestion().isEmpty()) {
            message.add(Element.of("em", finding.suggestion() + ".")).text(" ");
        }
        message.add(Element.of("code", finding.rule()));
        return Element.of("li").classed(Signs.name(finding.severity())).add(message);
    }
}
