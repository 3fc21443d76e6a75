package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleThresholds;
import org.okr4j.core.validation.Rules;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.validation.RuleSets;
import org.okr4j.scoring.validation.ScoreRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The index of the rules of each package: severities, thresholds, and what the golden files say is found and what is not. */
class RuleIndexTest {
    private static final String CORE = "org.okr4j.core.validation";
    private static final String SCORING = "org.okr4j.scoring.validation";
    private static final Pattern THRESHOLD = Pattern.compile("\\{@link RuleThresholds#(\\w+)\\(\\)");
    private static final Pattern VALUE = Pattern.compile("(\\w+)=([^,}]+)");

    @Test
    void the_index_of_the_core_is_made_from_its_rules() throws IOException {
        indexOf("okr-core", CORE, Rules.all());
    }

    @Test
    void the_index_of_scoring_is_made_from_its_rules() throws IOException {
        indexOf("okr-scoring", SCORING, ScoreRules.all());
    }

    private static void indexOf(String module, String packageName, List<Rule> rules) throws IOException {
        Map<String, JavadocPages> pages = pages(module, packageName);
        DocPage index = new DocPage(module, packageName, "rules.html", "The rules of " + packageName);
        index.add(
                "<p>Each rule is a constant, and the page of the constant says why it matters, what is bad, what to do and",
                "where it comes from. Here stands what it finds, how much that matters in each set, where it draws its line,",
                "an example of what it finds and one of what it leaves alone.</p>",
                "<p>Any of them is silenced by " + code(".suppress(\"no-owner\", \"The team answers for it\")")
                        + ", about one",
                "objective or key result by "
                        + code(".suppress(\"no-owner\", \"retention\", \"Ana and Bo share it\")")
                        + "; a reason is needed.</p>");
        contents(index, rules);
        for (Rule rule : rules) {
            section(index, rule, pages.get(constant(rule)));
        }
        index.isKept();
    }

    private static void contents(DocPage index, List<Rule> rules) {
        List<String> heads = new ArrayList<>(List.of("rule", "finds"));
        heads.addAll(RuleSets.names());
        index.table("Severity in each set", heads.toArray(String[]::new));
        for (Rule rule : rules) {
            List<String> cells = new ArrayList<>(List.of(rule.summary()));
            RuleSets.names().forEach(set -> cells.add(severity(rule, set)));
            index.row("<a href=\"#" + rule.id() + "\">" + rule.id() + "</a>", cells.toArray(String[]::new));
        }
        index.endTable();
    }

    private static void section(DocPage index, Rule rule, JavadocPages pages) throws IOException {
        index.add("<h2 id=\"" + rule.id() + "\">" + rule.id() + "</h2>");
        index.add("<p>" + rule.summary() + ". Why, what to do, and the source: {@link " + pages.className() + "#"
                + constant(rule) + "}." + thresholds(pages.pages().get(constant(rule))) + "</p>");
        Path positive = first(rule, RuleFolders::isPositive);
        Path negative = first(rule, RuleFolders::isNegative);
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(RuleFolders.findings(positive)));
        index.add("<p>Found, as of " + expected.get("asOf").stringValue() + ":</p>", "<ul>");
        expected.get("findings")
                .forEach(finding -> index.add("<li>" + code(text(finding, "subject")) + ": "
                        + DocPage.escaped(text(finding, "message")) + ". <em>"
                        + DocPage.escaped(text(finding, "suggestion"))
                        + ".</em></li>"));
        index.add("</ul>");
        index.document("In this document (" + name(positive) + ")", okrs(positive));
        index.document("Nothing in this one (" + name(negative) + ")", okrs(negative));
        index.add("<p>Also held: " + others(rule, positive, negative) + ".</p>");
    }

    private static String thresholds(String page) {
        return THRESHOLD
                .matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .distinct()
                .map(name -> "{@link " + CORE + ".RuleThresholds#" + name + "() " + name + "} is "
                        + standard().get(name))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        lines -> lines.isEmpty() ? "" : " Where its line is: " + lines + "."));
    }

    private static Map<String, String> standard() {
        Map<String, String> values = new TreeMap<>();
        VALUE.matcher(RuleThresholds.STANDARD.toString())
                .results()
                .forEach((MatchResult value) -> values.put(value.group(1), value.group(2)));
        return values;
    }

    private static String severity(Rule rule, String set) {
        boolean isIn = RuleSets.named(set).rules().stream()
                .anyMatch(member -> member.id().equals(rule.id()));
        return isIn ? RuleSets.named(set).severity(rule.id()).name().toLowerCase(Locale.ROOT) : "–";
    }

    private static Path first(Rule rule, Predicate<Path> kind) {
        return RuleFolders.documents(rule.id()).stream()
                .filter(kind)
                .findFirst()
                .orElseThrow();
    }

    private static String others(Rule rule, Path... shown) {
        LinkedHashSet<Path> others = new LinkedHashSet<>(RuleFolders.documents(rule.id()));
        List.of(shown).forEach(others::remove);
        return others.isEmpty()
                ? "nothing else"
                : others.stream()
                        .map(path -> (RuleFolders.isPositive(path) ? "found: " : "left alone: ") + name(path))
                        .collect(Collectors.joining("; "));
    }

    private static String name(Path document) {
        return document.getFileName()
                .toString()
                .replaceAll("^(positive|negative)-|\\.json$", "")
                .replace('-', ' ');
    }

    private static Okrs okrs(Path document) throws IOException {
        return OkrJson.read(Files.readString(document));
    }

    private static String text(JsonNode finding, String field) {
        return finding.path(field).asString("");
    }

    private static String code(String text) {
        return DocPage.code(text);
    }

    private static String constant(Rule rule) {
        return rule.id().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The pages of every class of rules, by constant. */
    private static Map<String, JavadocPages> pages(String module, String packageName) {
        Path folder = Path.of("..", module, "src/main/java").resolve(packageName.replace('.', '/'));
        Map<String, JavadocPages> byConstant = new TreeMap<>();
        RuleFolders.list(folder)
                .filter(file -> file.toString().endsWith("Rules.java"))
                .map(RuleIndexTest::read)
                .forEach(pages -> pages.pages().keySet().forEach(constant -> byConstant.put(constant, pages)));
        assertThat(byConstant).isNotEmpty();
        return byConstant;
    }

    private static JavadocPages read(Path source) {
        try {
            return JavadocPages.of(source, "Rule");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
