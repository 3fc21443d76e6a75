package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppendixTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Hire 4 bakers [P0]                                      ~ [P0]
            Hire 4 bakers => 80%                                    ~ => 80%
            Hire 4 bakers (@ana)                                    ~ (@ana)
            Hire 4 bakers @ana                                      ~ @ana
            KR1: Hire 4 bakers                                      ~ KR1:
            2. Hire 4 bakers                                        ~ 2.
            Hire 4 bakers #123                                      ~ #123
            Hire 4 bakers our/shop#727                              ~ our/shop#727
            Hire 4 bakers https://a.example/b/99                    ~ https://a.example/b/99
            Hire 4 bakers Owner: Ana                                ~ Owner: Ana
            Hire 4 bakers status: 50%                               ~ status: 50%
            - Hire 4 bakers                                         ~ -
            • Hire 4 bakers                                         ~ •
            [P0] Hire 4 bakers                                      ~ [P0]
            1.2) Hire 4 bakers                                      ~ 1.2)
            1) Hire 4 bakers                                        ~ 1)
            O1 KR2 - Hire 4 bakers                                  ~ O1 KR2 -
            KR 1: Hire 4 bakers                                     ~ KR 1:
            KR1 - Hire 4 bakers                                     ~ KR1 -
            Hire 4 bakers 😀                                         ~ 😀
            😀 Hire 4 bakers                                         ~ 😀
            Hire 4 bakers (owner: Ana)                              ~ (owner: Ana)
            Hire 4 bakers www.a.example                             ~ www.a.example
            Hire 4 bakers [done](https://a.example/b)               ~ [done](https://a.example/b)
            Hire 4 bakers [3 there]                                 ~ [3 there]
            Hire 4 bakers [3]                                       ~ [3]
            Hire 4 bakers [done, and all of them are happy with it] ~ [done, and all of them are happy with it]
            Hire 4 bakers !12                                       ~ !12
            Hire 4 bakers shop!12                                   ~ shop!12
            Hire 4 bakers shop&12                                   ~ shop&12
            Hire 4 bakers | @ana                                    ~ | @ana
            Hire 4 bakers - @ana                                    ~ - @ana
            Hire 4 bakers, @ana                                     ~ , @ana
            Hire 4 bakers = https://a.example                       ~ = https://a.example
            Hire 4 bakers: https://a.example                        ~ : https://a.example
            Hire 4 bakers @ana-maria                                ~ @ana-maria
            Hire 4 bakers =>80%                                     ~ =>80%
            """)
    void what_is_appended_is_set_aside_and_counts_nothing(String title, String appended) {
        KeyResultText text = TextReader.english().keyResult(title);
        assertThat(text.appended().stream().map(span -> span.of(title)).toList())
                .isEqualTo(List.of(appended));
        assertThat(text.quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.value()).contains(BigDecimal.valueOf(4));
            assertThat(quantity.unit()).isEqualTo("bakers");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Hire 4 bakers",
                "Hire 4 bakers (in Bern)",
                "Hire 4 bakers -> done",
                "Hire 4 bakers @ ana",
                "Hire 4 bakers Owner Ana",
                "Hire 4 bakers and #12",
                "Hire 4 bakers [done, and all of them are very happy with it now]"
            })
    void what_belongs_to_the_title_stays(String title) {
        assertThat(TextReader.english().keyResult(title).appended()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[P0]", "KR1:", "@ana"})
    void where_nothing_else_is_left_all_stays(String title) {
        assertThat(TextReader.english().keyResult(title).appended()).isEmpty();
    }

    /** A bracket around a link goes with it; one around more than that, and what ends a sentence, stays. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            (see https://a.example/b) hire 4 bakers                ~ https://a.example/b
            Hire 4 bakers (see https://a.example/b) by May         ~ https://a.example/b
            Hire 4 bakers (https://a.example/b), then 5            ~ (https://a.example/b)
            Hire 4 bakers (https://a.example/b).                   ~ (https://a.example/b)
            Hire 4 bakers <https://a.example/b> in Bern            ~ <https://a.example/b>
            Hire 4 bakers [https://a.example/b] by May             ~ [https://a.example/b]
            Read https://a.example/b_(c) and hire 4 bakers         ~ https://a.example/b_(c)
            Read https://a.example/b; hire 4 bakers                ~ https://a.example/b
            Read [the plan](https://a.example/b) and hire 4 bakers ~ (https://a.example/b)
            Hire 4 bakers https://a.example/b...                   ~ https://a.example/b
            """)
    void a_link_ends_before_what_belongs_to_the_sentence(String title, String link) {
        KeyResultText text = TextReader.english().keyResult(title);

        assertThat(text.appended().stream().map(span -> span.of(title)).toList())
                .isEqualTo(List.of(link));
    }
}
