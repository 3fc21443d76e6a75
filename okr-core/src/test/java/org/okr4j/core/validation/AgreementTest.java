package org.okr4j.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CaseLines;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

/** Whether what a title says is what the measure asks, and where not, what differs. */
class AgreementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    @Test
    void a_title_says_what_the_measure_asks() {
        List<String> cases = CaseLines.of(AgreementTest.class, "agreement.psv");

        assertThat(cases.stream().map(AgreementTest::checked)).isNotEmpty().containsExactlyElementsOf(cases);
    }

    /** Returns a case with what is found to differ. */
    private static String checked(String line) {
        String[] parts = line.split(" \\| ", -1);
        Okrs okrs = Okrs.of(Objective.of(
                "objective",
                "Guests come back",
                Cycle.quarter(2026, 3),
                KeyResult.of("key-result", parts[0], measure(parts[1]))));
        String found = RuleSet.standard().check(okrs, DAY).by("text-and-measure-disagree").stream()
                .map(AgreementTest::differing)
                .findFirst()
                .orElse("nothing");
        return parts[0] + " | " + parts[1] + " | " + found;
    }

    private static String differing(Finding finding) {
        String message = finding.message();
        return message.contains("another unit")
                ? "unit"
                : message.contains("goes the other way")
                        ? "way"
                        : message.contains("it starts at") ? "start" : "number";
    }

    /** Reads such as {@code 50 -> 60 %}, {@code ? -> 60}, {@code grow 20}, {@code >= 4 stars} and {@code levels 10 20}. */
    private static Measure measure(String text) {
        String[] words = text.split(" ", -1);
        return switch (words[0]) {
            case ">=" -> Maintain.atLeast(words[1]).withUnit(unit(words, 2));
            case "<=" -> Maintain.atMost(words[1]).withUnit(unit(words, 2));
            case "within" -> Maintain.between(words[1], words[2]).withUnit(unit(words, 3));
            case "grow" -> Metric.growBy(words[1]).withUnit(unit(words, 2));
            case "cut" -> Metric.cutBy(words[1]).withUnit(unit(words, 2));
            case "levels" ->
                Levels.of(Level.of("some", words[1], "0.5"), Level.of("all", words[2], "1"))
                        .withUnit(unit(words, 3));
            case "?" -> Metric.builder().to(words[2]).unit(unit(words, 3)).build();
            default ->
                Metric.builder()
                        .from(words[0])
                        .to(words[2])
                        .unit(unit(words, 3))
                        .build();
        };
    }

    private static String unit(String[] words, int from) {
        return String.join(" ", Arrays.asList(words).subList(Math.min(from, words.length), words.length));
    }
}
