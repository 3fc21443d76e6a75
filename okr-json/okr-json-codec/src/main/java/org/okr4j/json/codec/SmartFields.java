package org.okr4j.json.codec;

import static org.okr4j.json.codec.Scalars.DATE;
import static org.okr4j.json.codec.Scalars.TEXT;

import org.okr4j.core.validation.SmartAnswer;
import org.okr4j.core.validation.SmartAssessment;
import org.okr4j.core.validation.SmartAssessments;

/** The fields of assessments by the five questions of SMART. */
final class SmartFields {
    static final Table<SmartAnswer, SmartAnswer.Builder> ANSWER = Rows.<SmartAnswer, SmartAnswer.Builder>of("An answer")
            .required("verdict", Choices.SMART_VERDICT, SmartAnswer::verdict, (b, v) -> b.verdict(v))
            .otherwise("field", TEXT, "", SmartAnswer::field, (b, v) -> b.field(v))
            .optional("span", FindingFields.SPAN, SmartAnswer::span, (b, v) -> b.span(v))
            .required("evidence", TEXT, SmartAnswer::evidence, (b, v) -> b.evidence(v))
            .built(SmartAnswer::builder, SmartAnswer.Builder::build);

    static final Table<SmartAssessment, SmartAssessment.Builder> ASSESSMENT =
            Rows.<SmartAssessment, SmartAssessment.Builder>of("An assessment")
                    .required("id", TEXT, SmartAssessment::id, (b, v) -> b.id(v))
                    .required("specific", ANSWER, SmartAssessment::specific, (b, v) -> b.specific(v))
                    .required("measurable", ANSWER, SmartAssessment::measurable, (b, v) -> b.measurable(v))
                    .required("achievable", ANSWER, SmartAssessment::achievable, (b, v) -> b.achievable(v))
                    .required("relevant", ANSWER, SmartAssessment::relevant, (b, v) -> b.relevant(v))
                    .required("timeBound", ANSWER, SmartAssessment::timeBound, (b, v) -> b.timeBound(v))
                    .built(SmartAssessment::builder, SmartAssessment.Builder::build);

    static final Table<SmartAssessments, SmartAssessments.Builder> ASSESSMENTS =
            Rows.<SmartAssessments, SmartAssessments.Builder>of("Assessments")
                    .required("asOf", DATE, SmartAssessments::asOf, (b, v) -> b.asOf(v))
                    .required(
                            "keyResults",
                            ListOf.of("assessments of key results", ASSESSMENT),
                            SmartAssessments::keyResults,
                            (b, v) -> b.keyResults(v))
                    .built(SmartAssessments::builder, SmartAssessments.Builder::build);

    private SmartFields() {}
}
