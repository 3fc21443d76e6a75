package org.okr4j.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.okr4j.core.Amendment;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Closure;
import org.okr4j.core.Initiative;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Outcome;
import org.okr4j.core.Reading;
import org.okr4j.core.Status;
import org.okr4j.core.TitleAmendment;

/** What is written down on a day. */
final class Logs {
    private Logs() {}

    /** Check-ins of a measure. */
    static Arbitrary<CheckIn> checkIns(Arbitrary<Reading> readings) {
        return Combinators.combine(checkInsOn(Dates.dates()), readings.optional(0.85))
                .as((checkIn, reading) -> checkIn.withReading(reading))
                .withoutEdgeCases();
    }

    /** Check-ins with what is scored, but a reading. */
    static Arbitrary<CheckIn> bareCheckInsOn(Arbitrary<LocalDate> dates) {
        return Combinators.combine(
                        dates,
                        OkrArbitraries.confidences().optional(0.4),
                        Arbitraries.of(Status.class).optional(0.2))
                .as((date, confidence, status) ->
                        CheckIn.on(date).withConfidence(confidence).withStatus(status))
                .withoutEdgeCases();
    }

    /** Check-ins with everything but a reading. */
    static Arbitrary<CheckIn> checkInsOn(Arbitrary<LocalDate> dates) {
        return Builders.withBuilder(CheckIn::builder)
                .use(dates)
                .in(CheckIn.Builder::date)
                .use(OkrArbitraries.confidences())
                .withProbability(0.4)
                .in((builder, confidence) -> builder.confidence(confidence))
                .use(Arbitraries.of(Status.class))
                .withProbability(0.2)
                .in((builder, status) -> builder.status(status))
                .use(Texts.texts())
                .withProbability(0.2)
                .in(CheckIn.Builder::note)
                .use(Texts.texts())
                .withProbability(0.1)
                .in(CheckIn.Builder::blocker)
                .use(Texts.texts())
                .withProbability(0.1)
                .in(CheckIn.Builder::author)
                .use(Texts.attributes())
                .withProbability(0.1)
                .in(CheckIn.Builder::attributes)
                .build(CheckIn.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<MeasureAmendment> amendments(Arbitrary<Measure> measures) {
        return Combinators.combine(Dates.dates(), measures, Texts.titles())
                .as((date, measure, reason) -> Amendment.of(date, measure, reason))
                .withoutEdgeCases();
    }

    static Arbitrary<TitleAmendment> titleAmendments(Arbitrary<LocalDate> dates) {
        return Combinators.combine(dates, Texts.titles(), Texts.titles())
                .as((date, title, reason) -> Amendment.of(date, title, reason))
                .withoutEdgeCases();
    }

    static Arbitrary<Initiative> initiatives(Arbitrary<LocalDate> dates) {
        return Builders.withBuilder(Initiative::builder)
                .use(Texts.titles())
                .in(Initiative.Builder::title)
                .use(Texts.texts())
                .withProbability(0.3)
                .in(Initiative.Builder::owner)
                .use(dates)
                .withProbability(0.3)
                .in((builder, due) -> builder.due(due))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in(Initiative.Builder::done)
                .build(Initiative.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Closure> closures(Arbitrary<LocalDate> dates) {
        return Builders.withBuilder(Closure::builder)
                .use(dates)
                .in(Closure.Builder::date)
                .use(Arbitraries.of(Outcome.class))
                .in(Closure.Builder::outcome)
                .use(OkrArbitraries.scores())
                .withProbability(0.5)
                .in((builder, score) -> builder.score(score))
                .use(Texts.texts())
                .withProbability(0.3)
                .in(Closure.Builder::learned)
                .use(Texts.texts())
                .withProbability(0.3)
                .in(Closure.Builder::celebrated)
                .build(Closure.Builder::build)
                .withoutEdgeCases();
    }
}
