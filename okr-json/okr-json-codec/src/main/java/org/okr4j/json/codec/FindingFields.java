package org.okr4j.json.codec;

import static org.okr4j.json.codec.Scalars.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.Span;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;

/** The fields of findings. */
final class FindingFields {
    static final Shape<Span> SPAN = new Shape<>() {
        private final ListOf<Integer> pair = ListOf.of("two whole numbers, from and to", Scalars.COUNT);

        @Override
        public Span read(Input in) {
            List<Integer> read = pair.read(in);
            if (read.size() != 2) {
                throw Refusal.ofValue("A span is an array of two whole numbers, from and to: found " + read.size());
            }
            return new Span(read.get(0), read.get(1));
        }

        @Override
        public void write(Span span, TokenSink out) {
            pair.write(List.of(span.from(), span.to()), out);
        }
    };

    static final Table<Finding, Finding.Builder> FINDING = Rows.<Finding, Finding.Builder>of("A finding")
            .required("rule", TEXT, Finding::rule, (b, v) -> b.rule(v))
            .required("severity", Choices.SEVERITY, Finding::severity, (b, v) -> b.severity(v))
            .required("subject", TEXT, Finding::subject, (b, v) -> b.subject(v))
            .otherwise("field", TEXT, "", Finding::field, (b, v) -> b.field(v))
            .optional("span", SPAN, Finding::span, (b, v) -> b.span(v))
            .required("message", TEXT, Finding::message, (b, v) -> b.message(v))
            .otherwise("suggestion", TEXT, "", Finding::suggestion, (b, v) -> b.suggestion(v))
            .built(Finding::builder, Finding.Builder::build);

    static final Table<Findings, List<Finding>> FINDINGS = Rows.<Findings, List<Finding>>of("Findings")
            .required("findings", ListOf.of("findings", FINDING), Findings::all, (list, v) -> list.addAll(v))
            .built(ArrayList::new, Findings::of);

    private FindingFields() {}
}
