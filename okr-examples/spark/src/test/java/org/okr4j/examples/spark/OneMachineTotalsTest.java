package org.okr4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OneMachineTotalsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 31);
    private static final String TEAM = """
            {"okr":1,"objectives":[{"id":"o","title":"Customers stay","cycle":{"name":"Q3","start":"2026-07-01",\
            "end":"2026-09-30"},"level":"team","owner":"ana","keyResults":[\
            {"id":"a","title":"Churn falls from 5% to 3%","measure":{"type":"metric","from":5,"to":3,"unit":"%"},\
            "checkIns":[{"date":"2026-08-30","reading":4.1}]},\
            {"id":"b","title":"Ten teams are asked","measure":{"type":"metric","to":10}}]}]}
            """;

    @Test
    void a_line_counts_for_the_cycle_and_the_level_of_its_objectives_and_a_bad_one_is_counted_apart()
            throws IOException {
        assertThat(totals(TEAM + "\n\n" + TEAM + "no document\n"))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("errors", "warnings", "infos")
                .containsExactly(
                        new Total("", "", 0, 0, 0, 0, 0, 0, 0, 1),
                        new Total("Q3", "TEAM", 2, 4, 2, 900_000, 0, 0, 0, 0));
    }

    @Test
    void findings_are_counted_by_severity() {
        Total total = DocumentTotals.of(TEAM, AS_OF).get(0);

        assertThat(List.of(total.errors(), total.warnings(), total.infos())).containsExactly(0L, 2L, 3L);
    }

    @Test
    void the_mean_is_rounded_down() {
        assertThat(new Total("Q3", "", 1, 3, 3, 2_000_000, 0, 0, 0, 0).meanScore())
                .isEqualTo("0.666666");
        assertThat(Total.none("Q3", "").meanScore()).isEqualTo("-");
    }

    @Test
    void neither_order_nor_cut_changes_a_digit() throws IOException {
        StringBuilder made = new StringBuilder();
        MadeUpDocuments.write(2_000, made);
        List<String> lines = Arrays.asList(made.toString().split("\n", -1));
        Totals inParts = new Totals();
        Collections.reverse(lines);
        inParts.add(totals(String.join("\n", lines.subList(0, 30))));
        inParts.add(totals(String.join("\n", lines.subList(30, lines.size()))));

        assertThat(inParts.sorted()).isEqualTo(totals(made.toString()));
        assertThat(inParts.sorted().stream().collect(Collectors.summingLong(Total::keyResults)))
                .isEqualTo(2_000);
    }

    private static List<Total> totals(String lines) throws IOException {
        return OneMachineTotals.of(new BufferedReader(new StringReader(lines)), AS_OF);
    }
}
