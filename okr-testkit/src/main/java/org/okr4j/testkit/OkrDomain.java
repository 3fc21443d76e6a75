package org.okr4j.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.okr4j.core.Baseline;
import org.okr4j.core.Closure;
import org.okr4j.core.Confidence;
import org.okr4j.core.Cycle;
import org.okr4j.core.Initiative;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Milestones;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.TitleAmendment;
import org.okr4j.core.validation.Findings;

/**
 * Gives a value of {@link OkrArbitraries} to every {@code @ForAll} parameter of a type of the model.
 *
 * <p>Put {@code @Domain(OkrDomain.class)} on a property or a class of properties; where parameters of other types are
 * wanted too, add {@code @Domain(DomainContext.Global.class)}.
 */
public final class OkrDomain extends DomainContextBase {
    /** Is made by jqwik. */
    public OkrDomain() {}

    @Provide
    Arbitrary<LocalDate> dates() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<Cycle> cycles() {
        return OkrArbitraries.cycles();
    }

    @Provide
    Arbitrary<Progress> progress() {
        return OkrArbitraries.progress();
    }

    @Provide
    Arbitrary<Score> scores() {
        return OkrArbitraries.scores();
    }

    @Provide
    Arbitrary<Confidence> confidences() {
        return OkrArbitraries.confidences();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return OkrArbitraries.measures();
    }

    @Provide
    Arbitrary<Metric> metrics() {
        return OkrArbitraries.metrics();
    }

    @Provide
    Arbitrary<Maintain> maintains() {
        return OkrArbitraries.maintains();
    }

    @Provide
    Arbitrary<Milestones> milestones() {
        return OkrArbitraries.milestones();
    }

    @Provide
    Arbitrary<Levels> levels() {
        return OkrArbitraries.levels();
    }

    @Provide
    Arbitrary<Baseline> baselines() {
        return OkrArbitraries.baselines();
    }

    @Provide
    Arbitrary<TitleAmendment> titleAmendments() {
        return OkrArbitraries.titleAmendments();
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return OkrArbitraries.initiatives();
    }

    @Provide
    Arbitrary<Closure> closures() {
        return OkrArbitraries.closures();
    }

    @Provide
    Arbitrary<KeyResult> keyResults() {
        return OkrArbitraries.keyResults();
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return OkrArbitraries.objectives();
    }

    @Provide
    Arbitrary<Okrs> documents() {
        return OkrArbitraries.documents();
    }

    @Provide
    Arbitrary<Findings> findings() {
        return OkrArbitraries.findings();
    }
}
