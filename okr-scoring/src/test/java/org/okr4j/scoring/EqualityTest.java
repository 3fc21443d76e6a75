package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.core.Amount;
import org.okr4j.core.Binary;
import org.okr4j.core.Done;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Reading;
import org.okr4j.core.Score;

/** Equal values are equal and have equal hashes, for every public type there is. */
class EqualityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final Path CLASSES = Path.of("target", "classes");

    /** What works on values and is no value, and what functions are kept in. */
    private static final Set<Class<?>> NO_VALUES = Set.of(Evidence.class, Measuring.class, Scorer.class);

    @ParameterizedTest
    @MethodSource("values")
    void every_value_keeps_the_contract_of_equals(Class<?> type) {
        verifier(type).verify();
    }

    @Test
    void every_public_type_is_a_value_or_known_to_be_none() throws IOException {
        List<Class<?>> others = publicTypes().filter(type -> !isValue(type)).toList();

        assertThat(others).containsExactlyInAnyOrderElementsOf(NO_VALUES);
        assertThat(values()).hasSizeGreaterThan(15);
    }

    static Stream<Class<?>> values() throws IOException {
        return publicTypes().filter(EqualityTest::isValue);
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord() || type.isSealed();
    }

    /** Classes with a state: no interfaces, enums, builders, exceptions, and holders of constants and functions. */
    private static Stream<Class<?>> publicTypes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
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
                .withPrefabValues(LocalDate.class, DAY, DAY.plusDays(1))
                .suppress(Warning.BIGDECIMAL_EQUALITY);
        return fitting(type, verifier);
    }

    /** Values that a record takes together, whichever of them is changed. */
    private static SingleTypeEqualsVerifierApi<?> fitting(Class<?> type, SingleTypeEqualsVerifierApi<?> verifier) {
        if (type == StretchRange.class) {
            return verifier.withPrefabValuesForField("least", Score.of("0.1"), Score.of("0.2"))
                    .withPrefabValuesForField("most", Score.of("0.3"), Score.of("0.4"));
        }
        if (type == Cuts.class) {
            return verifier.withPrefabValuesForField("by", Cuts.By.RATIO, Cuts.By.PROGRESS)
                    .withPrefabValuesForField("onTrack", Cut.closed("0.8"), Cut.closed("0.9"))
                    .withPrefabValuesForField("atRisk", Cut.closed("0.5"), Cut.closed("0.6"));
        }
        return verifier.suppress(Warning.NULL_FIELDS);
    }
}
