package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.okr4j.json.OkrJson;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The picture at the top of the README is of a report that this version makes. */
class ReportPictureTest {
    private static final Path PICTURE = Path.of("..", "docs", "report.svg");
    private static final Path DRAWN = Path.of("target", "report.svg");

    @Test
    void the_picture_is_drawn_as_reports_are_drawn_now() throws IOException {
        String picture = drawn();
        Files.writeString(DRAWN, picture);

        assertThat(Files.readString(PICTURE))
                .as("Where the drawing has changed on purpose, look at " + DRAWN + " and copy it to " + PICTURE)
                .isEqualTo(picture);
    }

    @Test
    void the_picture_is_xml_and_asks_for_nothing() throws IOException, ParserConfigurationException, SAXException {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn().getBytes(StandardCharsets.UTF_8)));

        assertThat(svg.getDocumentElement().getNodeName()).isEqualTo("svg");
        assertThat(drawn()).doesNotContain("href", "url(", "@import", "@font-face");
    }

    private static String drawn() throws IOException {
        String company = Files.readString(Path.of("samples", "company.json"));
        return ReportPicture.of(OkrJson.read(company), LocalDate.parse("2026-08-31"), "active", "churn");
    }
}
