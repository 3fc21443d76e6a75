/**
 * OKRs as immutable values, what their texts say, and rules that check them. Depends on nothing at run time.
 */
module org.okr4j.core {
    // The annotations are read by the compiler only.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.okr4j.core;
    exports org.okr4j.core.text;
    exports org.okr4j.core.validation;
}
