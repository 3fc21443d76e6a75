package org.okr4j.json.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.okr4j.json.codec.Format;

/** The schemas of the codec, asked by a real validator. */
public final class Schemas {
    public static final Schemas OKRS = new Schemas("okrs");
    public static final Schemas SCORECARD = new Schemas("scorecard");
    public static final Schemas SUMMARY = new Schemas("summary");
    public static final Schemas SERIES = new Schemas("series");
    public static final Schemas FINDINGS = new Schemas("findings");
    public static final Schemas SMART = new Schemas("smart");
    public static final Schemas TEXT = new Schemas("text");

    private final Schema schema;

    private Schemas(String name) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Vectors.resource(Format.class, "/META-INF/okr4j/" + name + ".schema.json"), InputFormat.JSON);
    }

    /** Returns what the validator has to say, one message for each fault. */
    public List<String> faults(String text) {
        return schema
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
