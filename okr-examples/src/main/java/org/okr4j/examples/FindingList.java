package org.okr4j.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Severity;

/** Findings for people: what, where, and what to do about it. */
final class FindingList {
    private static final int WIDTH = 96;
    private static final String MARGIN = "| ";
    private static final Span START = new Span(0, 0);

    private final Okrs okrs;
    private final Findings findings;
    private final LocalDate asOf;
    private final Screen screen;

    FindingList(Okrs okrs, Findings findings, LocalDate asOf, Screen screen) {
        this.okrs = okrs;
        this.findings = findings;
        this.asOf = asOf;
        this.screen = screen;
    }

    void print(Session session) throws IOException {
        for (Finding finding : findings.all()) {
            session.print(coloured(finding.severity(), word(finding.severity())) + "  "
                    + screen.bold(Shown.escaped(finding.subject())) + "  " + screen.faint(rule(finding)));
            printTitle(session, finding);
            printLines(session, Shown.escaped(finding.message()));
            printLines(session, Shown.escaped(finding.suggestion()));
            session.print("");
        }
        session.print(summary());
    }

    /** Ids alone tell nobody what is meant. */
    private void printTitle(Session session, Finding finding) throws IOException {
        String title = title(finding.subject());
        Optional<Span> part = finding.span().filter(span -> finding.field().equals("title"));
        Excerpt excerpt = new Excerpt(title, part.orElse(START), WIDTH - MARGIN.length());
        if (!title.isEmpty()) {
            session.print("  " + screen.faint(MARGIN) + excerpt.line());
        }
        if (part.isPresent()) {
            session.print("  " + screen.faint(MARGIN) + coloured(finding.severity(), excerpt.underline()));
        }
    }

    private String title(String subject) {
        return okrs.keyResult(subject)
                .map(KeyResult::title)
                .or(() -> okrs.objective(subject).map(objective -> objective.titleAt(asOf)))
                .orElse("");
    }

    private static void printLines(Session session, String text) throws IOException {
        if (!text.isEmpty()) {
            for (String line : TextWidth.lines(text, WIDTH)) {
                session.print("  " + line);
            }
        }
    }

    private String coloured(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> screen.red(text);
            case WARNING -> screen.yellow(text);
            case INFO -> screen.faint(text);
        };
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String rule(Finding finding) {
        return finding.field().isEmpty() ? finding.rule() : finding.rule() + ", " + Shown.escaped(finding.field());
    }

    private String summary() {
        if (findings.isEmpty()) {
            return "Nothing found as of " + asOf;
        }
        return counted(Severity.ERROR, "error", "errors") + ", " + counted(Severity.WARNING, "warning", "warnings")
                + ", " + counted(Severity.INFO, "hint", "hints") + " as of " + asOf;
    }

    private String counted(Severity severity, String one, String many) {
        long count = findings.all().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count + " " + (count == 1 ? one : many);
    }
}
