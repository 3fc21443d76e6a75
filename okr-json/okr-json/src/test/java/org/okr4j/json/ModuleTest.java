package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amount;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Measure;
import org.okr4j.core.Okrs;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.OkrLimits;
import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.ModuleContract;
import org.okr4j.json.testing.Vectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class ModuleTest extends ModuleContract {
    private static final String DOCUMENT = Vectors.resource("/format/document.json");

    ModuleTest() {
        super(Facade.of(OkrJson.class), new ProductMapper());
    }

    @Test
    void a_mapper_that_looks_for_modules_finds_no_other() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .hasOnlyElementsOfType(OkrModule.class);
    }

    @Test
    void a_mapper_that_names_classes_leaves_them_out_where_the_format_says_the_type() {
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
    void a_module_says_its_name_and_reads_and_writes_keys() {
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
    void a_mapper_without_the_module_writes_nothing_and_reads_nothing() {
        JsonMapper bare = JsonMapper.builder().build();
        Okrs okrs = OkrJson.read(DOCUMENT);
        KeyResult keyResult = okrs.keyResult("churn").orElseThrow();

        assertThat(bare.writeValueAsString(okrs)).isEqualTo("{}");
        assertThat(bare.writeValueAsString(okrs.objectives())).isEqualTo("[{}]");
        assertThat(bare.writeValueAsString(keyResult.measure())).isEqualTo("{}");
        assertThat(bare.writeValueAsString(Levels.of(Level.of("Live", "1")))).isEqualTo("{\"numbered\":false}");
        assertThat(bare.writeValueAsString(Amount.of("4.1"))).isEqualTo("{\"value\":4.1}");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> bare.readValue(DOCUMENT, Okrs.class));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> bare.readValue("{\"type\":\"binary\"}", Measure.class));
    }
}
