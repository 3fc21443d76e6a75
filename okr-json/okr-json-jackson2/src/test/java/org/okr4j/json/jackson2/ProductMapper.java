package org.okr4j.json.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.okr4j.json.testing.Mapper;

/** A mapper of Jackson 2 as products have it. */
final class ProductMapper implements Mapper {
    private static final JsonMapper STRICT = builder().build();
    private static final JsonMapper TOLERANT =
            builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final JsonMapper TYPING = builder()
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(Object.class)
                            .build(),
                    ObjectMapper.DefaultTyping.NON_FINAL)
            .build();
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new OkrModule()).build();
    private static final JsonMapper FOUND =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper BARE = JsonMapper.builder().build();

    /** Writes as {@code OkrJson} does. */
    static ObjectWriter writer(boolean indented) {
        return indented ? STRICT.writer().with(indented()) : STRICT.writer();
    }

    private static DefaultPrettyPrinter indented() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new OkrModule()).addModule(new Jdk8Module());
    }

    @Override
    public String write(Object value) {
        return Carried.ask(() -> STRICT.writeValueAsString(value));
    }

    @Override
    public String writeIndented(Object value) {
        return Carried.ask(() -> writer(true).writeValueAsString(value));
    }

    @Override
    public Object read(String text, Type type) {
        return read(STRICT, text, type);
    }

    private static Object read(ObjectMapper mapper, String text, Type type) {
        return Carried.ask(() -> mapper.readValue(text, mapper.constructType(type)));
    }

    @Override
    public Object readTolerantly(String text, Type type) {
        return read(TOLERANT, text, type);
    }

    @Override
    public Object throughTree(Object value, Type type) {
        return Carried.ask(() -> STRICT.treeToValue(STRICT.valueToTree(value), STRICT.constructType(type)));
    }

    @Override
    public Object readTree(String text, Type type) {
        return Carried.ask(() -> STRICT.treeToValue(STRICT.readTree(text), STRICT.constructType(type)));
    }

    @Override
    public Object convert(Object value, Type type) {
        return STRICT.convertValue(value, STRICT.constructType(type));
    }

    @Override
    public Object update(Object old, String text) {
        return Carried.ask(() -> STRICT.readerForUpdating(old).readValue(text));
    }

    @Override
    public Object throughYaml(Object value, Type type) {
        return read(YAML, Carried.ask(() -> YAML.writeValueAsString(value)), type);
    }

    @Override
    public Object throughDefaultTyping(Object value, Type type) {
        return read(TYPING, Carried.ask(() -> TYPING.writeValueAsString(value)), type);
    }

    @Override
    public Object readByFoundModule(String text, Type type) {
        return read(FOUND, text, type);
    }

    @Override
    public String writeWithoutModule(Object value) {
        return Carried.ask(() -> BARE.writeValueAsString(value));
    }

    @Override
    public Object readWithoutModule(String text, Type type) {
        return read(BARE, text, type);
    }

    @Override
    public <T> Iterator<T> readEach(InputStream in, Class<T> type) {
        return Carried.ask(() -> STRICT.readerFor(type).readValues(in));
    }

    @Override
    public <T> void writeEach(Iterator<T> values, OutputStream out, boolean array) {
        Carried.tell(() -> {
            try (SequenceWriter writer = array
                    ? STRICT.writer().writeValuesAsArray(out)
                    : STRICT.writer().withRootValueSeparator("\n").writeValues(out)) {
                while (values.hasNext()) {
                    writer.write(values.next());
                }
            }
        });
    }

    @Override
    public Refusal refusal(Supplier<?> refused) {
        try {
            throw new AssertionError("Nothing was refused: " + refused.get());
        } catch (UncheckedIOException | RuntimeJsonMappingException carried) {
            return refusal((JsonProcessingException) carried.getCause());
        }
    }

    private static Refusal refusal(JsonProcessingException thrown) {
        List<JsonMappingException.Reference> path =
                thrown instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return new Refusal(
                thrown.getClass().getSimpleName(),
                thrown.getOriginalMessage(),
                path.stream()
                        .<Object>map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
                        .toList(),
                thrown.getLocation() == null ? 0 : thrown.getLocation().getLineNr(),
                thrown.getLocation() == null ? 0 : thrown.getLocation().getColumnNr(),
                thrown);
    }
}
