package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import net.jqwik.api.Property;
import org.apiguardian.api.API;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.scoring.Scorer;
import org.okr4j.testkit.OkrArbitraries;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Compiles and runs small applications against the packaged jars, as somebody who takes them from a repository would. */
class PackagedModulesIT {
    private static final Path SOURCES = Path.of("src", "it");
    private static final List<Class<?>> LIBRARY =
            List.of(Okrs.class, Scorer.class, OkrJsonException.class, JsonProperty.class);
    private static final List<Class<?>> JACKSON_3 =
            and(LIBRARY, List.of(OkrJson.class, JsonMapper.class, JsonParser.class));
    private static final List<Class<?>> JACKSON_2 =
            and(LIBRARY, List.of(org.okr4j.json.jackson2.OkrJson.class, ObjectMapper.class, JsonFactory.class));

    private static final List<Class<?>> PUBLISHED = List.of(
            Okrs.class, Scorer.class, OkrJsonException.class, OkrJson.class, org.okr4j.json.jackson2.OkrJson.class);

    private static final Pattern SIZE = Pattern.compile("\\| `([a-z0-9-]+)` \\|.*\\| (\\d+) kB \\|");

    private static final String OKRS = "{\"okr\":1,\"objectives\":[{\"id\":\"retention\",\"title\":\"Customers stay\","
            + "\"cycle\":{\"name\":\"2026-Q3\",\"start\":\"2026-07-01\",\"end\":\"2026-09-30\"},\"keyResults\":[{\"id\":"
            + "\"churn\",\"title\":\"Monthly churn\",\"measure\":{\"type\":\"metric\",\"from\":5,\"to\":3,\"unit\":\"%\"}}]}]}";

    /** Without a word, which is why the README says to register the module. */
    private static final String UNREGISTERED_WRITES = "{}";

    private static final String UNREGISTERED_READS = "refused to read: InvalidDefinitionException";

    /** Jackson 2 says so. */
    private static final String UNREGISTERED_IS_REFUSED = "refused to write: InvalidDefinitionException";

    @TempDir
    private Path classes;

    @Test
    void an_application_runs_on_the_module_path() throws IOException {
        String jars = jars(JACKSON_3);
        compile(SOURCES.resolve("modular"), "--module-path", jars);

        Run run = Forked.run(
                in -> {},
                Map.of(),
                List.of(
                        "--module-path",
                        jars + File.pathSeparator + classes,
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "--module",
                        "org.example.goals/org.example.goals.Goals"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "org.example.goals",
                        "linear: (4.1 − 5) / (3 − 5) = 0.45",
                        "true",
                        OKRS.replace("\"%\"}", "\"%\"},\"checkIns\":[{\"date\":\"2026-08-31\",\"reading\":4.1}]"),
                        "true",
                        "true",
                        "true",
                        UNREGISTERED_WRITES,
                        UNREGISTERED_READS);
    }

    @Test
    void an_application_runs_on_the_class_path() throws IOException {
        String jars = jars(JACKSON_3);
        compile(SOURCES.resolve("classpath"), "--class-path", jars);

        Run run = Forked.run(
                in -> {},
                Map.of(),
                List.of("--class-path", jars + File.pathSeparator + classes, "org.example.plain.Plain"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly("false", OKRS, "true", "true", UNREGISTERED_WRITES, UNREGISTERED_READS);
    }

    @Test
    void an_application_with_jackson_2_runs_on_the_module_path() throws IOException {
        assertThat(modular("jackson2", "org.example.stayed", "Stayed", jars(JACKSON_2)))
                .containsExactly("org.example.stayed", OKRS, "true", "true", "true", UNREGISTERED_IS_REFUSED);
    }

    @Test
    void an_application_with_jackson_2_runs_on_the_class_path() throws IOException {
        assertThat(plain("jackson2", "org.example.stayed.Stayed", jars(JACKSON_2)))
                .containsExactly("null", OKRS, "true", "true", "true", UNREGISTERED_IS_REFUSED);
    }

    @Test
    void an_application_with_both_generations_runs_on_the_module_path() throws IOException {
        assertThat(modular("both", "org.example.moving", "Moving", jars(and(JACKSON_3, JACKSON_2))))
                .containsExactly("org.example.moving", OKRS, "true", "true", "true", "true");
    }

    @Test
    void an_application_with_both_generations_runs_on_the_class_path() throws IOException {
        assertThat(plain("both", "org.example.moving.Moving", jars(and(JACKSON_3, JACKSON_2))))
                .containsExactly("null", OKRS, "true", "true", "true", "true");
    }

    @Test
    void a_suite_of_properties_finds_the_kit_on_the_class_path() throws IOException {
        compile(
                SOURCES.resolve(Path.of("testkit", "src", "test", "java")),
                "--class-path",
                jars(List.of(Okrs.class, Scorer.class, OkrArbitraries.class, Property.class, API.class)));

        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            LauncherDiscoveryRequest suite = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(loader, "org.example.suite.GoalsProperties"))
                    .configurationParameter("jqwik.database", "target/jqwik-database")
                    .build();
            LauncherFactory.create().execute(suite, summary);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }

        assertThat(summary.getSummary().getFailures()).isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(3);
    }

    @Test
    void the_readme_says_how_large_the_jars_are() throws IOException {
        Map<String, Integer> said = Files.readAllLines(Path.of("..", "README.md")).stream()
                .map(SIZE::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> Integer.parseInt(row.group(2))));
        Map<String, Long> sizes = and(PUBLISHED, List.of(OkrArbitraries.class)).stream()
                .map(type -> Path.of(jar(type)))
                .collect(Collectors.toMap(
                        PackagedModulesIT::module, jar -> jar.toFile().length() / 1_000));

        assertThat(said).containsOnlyKeys(sizes.keySet());
        assertThat(said)
                .allSatisfy((module, size) -> assertThat((double) size)
                        .as(module)
                        .isCloseTo(sizes.get(module), Percentage.withPercentage(10)));
    }

    private static String module(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }

    private Stream<String> modular(String folder, String module, String main, String jars) throws IOException {
        compile(SOURCES.resolve(folder), "--module-path", jars);
        return lines(List.of(
                "--module-path", jars + File.pathSeparator + classes, "--module", module + "/" + module + "." + main));
    }

    private Stream<String> plain(String folder, String main, String jars) throws IOException {
        compile(SOURCES.resolve(folder).resolve("org"), "--class-path", jars);
        return lines(List.of("--class-path", jars + File.pathSeparator + classes, main));
    }

    private static Stream<String> lines(List<String> arguments) {
        Run run = Forked.run(in -> {}, Map.of(), arguments);
        assertThat(run.err()).isEmpty();
        return run.out().lines();
    }

    private void compile(Path sources, String pathOption, String path) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString(), pathOption, path);
            boolean compiled = javac.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static List<Class<?>> and(List<Class<?>> some, List<Class<?>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String jars(List<Class<?>> oneOfEach) {
        return oneOfEach.stream()
                .map(PackagedModulesIT::jar)
                .distinct()
                .peek(jar -> assertThat(jar).endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
