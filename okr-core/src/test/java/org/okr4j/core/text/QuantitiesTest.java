package org.okr4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line is a title, and below it what is read of its numbers: role, comparison, value, unit, change and place. */
class QuantitiesTest {
    private static final String TABLE = """
            Raise the answer rate from 32 to at least 45 by end of May
              baseline = 32 "" absolute «32»
              target >= 45 "" absolute «at least 45»
            Cut the cost per order by 20% within two months
              target = 20 "%" relative «20%»
            Increase the share of paid orders from 12 to 20%
              baseline = 12 "%" absolute «12»
              target = 20 "%" absolute «20%»
            Win 950 new MQLs and $10M in pipeline
              target = 950 "MQLs" absolute «950»
              target = 10000000 "USD" absolute «$10M»
            Grow weekly orders from 1.2k to 2k
              baseline = 1200 "" absolute «1.2k»
              target = 2000 "" absolute «2k»
            Revenue of €1.5k per guest
              target = 1500 "EUR" absolute «€1.5k»
            Fewer than 1,500,000 errors
              target < 1500000 "errors" absolute «Fewer than 1,500,000»
            No guest waits longer than 4 hours
              target <= 4 "hours" absolute «longer than 4 hours»
            Release two new booking screens
              target = 2 "screens" absolute «two»
            Phase 2 opens
            Halve the time to a first answer
              target = 0.5 "x" relative «Halve»
            Twice as many shops as last year
              target = 2 "x" relative «Twice»
            Reply three times faster
              target = 3 "x" relative «three times»
            Our teams double down on quality
            Deliver mail 2 days faster
              target = 2 "days" delta «2 days»
            Bounces drop by 2 percentage points
              target = 2 "percentage points" delta «2 percentage points»
            12 more bakeries sell our bread
              target = 12 "bakeries" delta «12»
            Grow sales by $2.5M
              target = 2500000 "USD" delta «$2.5M»
            Raise $5M in seed money
              target = 5000000 "USD" absolute «$5M»
            Revenue up 15% year over year
              target = 15 "%" relative «15%»
            Reach 60~70% of the plan
              target = 60..70 "%" absolute «60~70%»
            Between 5 and 8 visits to customers
              target = 5..8 "visits" absolute «Between 5 and 8»
            Sign 12 to 15 partners
              target = 12..15 "partners" absolute «12 to 15»
            The forecast stays within +/- 25%
              target +/- 25 "%" absolute «+/- 25%»
            Costs stay within 5% of the plan
              target +/- 5 "%" absolute «within 5%»
            One hundred and twenty shops use it
              target = 120 "shops" absolute «One hundred and twenty»
            Reduce spend by twenty-five percent
              target = 25 "%" relative «twenty-five percent»
            3 of 5 pilot shops renew
              target = 3 "" absolute «3»
              scope = 5 "shops" absolute «5»
            50 or more answers
              target >= 50 "" absolute «50 or more»
            No more than two outages
              target <= 2 "outages" absolute «No more than two»
            No order waits more than 3 days
              target <= 3 "days" absolute «more than 3 days»
            Ship a year with no outages
              target = 0 "outages" absolute «no»
            Zero lost parcels
              target = 0 "parcels" absolute «Zero»
            Build time under 1h30m
              target < 90 "m" absolute «under 1h30m»
            A first answer in less than an hour
              target < 1 "hour" absolute «less than an hour»
            Orders rise by 10% (stretch: 15%)
              target = 10 "%" relative «10%»
              stretch = 15 "%" relative «15%»
            Late trains fall to 4 (from 30+ today)
              target = 4 "" absolute «4»
              baseline >= 30 "" absolute «30+»
            Late trains 5% -> 3%
              baseline = 5 "%" absolute «5%»
              target = 3 "%" absolute «3%»
            Win 20 shops with more than 500 seats
              target = 20 "shops" absolute «20»
              scope > 500 "seats" absolute «more than 500»
            Translate the 5 existing guides
              scope = 5 "guides" absolute «5»
            Publish 10 guides (3 for cooks)
              target = 10 "guides" absolute «10»
              label = 3 "" absolute «3»
            30-day retention of 40%
              window = 30 "day" absolute «30-day»
              target = 40 "%" absolute «40%»
            Be a Top-5 bakery
              target = 5 "bakery" absolute «5»
            Hire 5x bakers and engineers
              target = 5 "x" relative «5x»
            Reach N shops in the pilot
              target = ? "shops" absolute «N»
            Raise retention to X%
              target = ? "%" absolute «X%»
            ??% of letters are answered
              target = ? "%" absolute «??%»
            """;

    static Stream<List<String>> titles() {
        return Stream.of(TABLE.split("\n(?! )")).map(block -> List.of(block.split("\n {2}|\n$")));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void each_number_has_its_role_comparison_value_unit_and_change(List<String> block) {
        String title = block.get(0);
        assertThat(TextReader.english().keyResult(title).quantities().stream()
                        .map(quantity -> shown(quantity, title))
                        .toList())
                .isEqualTo(block.subList(1, block.size()));
    }

    @ParameterizedTest
    @MethodSource("withoutQuantities")
    void numbers_in_names_are_no_quantities(String title) {
        assertThat(TextReader.english().keyResult(title).quantities()).isEmpty();
    }

    static List<String> withoutQuantities() {
        return List.of(
                "ISO 27001 audit window started",
                "Pass SOC 2 Type II",
                "Upgrade to Kubernetes 1.29",
                "Fix P0 and P1 tickets",
                "Roll out to Tier 1 markets",
                "Plan for Q3 FY24",
                "Support 24/7",
                "Add 2FA to the app",
                "Ship v2.3 on 2026-04-02",
                "Hold 1:1s with everybody",
                "A number of 1" + "0".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void naive_readers_are_wrong_about_these(String title, List<String> quantities) {
        assertThat(TextReader.english().keyResult(title).quantities().stream()
                        .map(quantity -> shown(quantity, title))
                        .toList())
                .isEqualTo(quantities);
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                Arguments.of("Reduce lead views to 5", List.of("target = 5 \"\" absolute «5»")),
                Arguments.of("80% of teams use it", List.of("target = 80 \"%\" absolute «80%»")),
                Arguments.of(
                        "99% to 99.9% uptime",
                        List.of("baseline = 99 \"%\" absolute «99%»", "target = 99.9 \"%\" absolute «99.9%»")),
                Arguments.of("60,000 unique visitors", List.of("target = 60000 \"visitors\" absolute «60,000»")));
    }

    private static String shown(Quantity quantity, String title) {
        String value = quantity.value().map(BigDecimal::toPlainString).orElse("?");
        String max = quantity.max().map(most -> ".." + most.toPlainString()).orElse("");
        return String.join(
                " ",
                name(quantity.role()),
                quantity.comparison().sign(),
                value + max,
                '"' + quantity.unit() + '"',
                name(quantity.change()),
                "«" + quantity.span().of(title) + "»");
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
