package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawings beside the pages: well-formed, named for those who hear them, and with numbers that the library gives. */
class DiagramsTest {
    private static final Path CORE = Path.of("..", "okr-core", "src", "main", "java", "org", "okr4j", "core");
    private static final Path SCORING = Path.of("..", "okr-scoring", "src", "main", "java", "org", "okr4j", "scoring");
    private static final Pattern IMAGE = Pattern.compile(
            "<img src=\"doc-files/([\\w-]+\\.svg)\" width=\"720\"\\s[^>]*?alt=\"[^\"]+\">", Pattern.DOTALL);

    @Test
    void every_drawing_is_named_and_stands_alone() throws Exception {
        for (Path drawing : drawings()) {
            Document svg = parse(drawing);
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("title desc");
            assertThat(texts(svg, "title")).singleElement().asString().isNotBlank();
            assertThat(texts(svg, "desc")).singleElement().asString().isNotBlank();
            assertThat(texts(svg, "style")).singleElement().asString().contains("prefers-color-scheme: dark");
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            assertThat(Files.readString(drawing)).doesNotContain("href", "@import", "url(http");
        }
    }

    @Test
    void a_package_page_shows_each_drawing_with_words_in_its_place() throws IOException {
        assertThat(images(CORE)).containsExactlyInAnyOrderElementsOf(names(CORE));
        assertThat(images(SCORING)).containsExactlyInAnyOrderElementsOf(names(SCORING));
    }

    @Test
    void the_numbers_of_a_drawing_are_those_of_the_library() throws Exception {
        LocalDate day = LocalDate.parse("2026-08-31");
        KeyResult churn = KeyResult.of("churn", "Churn", Metric.decrease(5, 3)).plusCheckIn(CheckIn.of(day, "4.1"));
        Scorecard card = Scorer.standard()
                .score(Okrs.of(Objective.of("retention", "Customers stay", Cycle.quarter(2026, 3), churn)), day);
        String told = OkrJson.write(card);

        assertThat(texts(parse(SCORING.resolve("doc-files/number.svg")), "text"))
                .contains(
                        "4.1", "from 5 to 3", "(4.1 − 5) / (3 − 5)", "0.45", "61 / 91 = 0.670329", "at-risk", "amber");
        assertThat(told)
                .contains("\"explanation\":\"linear: (4.1 − 5) / (3 − 5) = 0.45\"")
                .contains("61 / 91 = 0.670329")
                .contains("\"score\":0.45", "\"status\":\"at-risk\"", "\"grade\":\"amber\"");
        assertThat(card.objective("retention").progress()).hasToString("Optional[0.45]");
    }

    private static List<Path> drawings() throws IOException {
        try (Stream<Path> core = Files.list(CORE.resolve("doc-files"));
                Stream<Path> scoring = Files.list(SCORING.resolve("doc-files"))) {
            return Stream.concat(core, scoring)
                    .filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return drawings().stream()
                .filter(drawing -> drawing.startsWith(folder.resolve("doc-files")))
                .map(drawing -> drawing.getFileName().toString())
                .toList();
    }

    private static List<String> images(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("package-info.java")).replaceAll("\\n \\* ?", "\n");
        return IMAGE.matcher(page)
                .results()
                .map((MatchResult image) -> image.group(1))
                .toList();
    }

    private static Document parse(Path drawing) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder parser = parsers.newDocumentBuilder();
        return parser.parse(drawing.toFile());
    }

    private static List<String> texts(Document svg, String name) {
        NodeList elements = svg.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength())
                .mapToObj(index -> (Element) elements.item(index))
                .map(Element::getTextContent)
                .toList();
    }
}
