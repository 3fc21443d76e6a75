package org.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Equal values are equal and have equal hashes, for every public type of the package that a test of this kind stands in:
 * only that package is sure to be open to it.
 */
public abstract class EqualityContract {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final Path CLASSES = Path.of("target", "classes");

    private final int fewest;
    private final Set<Class<?>> others;

    /**
     * Says what to expect of a package.
     *
     * @param fewest how many values there are at least
     * @param others the types with a state that are no records and not generated
     */
    protected EqualityContract(int fewest, Set<Class<?>> others) {
        this.fewest = fewest;
        this.others = others;
    }

    @TestFactory
    Stream<DynamicTest> every_value_keeps_the_contract_of_equals() throws IOException {
        return publicTypes()
                .filter(EqualityContract::isValue)
                .map(type ->
                        dynamicTest(type.getSimpleName(), () -> verifier(type).verify()));
    }

    @Test
    void every_public_type_is_a_value_or_known_to_be_none() throws IOException {
        List<Class<?>> known = publicTypes().filter(type -> !isValue(type)).toList();

        assertThat(known).containsExactlyInAnyOrderElementsOf(others);
        assertThat(publicTypes().filter(EqualityContract::isValue)).hasSizeGreaterThanOrEqualTo(fewest);
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord() || type.isSealed();
    }

    /** Classes with a state: no interfaces, enums, builders, exceptions, and holders of constants and functions. */
    private Stream<Class<?>> publicTypes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .filter(type -> type.getPackage().equals(getClass().getPackage()))
                    .filter(type -> isVisible(type) && !type.isInterface() && !type.isEnum())
                    .filter(type -> !Throwable.class.isAssignableFrom(type)
                            && !type.getSimpleName().equals("Builder")
                            && hasState(type))
                    .toList()
                    .stream();
        }
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean hasState(Class<?> type) {
        return type.isSealed()
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method ->
                                Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Of a sealed class the one that was generated for it; what is null or refused never gets into a value. */
    private static SingleTypeEqualsVerifierApi<?> verifier(Class<?> type) {
        Class<?> written = type.isSealed() ? type.getPermittedSubclasses()[0] : type;
        SingleTypeEqualsVerifierApi<?> verifier = EqualsVerifier.forClass(written)
                .withPrefabValues(Measure.class, Metric.reach(1), Binary.of())
                .withPrefabValues(Reading.class, Amount.of(1), Done.YES)
                .withPrefabValues(Span.class, new Span(0, 1), new Span(0, 2))
                .withPrefabValues(Cycle.class, Cycle.year(2026), Cycle.year(2027))
                .withPrefabValues(PlanPoint.class, PlanPoint.of(DAY, "0.1"), PlanPoint.of(DAY, "0.2"))
                .withPrefabValues(LocalDate.class, DAY, DAY.plusDays(1))
                .withPrefabValues(Progress.class, Progress.ZERO, Progress.ONE)
                .suppress(Warning.BIGDECIMAL_EQUALITY);
        return fitting(type, verifier);
    }

    /** Values that a record takes together, whichever of them is changed. */
    private static SingleTypeEqualsVerifierApi<?> fitting(Class<?> type, SingleTypeEqualsVerifierApi<?> verifier) {
        if (type == Cycle.class) {
            return verifier.withPrefabValuesForField("name", "2026-Q3", "2026-Q4")
                    .withPrefabValuesForField("start", DAY, DAY.plusDays(1))
                    .withPrefabValuesForField("end", DAY.plusDays(2), DAY.plusDays(3));
        }
        if (type == Span.class) {
            return verifier.withPrefabValuesForField("to", 5, 6);
        }
        if (type == Ratio.class) {
            return verifier.withPrefabValuesForField("part", BigDecimal.ONE, BigDecimal.TEN)
                    .withPrefabValuesForField("whole", BigDecimal.ONE, BigDecimal.TEN);
        }
        return verifier.suppress(Warning.NULL_FIELDS);
    }
}
