package org.okr4j.json;

import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.OkrLimits;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a mapper of Jackson 3 to read and write every value of OKRs, on its own, in collections and as a property of
 * other classes.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new OkrModule()).build();
 * Okrs okrs = mapper.readValue(text, Okrs.class);
 * }</pre>
 *
 * <p>A mapper that looks for modules, as {@code findAndAddModules()} and the mapper of Spring Boot do, finds this one.
 */
public final class OkrModule extends JacksonModule {

    private final OkrLimits limits;

    /** Makes the module, with the standard limits. */
    public OkrModule() {
        this(OkrLimits.standard());
    }

    /**
     * Makes the module, for a mapper that reads what it does not trust.
     *
     * @param limits how much is read at most; more is an error of the mapper that says which limit and where
     */
    public OkrModule(OkrLimits limits) {
        this.limits = limits;
    }

    /**
     * Returns the name of the module.
     *
     * @return {@code okr4j}
     */
    @Override
    public String getModuleName() {
        return "okr4j";
    }

    /**
     * Returns no version: which fields are known is said by the version of the format in each document.
     *
     * @return the unknown version
     */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds a serializer and a deserializer for each type of {@link Formats#all()}, also for keys of maps where a value is
     * no more than a text.
     *
     * @param context the mapper that is being built
     */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new FormatDeserializers();
        SimpleSerializers keySerializers = new SimpleSerializers();
        SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
        for (Format<?> format : Formats.all()) {
            add(format, serializers, deserializers);
            addKeys(format, keySerializers, keyDeserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        context.addKeySerializers(keySerializers);
        context.addKeyDeserializers(keyDeserializers);
    }

    private <T> void add(Format<T> format, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(format.type(), new FormatSerializer<>(format));
        deserializers.addDeserializer(format.type(), new FormatDeserializer<>(format, limits));
    }

    private static <T> void addKeys(
            Format<T> format, SimpleSerializers serializers, SimpleKeyDeserializers deserializers) {
        format.keys().ifPresent(keys -> {
            serializers.addSerializer(format.type(), new FormatKeySerializer<>(keys));
            deserializers.addDeserializer(format.type(), new FormatKeyDeserializer<>(format.type(), keys));
        });
    }
}
