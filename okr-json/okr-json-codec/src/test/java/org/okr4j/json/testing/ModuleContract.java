package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.core.Ambition;
import org.okr4j.core.Amendment;
import org.okr4j.core.Amount;
import org.okr4j.core.Binary;
import org.okr4j.core.CheckIn;
import org.okr4j.core.Confidence;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.KeyResult;
import org.okr4j.core.LevelName;
import org.okr4j.core.Maintain;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Okrs;
import org.okr4j.core.Reading;
import org.okr4j.core.Status;
import org.okr4j.core.text.Comparison;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.testing.Mapper.Refusal;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/** What a mapper with the module does in a product. */
public abstract class ModuleContract {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final String DOCUMENT = Vectors.resource("/format/document.json");

    private final Facade facade;
    private final Mapper mapper;

    protected ModuleContract(Facade facade, Mapper mapper) {
        this.facade = facade;
        this.mapper = mapper;
    }

    /** A record of a product. */
    public record Report(
            String author,
            Measure measure,
            Reading reading,
            List<CheckIn> checkIns,
            Map<String, Status> states,
            Optional<Confidence> confidence) {}

    /** A class of a product, made by its constructor. */
    public static final class Goal {
        private final KeyResult keyResult;
        private final Amount[] amounts;

        @JsonCreator
        public Goal(@JsonProperty("keyResult") KeyResult keyResult, @JsonProperty("amounts") Amount... amounts) {
            this.keyResult = keyResult;
            this.amounts = amounts.clone();
        }

        @JsonProperty
        public KeyResult keyResult() {
            return keyResult;
        }

        @JsonProperty
        public Amount[] amounts() {
            return amounts.clone();
        }
    }

    /** Types of a product, told by a field that may stand last. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Checked.class, name = "checked"),
        @JsonSubTypes.Type(value = Planned.class, name = "planned")
    })
    public interface Event {}

    /** One of them. */
    public record Checked(CheckIn checkIn) implements Event {}

    /** Another. */
    public record Planned(Okrs okrs) implements Event {}

    @Test
    void values_are_properties_of_records() {
        Report report = new Report(
                "ana",
                Metric.decrease(5, 3),
                Amount.of("4.1"),
                List.of(CheckIn.of(DAY, true)),
                Map.of("k", Status.AT_RISK),
                Optional.of(Confidence.of("0.6")));
        String text = "{\"author\":\"ana\",\"measure\":{\"type\":\"metric\",\"from\":5,\"to\":3},\"reading\":4.1,"
                + "\"checkIns\":[{\"date\":\"2026-08-31\",\"reading\":true}],\"states\":{\"k\":\"at-risk\"},"
                + "\"confidence\":0.6}";

        assertThat(mapper.write(report)).isEqualTo(text);
        assertThat(mapper.read(text, Report.class)).isEqualTo(report);
    }

    @Test
    void values_are_properties_of_classes() {
        KeyResult churn = facade.read(DOCUMENT).keyResult("churn").orElseThrow();
        String text = "{\"keyResult\":" + facade.write(churn, Formats.KEY_RESULT)
                + ",\"amounts\":[4.1,0.0000001,-3,1000000]}";

        Goal goal = (Goal) mapper.read(text, Goal.class);

        assertThat(goal.keyResult()).isEqualTo(churn);
        assertThat(goal.amounts())
                .containsExactly(Amount.of("4.1"), Amount.of("0.0000001"), Amount.of(-3), Amount.of(1_000_000));
        assertThat(mapper.write(goal)).isEqualTo(text);
    }

    @Test
    void values_are_properties_of_types_that_a_field_tells_apart() {
        Event checked = new Checked(CheckIn.of(DAY, "0.0000001"));
        Event planned = new Planned(facade.read(DOCUMENT));
        String told = "{\"checkIn\":{\"reading\":1.0e-7,\"date\":\"2026-08-31\"},\"kind\":\"checked\"}";

        assertThat(mapper.read(told, Event.class)).isEqualTo(checked);
        assertThat(mapper.read(mapper.write(checked), Event.class)).isEqualTo(checked);
        assertThat(mapper.read(mapper.write(planned), Event.class)).isEqualTo(planned);
    }

    @Test
    void values_stand_in_collections() {
        List<Measure> measures = List.of(Metric.decrease(5, 3), Binary.of(), Maintain.atMost(230));
        String text =
                "[{\"type\":\"metric\",\"from\":5,\"to\":3},{\"type\":\"binary\"},{\"type\":\"maintain\",\"atMost\":230}]";
        Map<String, Okrs> byTeam = Map.of("team", facade.read(DOCUMENT));

        assertThat(mapper.write(measures)).isEqualTo(text);
        assertThat(mapper.read(text, of(List.class, Measure.class))).isEqualTo(measures);
        assertThat(mapper.write(byTeam)).isEqualTo("{\"team\":" + facade.write(byTeam.get("team")) + "}");
        assertThat(mapper.read(mapper.write(byTeam), of(Map.class, String.class, Okrs.class)))
                .isEqualTo(byTeam);
    }

