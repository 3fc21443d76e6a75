package org.okr4j.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.function.Supplier;
import org.okr4j.json.testing.Mapper;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapper of Jackson 3 as products have it. */
final class ProductMapper implements Mapper {
    private static final JsonMapper TOLERANT =
            JsonMapper.builder().addModule(new OkrModule()).build();
    private static final JsonMapper STRICT = TOLERANT.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final JsonMapper TYPING = TOLERANT.rebuild()
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(Object.class)
                            .build(),
                    DefaultTyping.NON_FINAL)
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
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    @Override
    public String write(Object value) {
        return STRICT.writeValueAsString(value);
    }

    @Override
    public String writeIndented(Object value) {
        return writer(true).writeValueAsString(value);
    }

    @Override
    public Object read(String text, Type type) {
        return read(STRICT, text, type);
    }

    private static Object read(ObjectMapper mapper, String text, Type type) {
        return mapper.readValue(text, mapper.constructType(type));
    }

    @Override
    public Object readTolerantly(String text, Type type) {
        return read(TOLERANT, text, type);
    }

    @Override
    public Object throughTree(Object value, Type type) {
        return STRICT.treeToValue(STRICT.valueToTree(value), STRICT.constructType(type));
    }

    @Override
    public Object readTree(String text, Type type) {
        return STRICT.treeToValue(STRICT.readTree(text), STRICT.constructType(type));
    }

    @Override
    public Object convert(Object value, Type type) {
        return STRICT.convertValue(value, STRICT.constructType(type));
    }

    @Override
    public Object update(Object old, String text) {
        return STRICT.readerForUpdating(old).readValue(text);
    }

    @Override
    public Object throughYaml(Object value, Type type) {
        return read(YAML, YAML.writeValueAsString(value), type);
    }

    @Override
    public Object throughDefaultTyping(Object value, Type type) {
        return read(TYPING, TYPING.writeValueAsString(value), type);
    }

    @Override
    public Object readByFoundModule(String text, Type type) {
        return read(FOUND, text, type);
    }

    @Override
    public String writeWithoutModule(Object value) {
        return BARE.writeValueAsString(value);
    }

    @Override
    public Object readWithoutModule(String text, Type type) {
        return read(BARE, text, type);
    }

    @Override
    public <T> Iterator<T> readEach(InputStream in, Class<T> type) {
        return STRICT.readerFor(type).readValues(in);
    }

    @Override
    public <T> void writeEach(Iterator<T> values, OutputStream out, boolean array) {
        try (SequenceWriter writer = array
                ? STRICT.writer().writeValuesAsArray(out)
                : STRICT.writer().withRootValueSeparator("\n").writeValues(out)) {
            values.forEachRemaining(writer::write);
        }
    }

    @Override
    public Refusal refusal(Supplier<?> refused) {
        try {
            throw new AssertionError("Nothing was refused: " + refused.get());
        } catch (JacksonException thrown) {
            return new Refusal(
                    thrown.getClass().getSimpleName(),
                    thrown.getOriginalMessage(),
                    thrown.getPath().stream()
                            .<Object>map(
                                    step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
                            .toList(),
                    thrown.getLocation() == null ? 0 : thrown.getLocation().getLineNr(),
                    thrown.getLocation() == null ? 0 : thrown.getLocation().getColumnNr(),
                    thrown);
        }
    }
}
