package org.okr4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.okr4j.benchmarks.BoundRecords.BoundOkrs;
import org.okr4j.core.Okrs;
import org.okr4j.json.jackson2.OkrJson;
import org.okr4j.json.jackson2.OkrModule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The document through Jackson 2. */
public class Jackson2Benchmark extends JsonConditions {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /** As a product has it that registers the module. */
    private final ObjectMapper product =
            JsonMapper.builder().addModule(new OkrModule()).build();

    private BoundOkrs bound = new BoundOkrs(1, java.util.List.of());

    /**
     * Reads the records that are to be written.
     *
     * @throws IOException never
     */
    @Setup
    public void bind() throws IOException {
        bound = bound();
    }

    /**
     * Reads by default data binding.
     *
     * @return the records
     * @throws IOException never
     */
    @Benchmark
    public Object readBound() throws IOException {
        return bound();
    }

    /**
     * Reads tokens, and does nothing with them.
     *
     * @return how many there are
     * @throws IOException never
     */
    @Benchmark
    public int readTokens() throws IOException {
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
     * @throws IOException never
     */
    @Benchmark
    public Okrs readByModule() throws IOException {
        return product.readValue(utf8, Okrs.class);
    }

    /**
     * Writes by default data binding.
     *
     * @return the text
     * @throws IOException never
     */
    @Benchmark
    public String writeBound() throws IOException {
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
     * @throws IOException never
     */
    @Benchmark
    public String writeByModule() throws IOException {
        return product.writeValueAsString(okrs);
    }

    private BoundOkrs bound() throws IOException {
        return mapper.readValue(utf8, BoundOkrs.class);
    }
}
