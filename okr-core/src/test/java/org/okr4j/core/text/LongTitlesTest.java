package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title of a megabyte is read before anybody waits for it: the limit tells what is linear from what hangs. */
class LongTitlesTest {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration HANGING = Duration.ofMinutes(2);
    private static final TextReader READER = TextReader.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 ",
                "500 ",
                "tier 5 500 ",
                "5-",
                "1,",
                "1.",
                "1:",
                "1m1s",
                "2x ",
                "$",
                "%",
                "X% ",
                "??",
                "(",
                ") ",
                "[1] ",
                "\"",
                "a",
                "a-",
                "a/",
                "http://a ",
                "(http://a) ",
                "a#1 ",
                "@a ",
                "=> ",
                "KR 1: ",
                "Owner: ",
                "\ud83d\ude00",
                "\ud800",
                "a\u0301",
                "\u0301",
                "\u65e5",
                "\n",
                "\u00a0",
                "no ",
                "never more than ",
                "by two thirds of ",
                "to ",
                "from 5 ",
                "from 5 to 6 ",
                "between 5 and ",
                "two hundred ",
                "within two ",
                "by the end of ",
                "Q1, ",
                "30 April ",
                "minutes ",
                "visits ",
                "number of 5 ",
                "5 customers, ",
                "30, 60 and ",
                "that is not. ",
                "we ",
                "ensure ",
                "to launch ",
                "by training to grow ",
                "5 visits, and launch 3 sites to grow by 4 "
            })
    void what_is_repeated_to_a_megabyte_is_read_in_time(String part) {
        String title = part.repeat(MEGABYTE / part.length());

        assertTimeoutPreemptively(
                HANGING, () -> assertThat(READER.keyResult(title).text()).isEqualTo(title));
    }
}
