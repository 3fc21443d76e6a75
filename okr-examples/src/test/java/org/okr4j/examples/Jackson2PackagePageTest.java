package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Cycle;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.json.jackson2.OkrJson;
import org.okr4j.json.jackson2.OkrModule;

/** Runs the Java of the package page of the binding to Jackson 2, whose names are those of the other. */
class Jackson2PackagePageTest {
    private static final Path PAGE =
            Path.of("..", "okr-json/okr-json-jackson2/src/main/java/org/okr4j/json/jackson2", "package-info.java");

    @Test
    void a_mapper_and_the_facade_read_and_write_the_same() throws JsonProcessingException {
        Okrs document = Okrs.of(Objective.of("learn", "We know what churn is", Cycle.quarter(2026, 3)));
        String text = OkrJson.write(document);
        String array = "[{\"date\":\"2026-08-31\",\"reading\":4.1}]";

        JsonMapper mapper = JsonMapper.builder().addModule(new OkrModule()).build(); // or .findAndAddModules()
        Okrs okrs = mapper.readValue(text, Okrs.class);
        List<CheckIn> checkIns = mapper.readValue(array, new TypeReference<>() {});

        Okrs same = OkrJson.read(text);
        String json = OkrJson.write(okrs);

        assertThat(okrs).isEqualTo(document).isEqualTo(same);
        assertThat(checkIns).containsExactly(CheckIn.of(LocalDate.parse("2026-08-31"), "4.1"));
        assertThat(json).isEqualTo(text);
    }

    @Test
    void the_block_of_the_page_stands_in_this_class() throws IOException {
        Snippets.inJavadoc(PAGE).standIn(Jackson2PackagePageTest.class);
    }
}
