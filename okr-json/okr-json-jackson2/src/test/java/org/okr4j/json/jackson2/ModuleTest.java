package org.okr4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Ambition;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Measure;
import org.okr4j.core.Okrs;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.OkrLimits;
import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.ModuleContract;
import org.okr4j.json.testing.Vectors;

class ModuleTest extends ModuleContract {
    private static final String DOCUMENT = Vectors.resource("/format/document.json");

    ModuleTest() {
        super(Facade.of(OkrJson.class), new ProductMapper());
    }

    @Test
    void a_mapper_that_names_classes_leaves_them_out_where_the_format_says_the_type() throws JsonProcessingException {
        JsonMapper naming = JsonMapper.builder()
                .addModule(new OkrModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Okrs okrs = OkrJson.read(DOCUMENT);

        assertThat(naming.writerFor(Okrs.class).writeValueAsString(okrs)).isEqualTo(OkrJson.write(okrs));
        assertThat(naming.readValue(DOCUMENT, Okrs.class)).isEqualTo(okrs);
    }

    @Test
    void a_module_says_its_name_and_reads_and_writes_keys() throws JsonProcessingException {
        OkrModule module = new OkrModule();
        JsonMapper mapper = JsonMapper.builder().addModule(module).build();
        Map<Ambition, Integer> counts = Map.of(Ambition.COMMITTED, 3);

        assertThat(module.getModuleName()).isEqualTo("okr4j");
        assertThat(mapper.writeValueAsString(counts)).isEqualTo("{\"committed\":3}");
        assertThat(mapper.readValue("{\"committed\":3}", new TypeReference<Map<Ambition, Integer>>() {}))
                .isEqualTo(counts);
    }

    @Test
    void a_reader_and_a_writer_say_what_they_are_for() {
        assertThat(new FormatSerializer<>(Formats.CHECK_IN).handledType()).isEqualTo(CheckIn.class);
        assertThat(new FormatDeserializer<>(Formats.CHECK_IN, OkrLimits.standard()).handledType())
                .isEqualTo(CheckIn.class);
    }

    /** The page of the package says so: register the module first. */
    @Test
    void a_mapper_without_the_module_writes_nothing_and_reads_nothing() throws JsonProcessingException {
        JsonMapper bare = JsonMapper.builder().build();
        JsonMapper silent = JsonMapper.builder()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        Okrs okrs = OkrJson.read(DOCUMENT);

        assertThatExceptionOfType(InvalidDefinitionException.class).isThrownBy(() -> bare.writeValueAsString(okrs));
        assertThat(silent.writeValueAsString(okrs)).isEqualTo("{}");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> bare.readValue(DOCUMENT, Okrs.class));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> bare.readValue("{\"type\":\"binary\"}", Measure.class));
    }

    @Test
    void a_stream_that_fails_fails_with_its_own_exception() {
        JsonMapper mapper = JsonMapper.builder().addModule(new OkrModule()).build();
        IOException broken = new IOException("broken");
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("{\"okr\":1,\"objectives\":[".getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw broken;
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        throw broken;
                    }
                });
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw broken;
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> mapper.readValue(in, Okrs.class))
                .isSameAs(broken);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> mapper.writeValue(out, OkrJson.read(DOCUMENT)))
                .isSameAs(broken);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> mapper.writeValue(
                        out,
                        CheckIn.on(LocalDate.of(2026, 8, 31)).withNote("More than a buffer holds. ".repeat(10_000))))
                .isSameAs(broken);
    }
}
