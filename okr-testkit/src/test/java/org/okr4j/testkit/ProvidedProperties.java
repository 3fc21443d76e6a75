package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;
import org.okr4j.core.Amendment;
import org.okr4j.core.Done;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Okrs;
import org.okr4j.core.Reading;
import org.okr4j.core.Status;
import org.okr4j.scoring.Scorecard;

/** With nothing on the parameters but {@code @ForAll}. */
class ProvidedProperties {
    private static final int SOME = 15;
    private static final int MOST_EDGE_CASES = 40;

    @Property(tries = 50)
    void values_are_provided(@ForAll Okrs okrs, @ForAll KeyResult keyResult, @ForAll Scorecard card) {
        assertThat(okrs.ids()).doesNotContain("outside");
        assertThat(keyResult.id()).isNotBlank();
        assertThat(card.profile()).isNotBlank();
    }

    @Property(tries = 50)
    void sealed_types_and_their_kinds_are_provided(
            @ForAll Measure measure,
            @ForAll Metric metric,
            @ForAll Reading reading,
            @ForAll Amendment amendment,
            @ForAll Done done,
            @ForAll Status status) {
        assertThat(measure.takes(reading)).isIn(true, false);
        assertThat(metric.type()).isEqualTo("metric");
        assertThat(amendment.reason()).isNotBlank();
        assertThat(done).isIn(Done.YES, Done.NO);
        assertThat(status).isIn((Object[]) Status.values());
    }

    @Property(tries = 50)
    void what_holds_values_is_provided(
            @ForAll @Size(max = 3) List<Measure> measures,
            @ForAll @Size(max = 3) List<? extends Measure> kinds,
            @ForAll Optional<Metric> metric,
            @ForAll @Size(max = 3) Set<Reading> readings,
            @ForAll @Size(max = 2) Map<String, KeyResult> byId) {
        assertThat(measures).hasSizeBetween(0, 3);
        assertThat(kinds).hasSizeBetween(0, 3);
        assertThat(metric.map(Measure::type)).isIn(Optional.empty(), Optional.of("metric"));
        assertThat(readings).hasSizeBetween(0, 3);
        assertThat(byId).hasSizeBetween(0, 2);
    }

    @Domain(OkrDomain.class)
    @Property(tries = 50)
    void in_their_domain_days_are_those_of_the_kit(@ForAll LocalDate day, @ForAll Measure measure) {
        assertThat(day.getYear()).isIn(1, 9999, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2100);
        assertThat(measure.type()).isNotBlank();
    }

    @Example
    void every_provided_arbitrary_makes_values_of_its_type_and_has_few_edge_cases() {
        OkrArbitraryProvider provider = new OkrArbitraryProvider();
        for (Class<?> type : PublicTypes.all()) {
            if (Provided.has(type)) {
                assertThat(provider.canProvideFor(TypeUsage.of(type))).isTrue();
                assertMakes(type, Provided.arbitrary(type));
            }
        }
        assertThat(provider.canProvideFor(TypeUsage.of(LocalDate.class))).isFalse();
        assertThat(provider.canProvideFor(TypeUsage.of(Object.class))).isFalse();
        assertThat(provider.canProvideFor(TypeUsage.of(Status.class))).isFalse();
    }

    private static void assertMakes(Class<?> type, Arbitrary<?> arbitrary) {
        RandomGenerator<?> generator = arbitrary.generator(1_000);
        Random random = new Random(7);
        for (int i = 0; i < SOME; i++) {
            assertThat(generator.next(random).value()).isInstanceOf(type);
        }
        assertThat(arbitrary.edgeCases(1_000).size()).as(type.getName()).isLessThanOrEqualTo(MOST_EDGE_CASES);
    }
}
