package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

/** Equal values are equal and have equal hashes. */
class EqualityTest {
    @Test
    void the_public_types_with_an_equals_of_their_own_keep_its_contract() {
        List<Class<?>> values = new ClassFileImporter()
                .importPath("target/classes").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && saysEquals(type))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();

        assertThat(values).containsExactly(OkrLimits.class);
        values.forEach(type -> EqualsVerifier.forClass(type).verify());
    }

    private static boolean saysEquals(JavaClass type) {
        return type.isRecord() || type.tryGetMethod("equals", Object.class).isPresent();
    }
}
