/**
 * The wire format of OKRs: the fields of every type, said once, over a small token source and sink. Knows no JSON
 * library; a binding for one of them adapts its parser and its generator, and nothing else.
 */
module org.okr4j.json.codec {
    // What is read and written are the values of both.
    requires transitive org.okr4j.core;
    requires transitive org.okr4j.scoring;
    // The annotations are read by the compiler only.
    requires static org.jspecify;

    exports org.okr4j.json.codec;
}
