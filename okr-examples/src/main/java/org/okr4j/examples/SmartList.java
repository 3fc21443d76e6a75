package org.okr4j.examples;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;
import org.okr4j.core.Span;
import org.okr4j.core.validation.SmartAnswer;
import org.okr4j.core.validation.SmartAssessment;
import org.okr4j.core.validation.SmartAssessments;
import org.okr4j.core.validation.SmartVerdict;

/** Assessments for people: five lines for each key result. */
final class SmartList {
    private static final int WIDTH = 96;
    private static final int QUESTION = 12;
    private static final int VERDICT = 9;
    private static final Span START = new Span(0, 0);
    private static final Map<String, String> QUESTIONS = Map.of("timeBound", "time-bound");

    private final Okrs okrs;
    private final SmartAssessments assessments;
    private final Screen screen;

    SmartList(Okrs okrs, SmartAssessments assessments, Screen screen) {
        this.okrs = okrs;
        this.assessments = assessments;
        this.screen = screen;
    }

    void print(Session session) throws IOException {
        for (SmartAssessment assessment : assessments.keyResults()) {
            session.print(screen.bold(Shown.escaped(assessment.id())));
            session.print("  " + screen.faint("| ") + title(assessment.id()));
            for (Map.Entry<String, SmartAnswer> answer : assessment.answers().entrySet()) {
                print(session, QUESTIONS.getOrDefault(answer.getKey(), answer.getKey()), answer.getValue());
            }
            session.print("");
        }
        session.print(summary());
    }

    private String title(String id) {
        String title = okrs.keyResult(id).map(KeyResult::title).orElse("");
        return new Excerpt(title, START, WIDTH - 2).line();
    }

    private void print(Session session, String question, SmartAnswer answer) throws IOException {
        String start = "  " + TextWidth.left(question, QUESTION) + coloured(answer.verdict());
        String indent = " ".repeat(2 + QUESTION + VERDICT);
        boolean first = true;
        for (String line : TextWidth.lines(Shown.escaped(answer.evidence()), WIDTH - QUESTION - VERDICT)) {
            session.print((first ? start : indent) + line);
            first = false;
        }
    }

    private String coloured(SmartVerdict verdict) {
        String word = TextWidth.left(verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '), VERDICT);
        return switch (verdict) {
            case MET -> screen.green(word);
            case NOT_MET -> screen.red(word);
            case UNKNOWN -> screen.faint(word);
        };
    }

    private String summary() {
        if (assessments.keyResults().isEmpty()) {
            return "No open key result as of " + assessments.asOf();
        }
        return counted(SmartVerdict.MET) + " met, " + counted(SmartVerdict.NOT_MET) + " not met, "
                + counted(SmartVerdict.UNKNOWN) + " unknown as of " + assessments.asOf();
    }

    private long counted(SmartVerdict verdict) {
        return assessments.keyResults().stream()
                .flatMap(assessment -> assessment.answers().values().stream())
                .filter(answer -> answer.verdict() == verdict)
                .count();
    }
}
