package org.okr4j.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import org.jspecify.annotations.Nullable;

/** Finds the deserializer of a type also for the generated class of its values. */
final class FormatDeserializers extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) throws JsonMappingException {
        JsonDeserializer<?> found = super.findBeanDeserializer(type, config, description);
        JavaType parent = type.getSuperClass();
        return found != null || parent == null ? found : super.findBeanDeserializer(parent, config, description);
    }
}
