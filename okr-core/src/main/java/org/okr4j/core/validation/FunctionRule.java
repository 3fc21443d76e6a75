package org.okr4j.core.validation;

import java.util.function.Function;
import java.util.stream.Stream;

/** A rule that is a function with a name. */
record FunctionRule(
        String id, Severity severity, String summary, Function<? super Inspection, ? extends Stream<Remark>> function)
        implements Rule {

    @Override
    public Stream<Remark> check(Inspection inspection) {
        return function.apply(inspection);
    }

    @Override
    public String toString() {
        return id;
    }
}
