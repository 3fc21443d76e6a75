/**
 * OKRs in JSON with Jackson 3: a module to register, and a facade for those who have no mapper.
 */
module org.okr4j.json {
    // Whoever reads a document gets the values, the formats and the errors of the codec.
    requires transitive org.okr4j.json.codec;
    // OkrModule is a module of Jackson.
    requires transitive tools.jackson.databind;
    // The annotations are read by the compiler only.
    requires static org.jspecify;

    exports org.okr4j.json;

    // A mapper that finds its modules finds this one; on the class path META-INF/services says the same.
    provides tools.jackson.databind.JacksonModule with
            org.okr4j.json.OkrModule;
}
