package org.okr4j.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Console;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;

/** The promises that the published modules make about themselves; this module is the only one that sees them all. */
@AnalyzeClasses(
        packages = "org.okr4j",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.PublishedModules.class})
class ArchitectureTest {
    private static final String CORE = "org.okr4j.core";
    private static final String TEXT = "org.okr4j.core.text..";
    private static final String SCORING = "org.okr4j.scoring..";
    private static final String CODEC = "org.okr4j.json.codec..";
    private static final String JSON = "org.okr4j.json";
    private static final String JACKSON_2 = "org.okr4j.json.jackson2";
    private static final String KIT = "org.okr4j.testkit";

    @ArchTest
    static final ArchRule no_module_touches_files_network_processes_or_threads = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.nio.file..", "java.nio.channels..", "java.net.http..", "java.sql..", "java.rmi..")
                    .or(belongToAnyOf(
                            File.class,
                            FileInputStream.class,
                            FileOutputStream.class,
                            FileReader.class,
                            FileWriter.class,
                            RandomAccessFile.class,
                            Console.class,
                            InetAddress.class,
                            ServerSocket.class,
                            Socket.class,
                            URL.class,
                            URLConnection.class,
                            Process.class,
                            ProcessBuilder.class,
                            ProcessHandle.class,
                            Runtime.class,
                            ClassLoader.class,
                            Thread.class,
                            ThreadLocal.class,
                            Timer.class,
                            Executor.class,
                            Executors.class,
                            ForkJoinPool.class,
                            CompletableFuture.class)));

    @ArchTest
    static final ArchRule no_module_asks_a_clock_or_chance = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(Clock.class, Random.class, SplittableRandom.class, SecureRandom.class))
            .orShould()
            .accessTargetWhere(named("the present or chance", access -> switch (access.getName()) {
                case "now", "dateNow" ->
                    access.getTargetOwner().getPackageName().startsWith("java.time");
                case "currentTimeMillis", "nanoTime" -> isOn(access, System.class);
                case "random", "randomUUID", "shuffle" ->
                    access.getTargetOwner().getPackageName().startsWith("java.");
                default -> false;
            }));

    @ArchTest
    static final ArchRule no_module_reads_the_environment_or_a_default = noClasses()
            .should()
            .accessTargetWhere(named("the environment or a default", access -> switch (access.getName()) {
                case "getenv", "getProperty", "getProperties", "setProperty" -> isOn(access, System.class);
                case "getDefault" -> isOn(access, Locale.class) || isOn(access, TimeZone.class);
                case "systemDefault" -> isOn(access, ZoneId.class);
                case "defaultCharset" -> isOn(access, Charset.class);
                case "toLowerCase", "toUpperCase" -> isOn(access, String.class) && takes(0, access);
                case "getBytes" -> isOn(access, String.class) && takes(0, access);
                case "formatted" -> isOn(access, String.class);
                case "format" -> isOn(access, String.class) && takes(2, access);
                default -> false;
            }));

    @ArchTest
    static final ArchRule no_module_logs_or_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .dependOnClassesThat(belongToAnyOf(System.Logger.class)
                    .or(resideInAnyPackage(
                            "java.util.logging..",
                            "org.slf4j..",
                            "org.apache.logging..",
                            "org.apache.commons.logging..")));

    @ArchTest
    static final ArchRule no_module_reflects_or_looks_up_services = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(ServiceLoader.class).or(resideInAnyPackage("java.lang.reflect..")))
            .orShould()
            .accessTargetWhere(named(
                    "reflection",
                    access -> isOn(access, Class.class)
                            && (access.getName().equals("forName")
                                    || access.getName().equals("newInstance")
                                    || access.getName().matches("get(Declared)?(Constructor|Field|Method)s?"))));

    @ArchTest
    static final ArchRule core_depends_on_nothing = onlyDependOn("org.okr4j.core..", "java..");

    /** The reading of texts may come later than the rest: no class is no fault here. */
    @ArchTest
    static final ArchRule texts_depend_on_no_rule = classes()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .onlyDependOnClassesThat(inPackages(TEXT, CORE, "java.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_model_depends_on_no_rule = noClasses()
            .that()
            .resideInAnyPackage(CORE, TEXT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.okr4j.core.validation..");

    @ArchTest
    static final ArchRule scoring_depends_on_core = onlyDependOn(SCORING, "org.okr4j.core..", "java..");

    @ArchTest
    static final ArchRule the_codec_depends_on_core_and_scoring =
            onlyDependOn(CODEC, "org.okr4j.core..", SCORING, "java..");

    @ArchTest
    static final ArchRule the_binding_depends_on_the_codec = onlyDependOn(
            JSON,
            CODEC,
            "org.okr4j.core..",
            SCORING,
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "java..");

    @ArchTest
    static final ArchRule the_binding_for_jackson_2_depends_on_the_codec =
            onlyDependOn(JACKSON_2, CODEC, "org.okr4j.core..", SCORING, "com.fasterxml.jackson..", "java..");

    @ArchTest
    static final ArchRule the_arbitraries_depend_on_core_scoring_and_jqwik =
            onlyDependOn(KIT, "org.okr4j.core..", SCORING, "net.jqwik.api..", "java..");

    @ArchTest
    static final ArchRule public_types_are_closed = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<JavaClass>("be final, sealed, an interface, a record or an enum") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean closed = type.isInterface()
                            || type.isEnum()
                            || type.isRecord()
                            || type.getModifiers().contains(JavaModifier.FINAL)
                            || type.reflect().isSealed();
                    events.add(new SimpleConditionEvent(
                            type, closed, type.getDescription() + (closed ? " is closed" : " can be extended")));
                }
            });

    /** Enums and exceptions are serializable whether they want to or not. */
    @ArchTest
    static final ArchRule values_travel_as_json_and_not_serialized = noClasses()
            .that()
            .resideInAnyPackage("org.okr4j.core..", SCORING, CODEC)
            .and()
            .areNotAssignableTo(Enum.class)
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule names_are_nouns_of_the_trade = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .orShould()
            .haveSimpleNameEndingWith("Factory")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    @ArchTest
    static final ArchRule generated_types_are_hidden = classes()
            .that()
            .haveNameMatching(".*\\.(Immutable|With)[A-Z]\\w*")
            .should()
            .notBePublic();

    private static ArchRule onlyDependOn(String module, String... allowed) {
        DescribedPredicate<JavaClass> inside = inPackages(module);
        return classes().that(inside).should().onlyDependOnClassesThat(inside.or(inPackages(allowed)));
    }

    /** Annotations leave no trace at run time, but ArchUnit sees those that are kept in class files. */
    private static DescribedPredicate<JavaClass> inPackages(String... packages) {
        return resideInAnyPackage(packages)
                .or(resideInAnyPackage("org.jspecify.annotations", "org.immutables.value"))
                .as("reside in %s", String.join(", ", packages));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String description, Predicate<JavaAccess<?>> predicate) {
        return describe(description, predicate);
    }

    private static boolean isOn(JavaAccess<?> access, Class<?> type) {
        return access.getTargetOwner().isEquivalentTo(type);
    }

    private static boolean takes(int parameters, JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().size() == parameters;
    }

    /** Leaves this module out, since the examples read files and print, and the kit for tests, which draws by chance. */
    static final class PublishedModules implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/okr4j/examples/")
                    && !location.contains("/org/okr4j/testkit/laws/")
                    && !location.contains("/org/okr4j/testkit/rules/");
        }
    }
}