    /** A record of a product that counts by values of the library. */
    public record Counts(
            Map<Ambition, Integer> ambitions, EnumMap<Status, List<CheckIn>> states, Map<LevelName, String> levels) {}

    @Test
    void enums_and_names_are_keys_of_maps_by_their_words() {
        EnumMap<Status, List<CheckIn>> states = new EnumMap<>(Status.class);
        states.put(Status.AT_RISK, List.of(CheckIn.of(DAY, true)));
        Counts counts = new Counts(Map.of(Ambition.COMMITTED, 3), states, Map.of(new LevelName("Gold \"1\""), "g"));
        String text = "{\"ambitions\":{\"committed\":3},\"states\":{\"at-risk\":[{\"date\":\"2026-08-31\","
                + "\"reading\":true}]},\"levels\":{\"Gold \\\"1\\\"\":\"g\"}}";

        assertThat(mapper.write(counts)).isEqualTo(text);
        assertThat(mapper.read(text, Counts.class)).isEqualTo(counts);
    }

    @Test
    void a_key_that_is_no_value_is_an_error_of_the_mapper_with_the_path() {
        Refusal refusal = mapper.refusal(() -> mapper.read("{\"ambitions\":{\"comitted\":3}}", Counts.class));

        assertThat(refusal.type()).isEqualTo("MismatchedInputException");
        assertThat(refusal.message())
                .isEqualTo(
                        "An ambition is committed or aspirational: found \"comitted\"; the nearest is \"committed\"");
        assertThat(refusal.path()).startsWith("ambitions");
    }

    @TestFactory
    Stream<DynamicTest> every_constant_is_a_key_of_a_map() {
        return Formats.all().stream()
                .filter(format -> format.type().isEnum() && format != Formats.DONE)
                .map(format -> DynamicTest.dynamicTest(format.toString(), () -> checkKeys(format)));
    }

    private <T> void checkKeys(Format<T> format) {
        for (T constant : format.type().getEnumConstants()) {
            Map<T, Integer> map = Map.of(constant, 1);
            String text = "{\"" + word(constant) + "\":1}";

            assertThat(mapper.write(map)).isEqualTo(text);
            assertThat(mapper.read(text, of(Map.class, format.type(), Integer.class)))
                    .isEqualTo(map);
        }
    }

    @Test
    void values_become_trees_and_come_back() {
        Okrs okrs = facade.read(DOCUMENT);

        assertThat(mapper.throughTree(okrs, Okrs.class)).isEqualTo(okrs);
        assertThat(mapper.readTree(DOCUMENT, Okrs.class)).isEqualTo(okrs);
        assertThat(mapper.convert(okrs, Okrs.class)).isEqualTo(okrs);
        assertThat(mapper.throughTree(Amount.of("0.000000000001"), Reading.class))
                .isEqualTo(Amount.of("0.000000000001"));
    }

    @Test
    void values_become_maps_and_come_back() {
        CheckIn checkIn = CheckIn.of(DAY, "4.1").withConfidence("0.6");
        Object map = mapper.convert(checkIn, Map.class);

        assertThat(map).hasToString("{date=2026-08-31, reading=4.1, confidence=0.6}");
        assertThat(mapper.convert(map, CheckIn.class)).isEqualTo(checkIn);
    }

    @Test
    void other_formats_of_the_library_keep_values_as_they_are() {
        Okrs okrs = facade.read(DOCUMENT);
        Scorecard card = Scorer.standard().score(okrs, DAY);

        assertThat(mapper.throughYaml(okrs, Okrs.class)).isEqualTo(okrs);
        assertThat(mapper.throughYaml(card, Scorecard.class)).isEqualTo(card);
    }

    /** A value is whole or it is not: nothing is laid over an old one. */
    @Test
    void a_reader_that_updates_puts_a_new_value_in_the_place_of_the_old() {
        CheckIn old = CheckIn.of(DAY, "4.1").withNote("Onboarding calls began");

        assertThat(mapper.update(old, "{\"date\":\"2026-09-01\",\"reading\":4}"))
                .isEqualTo(CheckIn.of(DAY.plusDays(1), 4));
    }

    @Test
    void a_value_says_of_which_type_it_is_whatever_the_mapper_adds_to_others() {
        Okrs okrs = facade.read(DOCUMENT);

        assertThat(mapper.throughDefaultTyping(okrs, Okrs.class)).isEqualTo(okrs);
    }

    @Test
    void a_mapper_that_looks_for_modules_finds_this_one() {
        assertThat(mapper.readByFoundModule(DOCUMENT, Okrs.class)).isEqualTo(facade.read(DOCUMENT));
    }

