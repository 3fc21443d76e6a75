package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppendixTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hire 4 bakers [P0]                    | [P0]
            Hire 4 bakers => 80%                  | => 80%
            Hire 4 bakers (@ana)                  | (@ana)
            Hire 4 bakers @ana                    | @ana
            KR1: Hire 4 bakers                    | KR1:
            2. Hire 4 bakers                      | 2.
            Hire 4 bakers #123                    | #123
            Hire 4 bakers our/shop#727            | our/shop#727
            Hire 4 bakers https://a.example/b/99  | https://a.example/b/99
            Hire 4 bakers Owner: Ana              | Owner: Ana
            Hire 4 bakers status: 50%             | status: 50%
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
}
