package org.okr4j.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Finds the deserializer of a type also for the generated class of its values. */
final class FormatDeserializers extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        ValueDeserializer<?> found = super.findBeanDeserializer(type, config, description);
        JavaType parent = type.getSuperClass();
        return found != null || parent == null ? found : super.findBeanDeserializer(parent, config, description);
    }
}