    @Test
    void unknown_fields_follow_the_setting_of_the_mapper() {
        String text = "{\"date\":\"2026-08-31\",\"notes\":{\"date\":[1,{\"date\":null}]},\"confidence\":0.5}";

        assertThat(mapper.readTolerantly(text, CheckIn.class))
                .isEqualTo(CheckIn.on(DAY).withConfidence(Confidence.of("0.5")));
        Refusal refusal = mapper.refusal(() -> mapper.read(text, CheckIn.class));
        assertThat(refusal.type()).isEqualTo("MismatchedInputException");
        assertThat(refusal.message()).isEqualTo("A check-in has no field \"notes\"; the nearest is \"note\"");
        assertThat(refusal.path()).containsExactly("notes");
    }

    @Test
    void what_the_model_refuses_is_an_error_of_the_mapper_with_the_path() {
        String text = "{\"team\":" + DOCUMENT.replace("\"2026-09-30\"", "\"2026-06-30\"") + "}";

        Refusal refusal = mapper.refusal(() -> mapper.read(text, of(Map.class, String.class, Okrs.class)));

        assertThat(refusal.type()).isEqualTo("MismatchedInputException");
        assertThat(refusal.message())
                .isEqualTo("A cycle ends on or after the day it starts: from 2026-07-01 to 2026-06-30");
        assertThat(refusal.path()).containsExactly("team", "objectives", 0, "cycle", "end");
        assertThat(refusal.line()).isEqualTo(10);
        assertThat(refusal.thrown())
                .hasCauseInstanceOf(OkrJsonException.class)
                .hasRootCauseInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_is_no_json_is_an_error_of_the_mapper() {
        Refusal refusal = mapper.refusal(() -> mapper.read("{\"date\":\"2026-08-31\",\n oops}", CheckIn.class));

        assertThat(refusal.message()).startsWith("Unexpected character ('o' (code 111))");
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(2);
    }

    @Test
    void a_declared_type_takes_no_other_measure_and_no_other_reading() {
        assertThat(mapper.refusal(() -> mapper.readTolerantly("{\"atMost\":3,\"type\":\"maintain\"}", Metric.class))
                        .message())
                .isEqualTo("The type of this measure is metric: found \"maintain\"");
        assertThat(mapper.refusal(() -> mapper.read("true", Amount.class)).message())
                .isEqualTo("A number is needed here: found true");
    }

    @Test
    void an_amendment_is_told_by_its_change() {
        assertThat(mapper.read("{\"reason\":\"R\",\"title\":\"T\",\"date\":\"2026-08-31\"}", Amendment.class))
                .isEqualTo(Amendment.of(DAY, "T", "R"));
        assertThat(mapper.read(
                        "{\"reason\":\"R\",\"measure\":{\"type\":\"binary\"},\"date\":\"2026-08-31\"}",
                        Amendment.class))
                .isEqualTo(Amendment.of(DAY, Binary.of(), "R"));
        assertThat(mapper.refusal(() -> mapper.read("{\"reason\":\"R\",\"date\":\"2026-08-31\"}", Amendment.class))
                        .message())
                .isEqualTo("An amendment needs its change, a measure or a title: both are absent");
    }

    @TestFactory
    Stream<DynamicTest> every_type_is_refused_in_the_words_of_its_format() {
        return Formats.all().stream()
                .map(format -> DynamicTest.dynamicTest(format.toString(), () -> {
                    OkrJsonException refusal =
                            catchThrowableOfType(OkrJsonException.class, () -> facade.read("[[1]]", format));

                    assertThat(mapper.refusal(() -> mapper.read("[[1]]", format.type())))
                            .extracting(Refusal::type, Refusal::message)
                            .containsExactly("MismatchedInputException", refusal.problem());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_constant_is_written_as_its_word_and_read_back() {
        return Formats.all().stream()
                .filter(format -> format.type().isEnum() && format != Formats.DONE)
                .map(format -> DynamicTest.dynamicTest(format.toString(), () -> checkConstants(format)));
    }

    private <T> void checkConstants(Format<T> format) {
        for (T constant : format.type().getEnumConstants()) {
            String name = "\"" + word(constant) + "\"";

            assertThat(mapper.write(constant)).isEqualTo(name);
            assertThat(mapper.read(name, format.type())).isEqualTo(constant);
            assertThat(facade.read(name, format)).isEqualTo(constant);
        }
    }

    /** Comparisons are written as their signs. */
    private static String word(Object constant) {
        return constant instanceof Comparison comparison
                ? comparison.sign()
                : constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a type with arguments, as a product declares it. */
    protected static Type of(Class<?> raw, Type... arguments) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return arguments.clone();
            }

            @Override
            public Type getRawType() {
                return raw;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }
}
