package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Amendment;
import org.okr4j.core.Amount;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.Reading;
import org.okr4j.core.Status;
import org.okr4j.json.codec.OkrJsonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class OkrModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new OkrModule()).build();
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final String DOCUMENT = Vectors.resource("/format/document.json");

    /** A class of a product. */
    record Report(
            String author, Measure measure, Reading reading, List<CheckIn> checkIns, Map<String, Status> states) {}

    @Test
    void values_are_properties_of_other_classes() {
        Report report = new Report(
                "ana",
                Metric.decrease(5, 3),
                Amount.of("4.1"),
                List.of(CheckIn.of(DAY, true)),
                Map.of("k", Status.AT_RISK));
        String text = "{\"author\":\"ana\",\"measure\":{\"type\":\"metric\",\"from\":5,\"to\":3},\"reading\":4.1,"
                + "\"checkIns\":[{\"date\":\"2026-08-31\",\"reading\":true}],\"states\":{\"k\":\"at-risk\"}}";

        assertThat(MAPPER.writeValueAsString(report)).isEqualTo(text);
        assertThat(MAPPER.readValue(text, Report.class)).isEqualTo(report);
    }

    @Test
    void values_stand_in_collections() {
        List<Measure> measures = List.of(Metric.decrease(5, 3), Binary.of(), Maintain.atMost(230));
        String text =
                "[{\"type\":\"metric\",\"from\":5,\"to\":3},{\"type\":\"binary\"},{\"type\":\"maintain\",\"atMost\":230}]";

        assertThat(MAPPER.writeValueAsString(measures)).isEqualTo(text);
        assertThat(MAPPER.readValue(text, new TypeReference<List<Measure>>() {}))
                .isEqualTo(measures);
    }

    @Test
    void values_become_trees_and_come_back() {
        Okrs okrs = OkrJson.read(DOCUMENT);

        assertThat(MAPPER.convertValue(okrs, Okrs.class)).isEqualTo(okrs);
        assertThat(MAPPER.convertValue(okrs.objectives(), new TypeReference<List<Objective>>() {}))
                .isEqualTo(okrs.objectives());
        assertThat(MAPPER.convertValue(MAPPER.readTree(DOCUMENT), Okrs.class)).isEqualTo(okrs);
    }

    @Test
    void a_value_says_of_which_type_it_is_whatever_the_mapper_adds_to_others() {
        JsonMapper typing = MAPPER.rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Okrs okrs = OkrJson.read(DOCUMENT);

        assertThat(typing.writeValueAsString(okrs)).isEqualTo(OkrJson.write(okrs));
        assertThat(typing.readValue(OkrJson.write(okrs), Okrs.class)).isEqualTo(okrs);
    }

    @Test
    void a_mapper_that_looks_for_modules_finds_this_one() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.writeValueAsString(mapper.readValue(DOCUMENT, Okrs.class)))
                .isEqualTo(OkrJson.write(OkrJson.read(DOCUMENT)));
        assertThat(mapper.registeredModules()).hasOnlyElementsOfType(OkrModule.class);
    }

    @Test
    void unknown_fields_follow_the_setting_of_the_mapper() {
        String text = "{\"date\":\"2026-08-31\",\"notes\":{\"date\":[1,{\"date\":null}]},\"confidence\":0.5}";
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(MAPPER.readValue(text, CheckIn.class))
                .isEqualTo(CheckIn.on(DAY).withConfidence(Confidence.of("0.5")));
        MismatchedInputException refusal =
                catchThrowableOfType(MismatchedInputException.class, () -> strict.readValue(text, CheckIn.class));
        assertThat(refusal.getOriginalMessage())
                .isEqualTo("A check-in has no field \"notes\"; the nearest is \"note\"");
        assertThat(refusal.getPathReference()).isEqualTo("org.okr4j.core.CheckIn[\"notes\"]");
    }

    @Test
    void what_the_model_refuses_is_an_error_of_the_mapper_with_the_path() {
        String text = DOCUMENT.replace("\"2026-09-30\"", "\"2026-06-30\"");

        MismatchedInputException refusal =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(text, Okrs.class));

        assertThat(refusal.getOriginalMessage())
                .isEqualTo("A cycle ends on or after the day it starts: from 2026-07-01 to 2026-06-30");
        assertThat(refusal.getPath()).extracting("propertyName").containsExactly("objectives", null, "cycle", "end");
        assertThat(refusal.getPath().get(1).getIndex()).isZero();
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(10);
        assertThat(refusal)
                .hasCauseInstanceOf(OkrJsonException.class)
                .hasRootCauseInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_declared_type_takes_no_other_measure_and_no_other_reading() {
        assertThat(catchThrowableOfType(
                                MismatchedInputException.class,
                                () -> MAPPER.readValue("{\"atMost\":3,\"type\":\"maintain\"}", Metric.class))
                        .getOriginalMessage())
                .isEqualTo("The type of this measure is metric: found \"maintain\"");
        assertThat(catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue("true", Amount.class))
                        .getOriginalMessage())
                .isEqualTo("A number is needed here: found true");
    }

    @Test
    void an_amendment_is_told_by_its_change() {
        assertThat(MAPPER.readValue("{\"reason\":\"R\",\"title\":\"T\",\"date\":\"2026-08-31\"}", Amendment.class))
                .isEqualTo(Amendment.of(DAY, "T", "R"));
        assertThat(MAPPER.readValue(
                        "{\"reason\":\"R\",\"measure\":{\"type\":\"binary\"},\"date\":\"2026-08-31\"}",
                        Amendment.class))
                .isEqualTo(Amendment.of(DAY, Binary.of(), "R"));
        assertThat(catchThrowableOfType(
                                MismatchedInputException.class,
                                () -> MAPPER.readValue("{\"reason\":\"R\",\"date\":\"2026-08-31\"}", Amendment.class))
                        .getOriginalMessage())
                .isEqualTo("An amendment needs its change, a measure or a title: both are absent");
    }

    /** The page of the package says so: register the module first. */
    @Test
    void a_mapper_without_the_module_writes_nothing_and_reads_nothing() {
        JsonMapper bare = JsonMapper.builder().build();
        Okrs okrs = OkrJson.read(DOCUMENT);
        KeyResult keyResult = okrs.keyResult("churn").orElseThrow();

        assertThat(bare.writeValueAsString(okrs)).isEqualTo("{}");
        assertThat(bare.writeValueAsString(okrs.objectives())).isEqualTo("[{}]");
        assertThat(bare.writeValueAsString(keyResult.measure())).isEqualTo("{}");
        assertThat(bare.writeValueAsString(Levels.of(Level.of("Live", "1")))).isEqualTo("{\"numbered\":false}");
        assertThat(bare.writeValueAsString(Amount.of("4.1"))).isEqualTo("{\"value\":4.1}");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> bare.readValue(DOCUMENT, Okrs.class));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> bare.readValue("{\"type\":\"binary\"}", Measure.class));
    }
}
