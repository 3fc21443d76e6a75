/**
 * OKRs in JSON with Jackson 2: a module to register, and a facade for those who have no mapper.
 */
// The digit is the generation of Jackson, which is no version of this module.
@SuppressWarnings("module")
module org.okr4j.json.jackson2 {
    // Whoever reads a document gets the values, the formats and the errors of the codec.
    requires transitive org.okr4j.json.codec;
    // OkrModule is a module of Jackson.
    requires transitive com.fasterxml.jackson.databind;
    // The annotations are read by the compiler only.
    requires static org.jspecify;

    exports org.okr4j.json.jackson2;

    // A mapper that finds its modules finds this one; on the class path META-INF/services says the same.
    provides com.fasterxml.jackson.databind.Module with
            org.okr4j.json.jackson2.OkrModule;
}
