package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.testkit.laws.Law;
import org.okr4j.testkit.laws.RollUpLaws;
import org.okr4j.testkit.laws.ScoringLaws;
import org.okr4j.testkit.laws.StrategyOn;

/** What is claimed is what is tested and what the pages say, for each strategy and roll-up and each law. */
class LawTableTest {
    private static final Path PAGES = Path.of("..", "okr-scoring", "src", "main", "java", "org", "okr4j", "scoring");
    private static final Pattern PAGE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*public static ([^;{]*)", Pattern.DOTALL);
    private static final Pattern LAW = Pattern.compile("<li>\\{@code ([a-z]+)\\}: ");
    private static final Pattern WORD = Pattern.compile("\\{@code ([a-z]+)\\}");

    @Test
    void every_strategy_has_its_claims() {
        assertThat(LawTable.STRATEGIES.claims().keySet())
                .containsExactlyElementsOf(ScoringStrategies.all().stream()
                        .map(ScoringStrategy::id)
                        .toList());
        assertComplete(LawTable.STRATEGIES);
    }

    @Test
    void every_roll_up_has_its_claims() {
        Stream<String> constants = Arrays.stream(RollUps.class.getFields())
                .filter(field -> field.getType() == RollUp.class)
                .map(Field::getName);
        Stream<String> factories = Arrays.stream(RollUps.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == RollUp.class)
                .map(Method::getName);

        assertThat(LawTable.ROLL_UPS.claims().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(constants, factories).toList());
        assertComplete(LawTable.ROLL_UPS);
    }

    @Test
    void every_law_that_is_not_obeyed_has_one_counterexample() {
        assertThat(counterexamples(StrategyLawExceptionsTest.class))
                .containsExactlyInAnyOrderElementsOf(LawTable.STRATEGIES.broken());
        assertThat(counterexamples(RollUpLawExceptionsTest.class))
                .containsExactlyInAnyOrderElementsOf(LawTable.ROLL_UPS.broken());
    }

    @Test
    void every_law_of_the_tables_is_one_of_the_kit() {
        assertThat(LawTable.STRATEGIES.laws()).containsExactlyInAnyOrderElementsOf(names(ScoringLaws.all()));
        assertThat(LawTable.ROLL_UPS.laws()).containsExactlyInAnyOrderElementsOf(names(RollUpLaws.all()));
    }

    @Test
    void a_law_is_left_open_exactly_where_it_cannot_be_asked_of_the_kind_of_measure() {
        for (ScoringStrategy<?> strategy : ScoringStrategies.all()) {
            for (Law<StrategyOn<?>> law : ScoringLaws.all()) {
                assertThat(law.appliesTo(StrategyOn.its(strategy)))
                        .as(law + " of " + strategy.id())
                        .isEqualTo(!LawTable.STRATEGIES
                                .claim(strategy.id(), law.name())
                                .equals("-"));
            }
        }
    }

    private static <S> List<String> names(List<Law<S>> laws) {
        return laws.stream().map(Law::name).toList();
    }

    @Test
    void every_page_names_the_laws_that_are_not_obeyed() throws IOException {
        Map<String, Set<String>> strategies = brokenOnPage("ScoringStrategies");
        Map<String, Set<String>> rollUps = brokenOnPage("RollUps");

        for (ScoringStrategy<?> strategy : ScoringStrategies.all()) {
            String constant = strategy.id().toUpperCase(Locale.ROOT).replace('-', '_');
            assertThat(strategies.get(constant)).as(constant).isEqualTo(LawTable.STRATEGIES.brokenBy(strategy.id()));
        }
        LawTable.ROLL_UPS
                .claims()
                .keySet()
                .forEach(name -> assertThat(rollUps.get(name)).as(name).isEqualTo(LawTable.ROLL_UPS.brokenBy(name)));
    }

    @Test
    void every_law_is_stated_on_its_page() throws IOException {
        assertThat(stated("ScoringStrategies")).isEqualTo(LawTable.STRATEGIES.laws());
        assertThat(stated("RollUps")).isEqualTo(LawTable.ROLL_UPS.laws());
    }

    private static List<String> stated(String type) throws IOException {
        return LAW.matcher(page(type))
                .results()
                .map((MatchResult law) -> law.group(1))
                .toList();
    }

    private static void assertComplete(LawTable table) {
        assertThat(table.claims().values())
                .allSatisfy(
                        claims -> assertThat(claims).hasSameSizeAs(table.laws()).isSubsetOf("yes", "no", "-"));
    }

    private static List<String> counterexamples(Class<?> tests) {
        return Arrays.stream(tests.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getAnnotation(Counterexample.class))
                .flatMap(example -> Arrays.stream(example.of()).map(who -> who + " " + example.to()))
                .toList();
    }

    /** The words in code after "Laws: all but" on the page of each member, up to the end of the paragraph. */
    private static Map<String, Set<String>> brokenOnPage(String type) throws IOException {
        Map<String, Set<String>> broken = new LinkedHashMap<>();
        Matcher pages = PAGE.matcher(page(type));
        while (pages.find()) {
            int laws = pages.group(1).lastIndexOf("<p>Laws: all");
            if (laws >= 0) {
                String paragraph = pages.group(1).substring(laws).split("\\*\\s*\\n", 2)[0];
                broken.put(name(pages.group(2)), words(paragraph));
            }
        }
        return broken;
    }

    private static String name(String declaration) {
        String[] words = declaration.split("[ (=]+", -1);
        int type = words[0].equals("final") ? 1 : 0;
        return words[type + 1];
    }

    private static Set<String> words(String paragraph) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(paragraph)
                .results()
                .map((MatchResult word) -> word.group(1))
                .forEach(words::add);
        return words;
    }

    private static String page(String type) throws IOException {
        return Files.readString(PAGES.resolve(type + ".java"));
    }
}
