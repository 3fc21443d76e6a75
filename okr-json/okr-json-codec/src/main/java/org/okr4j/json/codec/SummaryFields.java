package org.okr4j.json.codec;

import static org.okr4j.json.codec.Scalars.COUNT;
import static org.okr4j.json.codec.Scalars.COVERAGE;
import static org.okr4j.json.codec.Scalars.DATE;
import static org.okr4j.json.codec.Scalars.NET_CONFIDENCE;
import static org.okr4j.json.codec.Scalars.SCORE;
import static org.okr4j.json.codec.Scalars.TEXT;

import java.util.EnumMap;
import java.util.Map;
import org.okr4j.core.Status;
import org.okr4j.scoring.Attainment;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.Tally;

/** The fields of a summary. */
final class SummaryFields {
    static final Table<Map<Status, Integer>, Map<Status, Integer>> STATUSES = statuses();

    static final Table<Attainment, Attainment.Builder> ATTAINMENT = Rows.<Attainment, Attainment.Builder>of(
                    "An attainment")
            .required("count", COUNT, Attainment::count, (b, v) -> b.count(v))
            .required("scored", COUNT, Attainment::scored, (b, v) -> b.scored(v))
            .required("met", COUNT, Attainment::met, (b, v) -> b.met(v))
            .optional("mean", SCORE, Attainment::mean, (b, v) -> b.mean(v))
            .built(Attainment::builder, Attainment.Builder::build);

    static final Table<Tally, Tally.Builder> TALLY = Rows.<Tally, Tally.Builder>of("A tally")
            .required("committed", ATTAINMENT, Tally::committed, (b, v) -> b.committed(v))
            .required("aspirational", ATTAINMENT, Tally::aspirational, (b, v) -> b.aspirational(v))
            .optional("stretch", Choices.STRETCH, Tally::stretch, (b, v) -> b.stretch(v))
            .otherwise("statuses", STATUSES, Map.of(), Tally::statuses, (b, v) -> b.statuses(v))
            .built(Tally::builder, Tally.Builder::build);

    static final Table<Summary, Summary.Builder> SUMMARY = Rows.<Summary, Summary.Builder>of("A summary")
            .required("asOf", DATE, Summary::asOf, (b, v) -> b.asOf(v))
            .required("profile", TEXT, Summary::profile, (b, v) -> b.profile(v))
            .required("objectives", TALLY, Summary::objectives, (b, v) -> b.objectives(v))
            .required("keyResults", TALLY, Summary::keyResults, (b, v) -> b.keyResults(v))
            .otherwise("guardrails", STATUSES, Map.of(), Summary::guardrails, (b, v) -> b.guardrails(v))
            .required("coverage", COVERAGE, Summary::coverage, (b, v) -> b.coverage(v))
            .optional("netConfidence", NET_CONFIDENCE, Summary::netConfidence, (b, v) -> b.netConfidence(v))
            .built(Summary::builder, Summary.Builder::build);

    private SummaryFields() {}

    /** How many there are of each status, by its name. */
    private static Table<Map<Status, Integer>, Map<Status, Integer>> statuses() {
        Rows<Map<Status, Integer>, Map<Status, Integer>> rows = Rows.of("A count of statuses");
        for (int i = 0; i < Choices.STATUS.values().size(); i++) {
            Status status = Choices.STATUS.values().get(i);
            rows.otherwise(
                    Choices.STATUS.names().get(i),
                    COUNT,
                    0,
                    counts -> counts.getOrDefault(status, 0),
                    (draft, count) -> draft.put(status, count));
        }
        return rows.built(() -> new EnumMap<>(Status.class), counts -> counts);
    }
}
