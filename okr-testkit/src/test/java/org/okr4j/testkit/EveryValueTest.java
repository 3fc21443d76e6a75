package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.okr4j.core.text.Drafter;
import org.okr4j.core.text.TextReader;
import org.okr4j.core.validation.Inspection;
import org.okr4j.core.validation.Rule;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.scoring.GradeScale;
import org.okr4j.scoring.Pace;
import org.okr4j.scoring.RollUp;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringStrategy;
import org.okr4j.scoring.StatusRule;

class EveryValueTest {
    private static final String WORKS = "works on values and has no equals";
    private static final String FUNCTION = "is a function, which a user writes and the laws check";

    /** The public types that no property asks for, and why. */
    private static final Map<Class<?>, String> WITHOUT = Map.ofEntries(
            Map.entry(TextReader.class, WORKS),
            Map.entry(Drafter.class, WORKS),
            Map.entry(RuleSet.class, WORKS),
            Map.entry(Scorer.class, WORKS),
            Map.entry(Inspection.class, "is made by a rule set for its rules only"),
            Map.entry(Rule.class, FUNCTION),
            Map.entry(ScoringStrategy.class, FUNCTION),
            Map.entry(RollUp.class, FUNCTION),
            Map.entry(Pace.class, FUNCTION),
            Map.entry(StatusRule.class, FUNCTION),
            Map.entry(GradeScale.class, FUNCTION));

    @Test
    void every_public_type_has_an_arbitrary_or_a_reason_for_none() {
        Map<String, String> missing = new TreeMap<>();
        for (Class<?> type : PublicTypes.all()) {
            boolean isProvided = Provided.has(type);
            boolean isExcused = WITHOUT.containsKey(type) || isNoValue(type);
            if (isProvided == isExcused) {
                missing.put(type.getName(), isProvided ? "has both" : "has neither");
            }
        }
        assertThat(missing).isEmpty();
        assertThat(PublicTypes.all()).containsAll(WITHOUT.keySet()).hasSizeGreaterThan(100);
    }

    /** Builders and exceptions, enums, which jqwik provides itself, and holders of constants and functions. */
    private static boolean isNoValue(Class<?> type) {
        return type.isEnum()
                || type.getSimpleName().equals("Builder")
                || Throwable.class.isAssignableFrom(type)
                || isHolder(type);
    }

    private static boolean isHolder(Class<?> type) {
        List<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
        return !type.isInterface()
                && type.getSuperclass() == Object.class
                && type.getConstructors().length == 0
                && methods.stream().allMatch(method -> Modifier.isStatic(method.getModifiers()));
    }
}
