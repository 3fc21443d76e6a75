package org.okr4j.testkit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.okr4j.core.validation.RuleSet;

/**
 * Golden cases for rules: documents, and beside each what a set of rules finds in it.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> our_rules_find_what_is_written_beside_each_document() throws IOException {
 *     return RuleCases.in(texts("src/test/resources/rules"), format).by(ourRules).tests();
 * }
 * }</pre>
 *
 * <p>A case is a document {@code case.json} with {@code case.findings} beside it (or {@code case.findings.json}), which says the
 * day and the findings. Texts are handed in by their names, with folders as in {@code vanity/likes.json}: who has them from
 * files, from resources or from elsewhere reads them there. A message says what is missing, what is too much, and what the
 * file should contain.
 */
public final class RuleCases {
    private static final String DOCUMENT = ".json";
    private static final List<String> FINDINGS = List.of(".findings.json", ".findings");

    private final NavigableMap<String, String> texts;
    private final CaseFormat format;
    private final RuleSet rules;
    private final boolean ofTheFolder;

    private RuleCases(NavigableMap<String, String> texts, CaseFormat format, RuleSet rules, boolean ofTheFolder) {
        this.texts = texts;
        this.format = format;
        this.rules = rules;
        this.ofTheFolder = ofTheFolder;
    }

    /**
     * Returns cases for the rules of the core.
     *
     * @param texts the texts by their names, such as {@code likes.json} and {@code likes.findings}
     * @param format how they are read and written
     * @return the cases
     */
    public static RuleCases in(Map<String, String> texts, CaseFormat format) {
        return new RuleCases(new TreeMap<>(texts), format, RuleSet.standard(), false);
    }

    /**
     * Returns the same cases for other rules.
     *
     * @param others the rules
     * @return the cases
     */
    public RuleCases by(RuleSet others) {
        return new RuleCases(texts, format, others, ofTheFolder);
    }

    /**
     * Looks in each folder at the findings of the rule only that the folder is named after.
     *
     * @return the cases, of which {@code vanity/likes.json} is one for the rule {@code vanity}
     */
    public RuleCases ofTheRuleOfTheFolder() {
        return new RuleCases(texts, format, rules, true);
    }

    /**
     * Returns what there is.
     *
     * @return the names without their endings, such as {@code vanity/likes}, sorted
     */
    public NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>();
        texts.keySet()
                .forEach(text -> endings()
                        .filter(text::endsWith)
                        .findFirst()
                        .ifPresent(ending -> names.add(text.substring(0, text.length() - ending.length()))));
        return names;
    }

    private static Stream<String> endings() {
        return Stream.concat(FINDINGS.stream(), Stream.of(DOCUMENT));
    }

    /**
     * Checks every case, and fails with all that do not hold.
     *
     * @throws AssertionError if a document has other findings than those beside it, if either is missing or cannot be read,
     *     or if there is no case at all
     */
    public void check() {
        List<AssertionError> failures = new ArrayList<>();
        for (RuleCase one : each()) {
            try {
                one.check();
            } catch (AssertionError failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.size() == 1 ? failures.get(0) : together(failures);
        }
    }

    private static AssertionError together(List<AssertionError> failures) {
        AssertionError all = new AssertionError(
                failures.stream().map(AssertionError::getMessage).collect(Collectors.joining("\n\n")));
        failures.forEach(all::addSuppressed);
        return all;
    }

    /**
     * Returns a test for each case, for a {@code @TestFactory} of JUnit.
     *
     * <p>This is the only method that needs {@code junit-jupiter-api} on the class path.
     *
     * @return the tests, each with the name of its case
     * @throws AssertionError if there is no case at all
     */
    public Stream<DynamicTest> tests() {
        return CaseTests.of(each());
    }

    private List<RuleCase> each() {
        NavigableSet<String> names = names();
        if (names.isEmpty()) {
            throw new AssertionError("There is no case: name the texts such as likes.json and likes.findings");
        }
        return names.stream()
                .map(name -> new RuleCase(name, text(name, List.of(DOCUMENT)), text(name, FINDINGS), this))
                .toList();
    }

    private NavigableMap<String, String> text(String name, List<String> endings) {
        NavigableMap<String, String> found = new TreeMap<>();
        endings.stream()
                .map(ending -> name + ending)
                .filter(texts::containsKey)
                .forEach(text -> found.put(text, texts.getOrDefault(text, "")));
        return found;
    }

    CaseFormat format() {
        return format;
    }

    RuleSet rules() {
        return rules;
    }

    boolean isOfTheFolder() {
        return ofTheFolder;
    }
}
