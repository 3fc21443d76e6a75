package org.okr4j.scoring.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.testkit.OkrArbitraries;

/**
 * What holds for every rule in every document. {@code -Djqwik.tries.default=100000} looks at a hundred times as many.
 */
class RuleProperties {

    @Property
    void whatever_the_document_findings_are_sorted_and_the_same_on_every_run(
            @ForAll Okrs okrs, @ForAll("days") LocalDate asOf, @ForAll("sets") String name) {
        RuleSet set = RuleSets.named(name);

        Findings found = set.check(okrs, asOf);

        assertThat(set.check(okrs, asOf)).isEqualTo(found);
        assertThat(positions(okrs, found)).isSorted().doesNotContain(-1);
        for (int i = 1; i < found.all().size(); i++) {
            Finding before = found.all().get(i - 1);
            Finding finding = found.all().get(i);
            assertThat(before.subject().equals(finding.subject())
                            && before.severity().compareTo(finding.severity()) > 0)
                    .isFalse();
        }
    }

    @Property
    void a_finding_says_what_and_where_in_one_sentence_without_a_full_stop(
            @ForAll Okrs okrs, @ForAll("days") LocalDate asOf) {
        assertThat(RuleSets.named("standard").check(okrs, asOf).all()).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().doesNotEndWith(".");
            assertThat(finding.suggestion()).isNotBlank().doesNotEndWith(".");
            assertThat(finding.field()).isNotBlank();
        });
    }

    private static List<Integer> positions(Okrs okrs, Findings found) {
        List<String> ids = new ArrayList<>(okrs.ids());
        return found.all().stream()
                .map(finding -> ids.indexOf(finding.subject()))
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<String> sets() {
        return Arbitraries.of(RuleSets.names());
    }
}
