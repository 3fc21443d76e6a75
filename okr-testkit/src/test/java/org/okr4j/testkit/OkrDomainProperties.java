package org.okr4j.testkit;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;

@Domain(OkrDomain.class)
class OkrDomainProperties {
    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void every_shape_of_document_turns_up(@ForAll Okrs okrs) {
        seen("empty", okrs.objectives().isEmpty());
        seen(
                "without key results",
                any(okrs, objective -> objective.keyResults().isEmpty()));
        seen("loop", any(okrs, okrs.alignment()::isOnLoop));
        seen("own parent", any(okrs, objective -> objective.parent().stream().anyMatch(objective.id()::equals)));
        seen(
                "under an objective",
                any(
                        okrs,
                        objective -> objective.parent().flatMap(okrs::objective).isPresent()));
        seen(
                "under a key result",
                any(
                        okrs,
                        objective -> objective.parent().flatMap(okrs::keyResult).isPresent()));
        seen("outside", any(okrs, objective -> objective.parent().stream().anyMatch(id -> !okrs.contains(id))));
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void every_shape_of_key_result_turns_up(@ForAll KeyResult keyResult) {
        for (String type : List.of("metric", "maintain", "milestones", "binary", "levels", "baseline")) {
            seen(type, keyResult.measure().type().equals(type));
            seen(
                    type + " amended",
                    keyResult.measure().type().equals(type)
                            && !keyResult.amendments().isEmpty());
        }
        seen("without a log", keyResult.checkIns().isEmpty());
        seen(
                "several on one day",
                keyResult.checkIns().stream().map(CheckIn::date).distinct().count()
                        < keyResult.checkIns().size());
    }

    private static boolean any(Okrs okrs, Predicate<Objective> predicate) {
        return okrs.objectives().stream().anyMatch(predicate);
    }

    private static void seen(String shape, boolean here) {
        Statistics.label(shape).collect(here);
        Statistics.label(shape).coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
