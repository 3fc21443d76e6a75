package org.okr4j.testkit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Function;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;

/** A document with what is to be found in it. */
record RuleCase(
        String name, NavigableMap<String, String> document, NavigableMap<String, String> findings, RuleCases cases) {

    void check() {
        if (document.isEmpty()) {
            throw new AssertionError(
                    name + ".json is missing: " + findings.firstKey() + " says what is to be found in it");
        }
        if (findings.size() != 1) {
            throw new AssertionError(
                    findings.isEmpty()
                            ? name + ".findings is missing: it says the day on which " + name
                                    + ".json is checked, and what is to be found in it"
                            : name + " has its findings twice: " + String.join(", ", findings.keySet()));
        }
        Okrs okrs = read(document, cases.format()::document);
        CaseFormat.Expected expected = read(findings, cases.format()::expected);
        Findings found = found(okrs, expected);
        if (!found.equals(expected.findings())) {
            throw new AssertionError(message(expected, found));
        }
    }

    private static <T> T read(NavigableMap<String, String> text, Function<String, T> reader) {
        try {
            return reader.apply(text.get(text.firstKey()));
        } catch (RuntimeException refused) {
            throw new AssertionError(text.firstKey() + " cannot be read: " + refused.getMessage(), refused);
        }
    }

    private Findings found(Okrs okrs, CaseFormat.Expected expected) {
        Findings all = cases.rules().check(okrs, expected.asOf());
        return cases.isOfTheFolder() ? Findings.of(all.by(folder())) : all;
    }

    private String folder() {
        int end = Math.max(0, name.lastIndexOf('/'));
        return name.substring(name.lastIndexOf('/', end - 1) + 1, end);
    }

    private String message(CaseFormat.Expected expected, Findings found) {
        List<String> lines = new ArrayList<>();
        lines.add(findings.firstKey() + " says other findings than there are in " + document.firstKey() + " as of "
                + expected.asOf());
        without(expected.findings(), found).forEach(finding -> lines.add("  missing   " + told(finding)));
        without(found, expected.findings()).forEach(finding -> lines.add("  too much  " + told(finding)));
        if (lines.size() == 1) {
            lines.add("  the same in another order, or another number of times");
        }
        lines.add(findings.firstKey() + " should contain, if the rules are right:");
        lines.add(cases.format().text(new CaseFormat.Expected(expected.asOf(), found)));
        return String.join("\n", lines);
    }

    private static List<Finding> without(Findings all, Findings others) {
        return all.all().stream()
                .filter(finding -> !others.all().contains(finding))
                .toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " of " + finding.subject() + ": " + finding.message();
    }
}
