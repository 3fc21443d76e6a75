package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a repository is given: the modules that the BOM lists, each with a pom that stands alone and says what Maven Central asks. */
class PublishedModulesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path BOM = ROOT.resolve("okr-bom");

    @Test
    void the_bom_lists_the_published_modules_in_the_order_of_the_build() {
        List<Pom> managed = Pom.in(BOM).all("dependencyManagement/dependencies/dependency");

        assertThat(managed).extracting(entry -> entry.text("artifactId")).containsExactlyElementsOf(names(published()));
        assertThat(managed).allSatisfy(entry -> {
            assertThat(entry.text("groupId")).isEqualTo("org.okr4j");
            assertThat(entry.text("version")).isEqualTo("${project.version}");
        });
    }

    @Test
    void a_published_pom_says_what_a_repository_asks() {
        assertThat(withBom()).allSatisfy(module -> {
            Pom pom = Pom.published(module);
            assertThat(pom.text("name")).startsWith("okr4j ");
            assertThat(pom.text("description")).endsWith(".");
            assertThat(pom.text("url")).isEqualTo("https://okr4j.org");
            assertThat(pom.text("licenses/license/name")).isEqualTo("Apache-2.0");
            assertThat(pom.text("developers/developer/name")).isEqualTo("The okr4j authors");
            assertThat(pom.text("scm/url")).isEqualTo("https://okr4j.org");
            assertThat(pom.text("scm/connection")).isEqualTo("scm:git:https://okr4j.org/okr4j.git");
        });
    }

    @Test
    void a_published_pom_stands_alone() {
        assertThat(withBom()).allSatisfy(module -> {
            Pom pom = Pom.published(module);
            assertThat(Stream.of("parent", "build", "profiles", "properties", "repositories")
                            .filter(part -> !pom.all(part).isEmpty()))
                    .isEmpty();
        });
    }

    @Test
    void users_get_these_dependencies_and_no_others() {
        Map<String, String> needs = new LinkedHashMap<>();
        published().forEach(module -> needs.put(module.getFileName().toString(), needs(Pom.published(module))));

        assertThat(needs)
                .containsExactly(
                        Map.entry("okr-core", ""),
                        Map.entry("okr-scoring", "okr-core"),
                        Map.entry(
                                "okr-testkit",
                                "okr-core okr-scoring net.jqwik:jqwik org.junit.jupiter:junit-jupiter-api"),
                        Map.entry("okr-json-codec", "okr-core okr-scoring"),
                        Map.entry("okr-json", "okr-json-codec tools.jackson.core:jackson-databind"),
                        Map.entry("okr-json-jackson2", "okr-json-codec com.fasterxml.jackson.core:jackson-databind"));
    }

    /** Annotations are there for compilers only, and reach nobody. */
    private static String needs(Pom pom) {
        return pom.all("dependencies/dependency").stream()
                .filter(dependency -> !dependency.text("scope").equals("provided"))
                .map(dependency -> dependency.text("groupId") + ":" + dependency.text("artifactId"))
                .map(name -> name.replace("org.okr4j:", ""))
                .collect(Collectors.joining(" "));
    }

    private static List<Path> withBom() {
        return Stream.concat(Stream.of(BOM), published().stream()).toList();
    }

    private static List<Path> published() {
        return modules(ROOT)
                .filter(module ->
                        Pom.in(module).all("properties/maven.deploy.skip").isEmpty())
                .toList();
    }

    /** The modules with jars, a parent's in its place. */
    private static Stream<Path> modules(Path parent) {
        return Pom.in(parent).all("modules/module").stream().map(Pom::text).flatMap(name -> {
            Path module = parent.resolve(name);
            return Pom.in(module).text("packaging").equals("pom") ? modules(module) : Stream.of(module);
        });
    }

    private static List<String> names(List<Path> modules) {
        return modules.stream().map(module -> module.getFileName().toString()).toList();
    }
}
