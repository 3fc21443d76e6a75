package org.okr4j.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.okr4j.core.Shown;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Severity;

/** Findings for people: what, where, and what to do about it. */
final class FindingList {
    private static final int WIDTH = 96;

    private final Findings findings;
    private final LocalDate asOf;
    private final Screen screen;

    FindingList(Findings findings, LocalDate asOf, Screen screen) {
        this.findings = findings;
        this.asOf = asOf;
        this.screen = screen;
    }

    void print(Session session) throws IOException {
        for (Finding finding : findings.all()) {
            session.print(severity(finding.severity()) + "  " + screen.bold(Shown.escaped(finding.subject())) + "  "
                    + screen.faint(rule(finding)));
            printLines(session, Shown.escaped(finding.message()));
            printLines(session, Shown.escaped(finding.suggestion()));
            session.print("");
        }
        session.print(summary());
    }

    private static void printLines(Session session, String text) throws IOException {
        if (!text.isEmpty()) {
            for (String line : TextWidth.lines(text, WIDTH)) {
                session.print("  " + line);
            }
        }
    }

    private String severity(Severity severity) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        return switch (severity) {
            case ERROR -> screen.red(name);
            case WARNING -> screen.yellow(name);
            case INFO -> screen.faint(name);
        };
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
