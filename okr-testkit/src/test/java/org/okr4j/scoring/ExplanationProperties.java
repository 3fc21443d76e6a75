package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.okr4j.core.Amount;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.Metric;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.laws.BusyArbitraries;

/** The arithmetic of every explanation, read back, gives the number that it explains; and no number is without one. */
class ExplanationProperties {
    private static final Set<Reason.Of> OF_A_KEY_RESULT =
            EnumSet.complementOf(EnumSet.of(Reason.Of.PARTS, Reason.Of.COVERAGE));
    private static final Pattern WITHOUT_PROGRESS = Pattern.compile("no reading yet|no reading counts on this day"
            + "|a baseline has no target yet|measures of this kind are not scored like that"
            + "|the measure does not say all that is needed: no start, or no target above 0");
    private static final Pattern WORDS_OF_A_STATUS =
            Pattern.compile("no reading yet|no progress to go by|no part counts"
                    + "|no part has progress|no part has started|the profile gives no status|every part that has a say is done"
                    + "|set by hand on [0-9-]+|(before the first|after the last) day, [0-9-]+"
                    + "|the bound is (not )?met( (after|up to) the last day, [0-9-]+|, but within its tolerance|, nor its tolerance)?"
                    + "|the worst of the parts, \".*\"");
    private static final Pattern TAIL_OF_A_STATUS =
            Pattern.compile("|, but not every part is done|, but a bound is kept only when it is due, on [0-9-]+");
    private static final Pattern TAIL_OF_A_GRADE =
            Pattern.compile("|, as it is committed|, which was not ambitious enough");

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void arithmetic_gives_the_number_in_busy_documents(
            @ForAll ScoringProfile profile, @ForAll("busy") Okrs okrs, @ForAll("days") LocalDate asOf) {
        check(okrs, Scorer.of(profile).score(okrs, asOf));
        assertNoneIsMissing();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void arithmetic_gives_the_number_in_any_document(
            @ForAll ScoringProfile profile, @ForAll Okrs okrs, @ForAll("anyDays") LocalDate asOf) {
        check(okrs, Scorer.of(profile).score(okrs, asOf));
        assertNoneIsMissing();
    }

    /** Whatever can be explained was, more than once in all tries. */
    private static void assertNoneIsMissing() {
        Statistics.label("key result").coverage(coverage -> {
            for (Reason.Of of : OF_A_KEY_RESULT) {
                coverage.check(of).count(count -> count > 1);
            }
        });
        Statistics.label("status").coverage(coverage -> {
            for (String first : List.of("no", "gap", "progress", "score", "confidence", "before", "after", "rounded")) {
                coverage.check(first).count(count -> count > 1);
            }
        });
    }

    private static void check(Okrs okrs, Scorecard card) {
        for (Objective objective : okrs.objectives()) {
            check(card.objective(objective.id()));
            for (KeyResult keyResult : objective.keyResults()) {
                check(card.keyResult(keyResult.id()), keyResult.measureAt(card.asOf()));
            }
        }
    }

    private static void check(KeyResultScore score, Measure measure) {
        checkProgress(score, measure);
        List<Reason.Of> numbers = new ArrayList<>();
        score.reading().ifPresent(any -> numbers.add(Reason.Of.READING));
        score.score().ifPresent(any -> numbers.add(Reason.Of.SCORE));
        score.confidence().ifPresent(any -> numbers.add(Reason.Of.CONFIDENCE));
        score.expected().ifPresent(any -> numbers.add(Reason.Of.EXPECTED));
        numbers.add(Reason.Of.STATUS);
        score.grade().ifPresent(any -> numbers.add(Reason.Of.GRADE));
        score.forecast().ifPresent(any -> numbers.add(Reason.Of.FORECAST));
        assertThat(score.reasons()).extracting(Reason::of).containsAll(numbers);
        for (Reason reason : score.reasons()) {
            Statistics.label("key result").collect(reason.of());
            switch (reason.of()) {
                case MEASURE -> checkMeasure(reason.text(), measure);
                case READING -> checkReading(reason.text(), score);
                case SCORE -> assertNumber(reason, score.score().orElseThrow().value());
                case CONFIDENCE ->
                    assertNumber(reason, score.confidence().orElseThrow().value());
                case EXPECTED ->
                    assertNumber(reason, score.expected().orElseThrow().value());
                case STATUS -> checkStatus(reason.text(), Formula.name(score.status()));
                case GRADE ->
                    checkGrade(reason.text(), Formula.name(score.grade().orElseThrow()));
                case FORECAST ->
                    checkForecast(reason.text(), score.forecast().orElseThrow().value());
                default -> throw new AssertionError(reason);
            }
        }
    }

    private static void check(ObjectiveScore score) {
        if (score.progress().isPresent()) {
            BigDecimal progress = score.progress().get().value();
            assertThat(Claims.of(score.explanation()).number())
                    .as(score.explanation())
                    .isEqualByComparingTo(progress);
        } else {
            assertThat(score.explanation()).isIn("no part counts", "no part has progress", "nothing is rolled up");
        }
        List<Reason.Of> numbers = new ArrayList<>();
        score.score().ifPresent(any -> numbers.add(Reason.Of.SCORE));
        numbers.add(Reason.Of.COVERAGE);
        score.confidence().ifPresent(any -> numbers.add(Reason.Of.CONFIDENCE));
        numbers.add(Reason.Of.EXPECTED);
        numbers.add(Reason.Of.STATUS);
        score.grade().ifPresent(any -> numbers.add(Reason.Of.GRADE));
        assertThat(score.reasons())
                .extracting(Reason::of)
                .filteredOn(of -> of != Reason.Of.PARTS)
                .isEqualTo(numbers);
        for (Reason reason : score.reasons()) {
            switch (reason.of()) {
                case PARTS -> assertThat(reason.text()).contains("with weight");
                case SCORE -> assertNumber(reason, score.score().orElseThrow().value());
                case COVERAGE -> assertNumber(reason, score.coverage().value());
                case CONFIDENCE ->
                    assertNumber(reason, score.confidence().orElseThrow().value());
                case EXPECTED ->
                    assertNumber(reason, score.expected().orElseThrow().value());
                case STATUS -> checkStatus(reason.text(), Formula.name(score.status()));
                case GRADE ->
                    checkGrade(reason.text(), Formula.name(score.grade().orElseThrow()));
                default -> throw new AssertionError(reason);
            }
        }
    }

    private static void checkProgress(KeyResultScore score, Measure measure) {
        String prefix = score.strategy() + ": ";
        assertThat(score.explanation()).startsWith(prefix);
        String text = score.explanation().substring(prefix.length());
        int counted = text.indexOf(", counted as ");
        if (score.progress().isEmpty()) {
            assertThat(text).matches(WITHOUT_PROGRESS);
        } else if (counted >= 0) {
            assertThat(text.substring(0, counted)).matches(WITHOUT_PROGRESS);
            assertThat(Claims.decimal(text.substring(counted + ", counted as ".length())))
                    .isEqualByComparingTo(score.progress().get().value());
        } else {
            assertThat(Claims.progress(text, measure))
                    .as(text)
                    .isEqualByComparingTo(score.progress().get().value());
        }
    }

    private static void checkMeasure(String text, Measure measure) {
        if (text.startsWith("target: ")) {
            assertThat(Claims.of(text).number())
                    .isEqualByComparingTo(((Metric) measure).target().orElseThrow());
        } else {
            assertThat(text).startsWith("amended on ");
        }
    }

    private static void checkReading(String text, KeyResultScore score) {
        if (score.reading().isPresent() && score.reading().get() instanceof Amount amount) {
            Claims.Claim claim = Claims.of(text);
            assertThat(claim.number()).as(text).isEqualByComparingTo(amount.value());
            assertThat(claim.tail()).isEmpty();
        } else if (score.reading().isPresent()) {
            assertThat(text).startsWith("check-in of ");
        } else if (text.startsWith("no check-in")) {
            assertThat(text).contains(", the newest is of ");
        } else {
            assertThat(Claims.of(text).tail()).isEqualTo(", too long to show");
        }
    }

    private static void checkStatus(String text, String status) {
        assertThat(text).startsWith(status + ": ");
        String why = text.substring(status.length() + 2);
        if (!WORDS_OF_A_STATUS.matcher(why).matches()) {
            assertThat(Claims.of(why).tail()).as(text).matches(TAIL_OF_A_STATUS);
        }
        Statistics.label("status").collect(why.substring(0, why.indexOf(' ')));
    }

    private static void checkGrade(String text, String grade) {
        assertThat(text).startsWith(grade + ": ");
        String why = text.substring(grade.length() + 2);
        if (!why.startsWith("the status is ")) {
            assertThat(Claims.of(why).tail()).as(text).matches(TAIL_OF_A_GRADE);
        }
    }

    private static void checkForecast(String text, BigDecimal number) {
        Claims.Claim claim = Claims.of(text);
        if (claim.tail().isEmpty()) {
            assertThat(claim.number()).as(text).isEqualByComparingTo(number);
        } else {
            assertThat(claim.number().abs()).as(text).isGreaterThan(number.abs());
            assertThat(claim.tail()).isEqualTo(", held at " + Formula.number(number));
        }
    }

    private static void assertNumber(Reason reason, BigDecimal number) {
        Claims.Claim claim = Claims.of(reason.text());
        assertThat(claim.number()).as(reason.text()).isEqualByComparingTo(number);
        assertThat(claim.tail()).as(reason.text()).isEmpty();
    }

    @Provide
    Arbitrary<Okrs> busy() {
        return BusyArbitraries.documents();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BusyArbitraries.days();
    }

    @Provide
    Arbitrary<LocalDate> anyDays() {
        return Arbitraries.oneOf(BusyArbitraries.days(), OkrArbitraries.dates());
    }
}
