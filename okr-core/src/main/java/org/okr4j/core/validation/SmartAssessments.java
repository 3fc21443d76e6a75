package org.okr4j.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.core.Okrs;
import org.okr4j.core.text.TextReader;

/** The assessments of all key results of a document on a day. */
@Value.Immutable
public abstract sealed class SmartAssessments implements WithSmartAssessments permits ImmutableSmartAssessments {
    SmartAssessments() {}

    /**
     * Starts assessments.
     *
     * @return a builder that needs a day
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Assesses every key result of the objectives that are not closed, whose titles are English.
     *
     * @param okrs the document
     * @param asOf the day; what is dated later decides nothing
     * @return the assessments
     */
    public static SmartAssessments of(Okrs okrs, LocalDate asOf) {
        return of(okrs, asOf, TextReader.english());
    }

    /**
     * Assesses every key result of the objectives that are not closed.
     *
     * @param okrs the document
     * @param asOf the day; what is dated later decides nothing
     * @param reader what reads the titles
     * @return the assessments
     */
    public static SmartAssessments of(Okrs okrs, LocalDate asOf, TextReader reader) {
        Inspection inspection = new Inspection(okrs, asOf, reader);
        SmartQuestions questions = new SmartQuestions(inspection);
        return builder()
                .asOf(asOf)
                .addAllKeyResults(inspection.openKeyResults().stream()
                        .map(questions::answers)
                        .toList())
                .build();
    }

    /**
     * Returns the day.
     *
     * @return the day as of which the key results were assessed
     */
    public abstract LocalDate asOf();

    /**
     * Returns the assessments.
     *
     * @return one for each key result, in the order of the document
     */
    public abstract List<SmartAssessment> keyResults();

    /**
     * Finds the assessment of a key result.
     *
     * @param id the id of a key result
     * @return its assessment, or nothing
     */
    public Optional<SmartAssessment> keyResult(String id) {
        return keyResults().stream()
                .filter(assessment -> assessment.id().equals(id))
                .findFirst();
    }

    /** Builds {@link SmartAssessments}; see there for what each part means. */
    public static final class Builder extends ImmutableSmartAssessments.Builder {
        Builder() {}
    }
}
