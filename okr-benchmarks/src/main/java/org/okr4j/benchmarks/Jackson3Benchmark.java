package org.okr4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.okr4j.benchmarks.BoundRecords.BoundOkrs;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrModule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The document through Jackson 3. */
public class Jackson3Benchmark extends JsonConditions {
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** As a product has it that registers the module. */
    private final JsonMapper product =
            JsonMapper.builder().addModule(new OkrModule()).build();

    private BoundOkrs bound = new BoundOkrs(1, java.util.List.of());

    /**
     * Reads the records that are to be written.
     *
     */
    @Setup
    public void bind() {
        bound = bound();
    }

    /**
     * Reads by default data binding.
     *
     * @return the records
     */
    @Benchmark
    public Object readBound() {
        return bound();
    }

    /**
     * Reads tokens, and does nothing with them.
     *
     * @return how many there are
     */
    @Benchmark
    public int readTokens() {
        int count = 0;
        try (JsonParser parser = mapper.createParser(utf8)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                count++;
            }
        }
        return count;
    }

    /**
     * Reads by this library.
     *
     * @return the document
     */
    @Benchmark
    public Okrs read() {
        return OkrJson.read(utf8);
    }

    /**
     * Reads by a mapper of a product that has registered the module.
     *
     * @return the document
     */
    @Benchmark
    public Okrs readByModule() {
        return product.readValue(utf8, Okrs.class);
    }

    /**
     * Writes by default data binding.
     *
     * @return the text
     */
    @Benchmark
    public String writeBound() {
        return mapper.writeValueAsString(bound);
    }

    /**
     * Writes by this library.
     *
     * @return the text
     */
    @Benchmark
    public String write() {
        return OkrJson.write(okrs);
    }

    /**
     * Writes by a product's mapper with the module of this library.
     *
     * @return the text
     */
    @Benchmark
    public String writeByModule() {
        return product.writeValueAsString(okrs);
    }

    private BoundOkrs bound() {
        return mapper.readValue(utf8, BoundOkrs.class);
    }
}
