package org.okr4j.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plain records with the fields of the format, as a product would write them for data binding: what is absent is null, and
 * nothing is checked.
 */
final class BoundRecords {
    private BoundRecords() {}

    /** A document. */
    record BoundOkrs(int okr, List<BoundObjective> objectives) {}

    /** An objective. */
    record BoundObjective(
            String id,
            String title,
            @Nullable String description,
            @Nullable String owner,
            @Nullable String level,
            BoundCycle cycle,
            @Nullable String ambition,
            @Nullable BigDecimal weight,
            @Nullable String parent,
            @Nullable String rollUp,
            List<BoundKeyResult> keyResults,
            @Nullable List<String> tags,
            @Nullable Map<String, String> attributes) {}

    /** A cycle. */
    record BoundCycle(String name, LocalDate start, LocalDate end) {}

    /** A key result. */
    record BoundKeyResult(
            String id,
            String title,
            @Nullable String description,
            @Nullable String owner,
            BoundMeasure measure,
            @Nullable String role,
            @Nullable String ambition,
            @Nullable BigDecimal weight,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable List<BoundAmendment> amendments,
            List<BoundCheckIn> checkIns,
            @Nullable List<String> tags,
            @Nullable Map<String, String> attributes) {}

    /** A measure, which is always a metric here. */
    record BoundMeasure(
            String type,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String unit) {}

    /** An amendment of a measure. */
    record BoundAmendment(LocalDate date, BoundMeasure measure, String reason) {}

    /** A check-in. */
    record BoundCheckIn(
            LocalDate date,
            @Nullable BigDecimal reading,
            @Nullable BigDecimal confidence,
            @Nullable String status,
            @Nullable String note,
            @Nullable String blocker,
            @Nullable String author,
            @Nullable Map<String, String> attributes) {}
}
