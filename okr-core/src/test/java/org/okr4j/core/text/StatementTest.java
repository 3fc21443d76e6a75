package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.core.Binary;
import org.okr4j.core.Cycle;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Objective;

class StatementTest {
    private static final TextReader READER = TextReader.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will raise honey from two roofs as measured by 40 kg of honey and 2 hives alive in spring",
                "we will raise honey from two roofs, as measured by: 40 kg of honey; 2 hives alive in spring.",
                "Our team will raise honey from two roofs. This will be measured by 40 kg of honey, and 2 hives alive in spring",
                "We're going to raise honey from two roofs, measured by 40 kg of honey & 2 hives alive in spring",
                "raise honey from two roofs as measured by 40 kg of honey, 2 hives alive in spring",
                "Our goal is to raise honey from two roofs as evidenced by 40 kg of honey and 2 hives alive in spring",
                "Raise honey from two roofs as measured by\n  - 40 kg of honey\r\n  - 2 hives alive\n    in spring\n",
                "I will: Raise honey from two roofs\nmeasured by:\n1. 40 kg of honey\n2. 2 hives alive in spring",
                "I will raise honey from two roofs\nAs measured by\n\n40 kg of honey\n2 hives alive in spring"
            })
    void a_statement_may_be_put_in_many_ways(String text) {
        Statement statement = READER.statement(text);

        assertThat(statement.objective()).isEqualTo("Raise honey from two roofs");
        assertThat(statement.keyResults()).containsExactly("40 kg of honey", "2 hives alive in spring");
        assertThat(statement.deadline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 school visits, adoption of 30 new hives for gardens, and sale of $2k in honey by Q1"
                        + " | 6 school visits / Adoption of 30 new hives for gardens / Sale of $2k in honey by Q1",
                "12 new members in sales and marketing | 12 new members in sales and marketing",
                "1,500,000 bees counted and 3 queens bred | 1,500,000 bees counted / 3 queens bred",
                "a hive weight between 20 and 24 kg, losses below 10%"
                        + " | A hive weight between 20 and 24 kg / Losses below 10%",
                "reduce swarms and losses by 10% and launch the shop and the club"
                        + " | Reduce swarms and losses by 10% / Launch the shop and the club",
                "5 jars sold in Bern, Basel and Chur, 3 talks (schools, clubs and 2 fairs) and the shop opened"
                        + " | 5 jars sold in Bern, Basel and Chur / 3 talks (schools, clubs and 2 fairs) / The shop opened",
                "visits from 2 to 4 a week, in Q3 and Q4, and 9 jars"
                        + " | Visits from 2 to 4 a week, in Q3 and Q4 / 9 jars",
                "train 4 keepers. Open the shop. | Train 4 keepers / Open the shop",
                "jars, boxes and labels; 3 talks | Jars, boxes and labels / 3 talks",
                "iPhone orders at 10% | iPhone orders at 10%"
            })
    void key_results_are_cut_apart_where_another_begins(String list, String expected) {
        assertThat(READER.statement("I will keep bees as measured by " + list).keyResults())
                .containsExactly(expected.split(" / "));
    }

    /** A line ends at an arrow. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 shops↵5 shops | 4 shops / 5 shops",
                "- 4 shops | 4 shops",
                "-4 shops↵-5 shops | -4 shops / -5 shops",
                "* 4 shops↵in May↵* 5 shops | 4 shops in May / 5 shops",
                "1) 4 shops↵22) 5 shops | 4 shops / 5 shops",
                "123. 4 shops↵124. 5 shops | 4 shops / 5 shops",
                "1234. 4 shops↵1235. 5 shops | 1234. 4 shops / 1235. 5 shops",
                "9. 4 shops↵0. 5 shops | 4 shops / 5 shops",
                "1.4 shops↵2.5 shops | 1.4 shops / 2.5 shops",
                "-↵- | - / -"
            })
    void key_results_may_stand_in_lines_with_bullets_or_numbers(String lines, String expected) {
        assertThat(READER.statement("I will grow as measured by:\n" + lines.replace('↵', '\n'))
                        .keyResults())
                .containsExactly(expected.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By the end of August, I will open the shop as measured by 3 talks | Open the shop | By the end of August",
                "I will open the shop by the end of August as measured by 3 talks"
                        + " | Open the shop by the end of August | by the end of August"
            })
    void the_objective_may_have_a_deadline(String text, String objective, String phrase) {
        Statement statement = READER.statement(text, Cycle.quarter(2026, 3));

        assertThat(statement.objective()).isEqualTo(objective);
        Deadline deadline = statement.deadline().orElseThrow();
        assertThat(deadline.phrase())
                .isEqualTo(phrase)
                .isEqualTo(deadline.span().of(text));
        assertThat(deadline.date()).contains(LocalDate.parse("2026-08-31"));
        assertThat(statement.text()).isEqualTo(text);
    }

    @Test
    void a_text_without_key_results_is_an_objective() {
        assertThat(READER.statement("We will open the shop."))
                .isEqualTo(Statement.builder().objective("Open the shop").build());
        assertThat(READER.statement(" "))
                .isEqualTo(Statement.builder().objective("").build());
        assertThat(READER.statement("As measured by 3 talks"))
                .isEqualTo(Statement.builder()
                        .objective("")
                        .addKeyResults("3 talks")
                        .build());
    }

    @Test
    void an_objective_is_written_in_a_sentence_where_that_reads_back() {
        assertThat(written("Open the shop", "NPS rises to 40", "Launch the club", "iPad orders reach 5"))
                .isEqualTo(
                        "I will open the shop as measured by NPS rises to 40, launch the club and iPad orders reach 5");
        assertThat(written("Open the shop", "Jars, boxes and labels", "Launch the club"))
                .isEqualTo("I will open the shop as measured by Jars, boxes and labels; launch the club");
        assertThat(written("Open the shop")).isEqualTo("I will open the shop");
    }

    @Test
    void an_objective_is_written_in_lines_where_a_sentence_would_read_otherwise() {
        assertThat(written("grow as measured by us", "A; b", "- c", "By 5.", "1. as measured by:"))
                .isEqualTo(
                        "I will: grow as measured by us\nas measured by:\n- A; b\n- - c\n- By 5.\n- 1. as measured by:");
    }

    @Test
    void another_language_is_another_lexicon() {
        Lexicon german = Lexicon.parse("""
                [promise]
                ich werde, wir werden
                [measured-by]
                gemessen an
                [and]
                und
                [rise]
                steig{ern,t}
                [deadline]
                bis
                [month]
                6 : juni
                [end-of]
                ende
                """);
        TextReader reader = TextReader.of(german);
        String text =
                "Ich werde Honig ernten, gemessen an 40 kg Honig, 2 Völkern im Frühling und 3 Kursen bis Ende Juni";

        Statement statement = reader.statement(text, Cycle.quarter(2026, 2));

        assertThat(statement.objective()).isEqualTo("Honig ernten");
        assertThat(statement.keyResults())
                .containsExactly("40 kg Honig", "2 Völkern im Frühling", "3 Kursen bis Ende Juni");
        assertThat(statement.text(german))
                .isEqualTo(
                        "Ich werde Honig ernten gemessen an 40 kg Honig, 2 Völkern im Frühling und 3 Kursen bis Ende Juni");
    }

    private static String written(String objective, String... keyResults) {
        List<KeyResult> results = new ArrayList<>();
        for (String title : keyResults) {
            results.add(KeyResult.of("k" + results.size(), title, Binary.of()));
        }
        Statement statement =
                Statement.of(Objective.of("o", objective, Cycle.quarter(2026, 3), results.toArray(KeyResult[]::new)));
        String text = statement.text();
        assertThat(READER.statement(text)).isEqualTo(statement);
        return text;
    }
}
