package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.core.Fraction;

/** Lines through points of one denominator, of few digits and of many, which are also drawn with a denominator for each. */
class MedianLineProperties {
    private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_line_is_the_same_whatever_denominators_the_points_have(
            @ForAll("points") List<TrendLine.Point> points, @ForAll("margins") long margin) {
        long due = Math.min(LAST, points.get(0).day() + margin);

        Statistics.label("whole").collect(WholePoints.of(points) != null);
        Statistics.label("whole")
                .coverage(coverage -> List.of(true, false)
                        .forEach(whole -> coverage.check(whole).percentage(share -> share > 10)));
        assertThat(MedianLine.through(points, due)).isEqualTo(MedianLine.through(ofManyDenominators(points), due));
    }

    private static List<TrendLine.Point> ofManyDenominators(List<TrendLine.Point> points) {
        List<TrendLine.Point> other = new ArrayList<>();
        for (TrendLine.Point point : points) {
            BigDecimal factor = BigDecimal.valueOf(other.size() + 2L);
            other.add(new TrendLine.Point(
                    point.day(),
                    Fraction.of(
                            point.progress().numerator().multiply(factor),
                            point.progress().denominator().multiply(factor))));
        }
        assertThat(WholePoints.of(other)).isNull();
        return other;
    }

    @Provide
    Arbitrary<List<TrendLine.Point>> points() {
        Arbitrary<Long> days = Arbitraries.oneOf(
                Arbitraries.of(FIRST, LAST),
                Arbitraries.longs().between(FIRST, LAST),
                Arbitraries.longs().between(20_000, 20_100));
        return denominators()
                .flatMap(denominator -> days.set().ofMinSize(3).ofMaxSize(9).flatMap(set -> {
                    List<Long> newestFirst =
                            set.stream().sorted(Comparator.reverseOrder()).toList();
                    return numerators()
                            .list()
                            .ofSize(set.size())
                            .map(numerators -> points(newestFirst, numerators, denominator));
                }));
    }

    private static List<TrendLine.Point> points(List<Long> days, List<BigDecimal> numerators, BigDecimal denominator) {
        List<TrendLine.Point> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            points.add(new TrendLine.Point(days.get(i), Fraction.of(numerators.get(i), denominator)));
        }
        return points;
    }

    private static Arbitrary<BigDecimal> numerators() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-100"), new BigDecimal("100"))
                        .ofScale(2),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-9999999999999"), new BigDecimal("9999999999999"))
                        .ofScale(0),
                Arbitraries.of("9999999999", "-9999999999", "9999999999999", "-9999999999999", "1E+3")
                        .map(BigDecimal::new));
    }

    private static Arbitrary<BigDecimal> denominators() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.01"), new BigDecimal("100"))
                        .ofScale(2),
                Arbitraries.of(BigDecimal.ONE, new BigDecimal("9999999999"), new BigDecimal("1E+3")));
    }

    @Provide
    Arbitrary<Long> margins() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100), Arbitraries.longs().between(0, LAST - FIRST));
    }
}
