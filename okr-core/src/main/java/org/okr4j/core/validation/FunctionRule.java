package org.okr4j.core.validation;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Shown;

/** A rule that is a function with a name. */
record FunctionRule(
        String id, Severity severity, String summary, Function<? super Inspection, ? extends Stream<Remark>> function)
        implements Rule {

    FunctionRule {
        requireId(id);
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(function, "check");
    }

    static void requireId(String id) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidValueException(
                    "The id of a rule is lower-case words joined by -, such as no-key-results: " + Shown.quoted(id));
        }
    }

    @Override
    public Stream<Remark> check(Inspection inspection) {
        return function.apply(inspection);
    }

    @Override
    public String toString() {
        return id;
    }
}
