package org.okr4j.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the users of the library see of it: the public types of the exported packages of both modules. */
final class PublicTypes {
    private static final List<String> EXPORTED = List.of(
            "org.okr4j.core",
            "org.okr4j.core.text",
            "org.okr4j.core.validation",
            "org.okr4j.scoring",
            "org.okr4j.scoring.validation");

    private static final List<Class<?>> ALL = imported();

    private PublicTypes() {}

    static List<Class<?>> all() {
        return ALL;
    }

    private static List<Class<?>> imported() {
        Stream<JavaClass> known = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.okr4j.core", "org.okr4j.scoring")
                        .stream();
        return known.filter(type -> EXPORTED.contains(type.getPackageName()))
                .filter(PublicTypes::isPublic)
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        Optional<JavaClass> around = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().equals("package-info")
                && around.map(PublicTypes::isPublic).orElse(true);
    }
}
