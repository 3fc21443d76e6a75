package org.okr4j.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.core.CheckIn;
import org.okr4j.core.KeyResult;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.TitleAmendment;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringProfile;
import org.okr4j.testkit.OkrArbitraries;

/**
 * The laws of time: what is dated later changes nothing, and what was scored stays as it was.
 *
 * <pre>{@code
 * HistoryLaws.of(ScoringProfiles.STANDARD.withName("ours").withMeasuring(ours)).check();
 * HistoryLaws.of("dashboard", (okrs, asOf) -> Dashboard.of(okrs, asOf)).except(HistoryLaws.WORDS).check();
 * }</pre>
 */
public final class HistoryLaws {

    /** The same question has the same answer, whatever is asked in between. */
    public static final Law<Question> PURE = Law.over(
            "pure",
            "the same question has the same answer, whatever is asked in between",
            "Look for state: caches by less than the document and the day, clocks and chance.",
            () -> Combinators.combine(BusyArbitraries.documents(), BusyArbitraries.days(), BusyArbitraries.days())
                    .as(Tuple::of),
            HistoryLaws::pure);

    /** What is dated after the day changes nothing. */
    public static final Law<Question> LATER = Law.over(
            "later",
            "what is dated after the day changes nothing",
            "Look for check-ins and amendments that are not asked for their date: everything before the day is known,"
                    + " the day included.",
            HistoryLaws::documents,
            (Question question, AsOf drawn) -> Fault.unlessEqual(
                    question.answer(drawn.known(), drawn.asOf()), question.answer(drawn.okrs(), drawn.asOf())));

    /** A check-in changes nothing as of the day before. */
    public static final Law<Question> CHECK_IN = ofKeyResults(
            "check-in",
            "a check-in changes nothing as of the day before",
            "Look for the newest of all check-ins, where the newest up to the day is meant.",
            keyResult -> !keyResult.checkIns().isEmpty(),
            HistoryLaws::checkIn);

    /** An amendment changes nothing as of the day before. */
    public static final Law<Question> AMENDMENT = ofKeyResults(
            "amendment",
            "an amendment changes nothing as of the day before",
            "Look for the newest of all amendments: keyResult.measureAt(asOf) is the one in force.",
            keyResult -> !keyResult.amendments().isEmpty(),
            HistoryLaws::amendment);

    /** From its day on an amendment counts as if it had always been the measure. */
    public static final Law<Question> AMENDED = ofKeyResults(
            "amended",
            "from its day on an amendment counts as if it had always been the measure",
            "Look for keyResult.measure(), which is the first one: the measure in force is that of the evidence, and"
                    + " keyResult.measureAt(asOf).",
            keyResult -> !keyResult.amendments().isEmpty(),
            HistoryLaws::amended);

    /** Titles and descriptions change no number. */
    public static final Law<Question> WORDS = Law.over(
            "words",
            "titles and descriptions change no number",
            "Look for what reads a title where a measure says the same.",
            () -> Combinators.combine(
                            BusyArbitraries.documents(), OkrArbitraries.titleAmendments(), OkrArbitraries.dates())
                    .as(Tuple::of),
            HistoryLaws::words);

    private static final List<Law<Question>> ALL = List.of(CHECK_IN, AMENDMENT, AMENDED, LATER, WORDS, PURE);

    private HistoryLaws() {}

    /**
     * Returns every law of time.
     *
     * @return the laws, in the order in which they are asked
     */
    public static List<Law<Question>> all() {
        return ALL;
    }

    /**
     * Claims all laws for the scorecards of a profile.
     *
     * @param profile the profile
     * @return the claims
     */
    public static Claims<Question> of(ScoringProfile profile) {
        return Claims.of(profile.name(), Question.of(Scorer.of(profile)), ALL);
    }

    /**
     * Claims all laws for what somebody works out of a document.
     *
     * @param name what it is called in messages
     * @param answer what comes out for a document as of a day, with an {@code equals} that compares all of it
     * @return the claims
     */
    public static Claims<Question> of(String name, BiFunction<? super Okrs, ? super LocalDate, ?> answer) {
        return Claims.of(name, Question.of(answer), ALL);
    }

    private static Optional<String> pure(Question question, Tuple.Tuple3<Okrs, LocalDate, LocalDate> drawn) {
        Object first = question.answer(drawn.get1(), drawn.get2());
        question.answer(drawn.get1(), drawn.get3());
        return Fault.unlessEqual(first, question.answer(drawn.get1(), drawn.get2()));
    }

    private static Optional<String> checkIn(Question question, KeyResult reported) {
        CheckIn last = last(reported.checkIns());
        Okrs before = document(reported.withCheckIns(
                reported.checkIns().subList(0, reported.checkIns().size() - 1)));
        Okrs after = before.plusCheckIn("k", last);
        LocalDate dayBefore = last.date().minusDays(1);
        return Fault.unlessEqual(question.answer(before, dayBefore), question.answer(after, dayBefore));
    }

    private static Optional<String> amendment(Question question, KeyResult amended) {
        MeasureAmendment last = last(amended.amendments());
        List<MeasureAmendment> others =
                amended.amendments().subList(0, amended.amendments().size() - 1);
        Okrs before = Asking.unlessRefused(() -> document(amended.withAmendments(others)));
        Okrs after = before.plusAmendment("k", last);
        LocalDate dayBefore = last.date().minusDays(1);
        return Fault.unlessEqual(question.answer(before, dayBefore), question.answer(after, dayBefore));
    }

    private static Optional<String> amended(Question question, KeyResult amended) {
        MeasureAmendment last = last(amended.amendments());
        KeyResult always =
                Asking.unlessRefused(() -> amended.withAmendments(List.of()).withMeasure(last.measure()));
        return Stream.of(last.date(), Asking.LAST_DAY)
                .flatMap(asOf -> Fault.unlessEqual(
                        question.numbers(document(always), asOf), question.numbers(document(amended), asOf))
                        .stream())
                .findFirst();
    }

    private static Optional<String> words(Question question, Tuple.Tuple3<Okrs, TitleAmendment, LocalDate> drawn) {
        Okrs okrs = drawn.get1();
        Assume.that(!okrs.objectives().isEmpty());
        Objective first = okrs.objectives().get(0);
        Okrs reworded = okrs.replace(
                first.withTitle("Other words").withDescription("More words").plusAmendment(drawn.get2()));
        return Fault.unlessEqual(question.answer(okrs, drawn.get3()), question.answer(reworded, drawn.get3()));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static Okrs document(KeyResult keyResult) {
        return Okrs.of(Objective.of("o", "An objective", Asking.CYCLE, keyResult.withId("k")));
    }

    /** Key results that a person can read before those in which much happens. */
    private static Law<Question> ofKeyResults(
            String name,
            String sentence,
            String advice,
            Predicate<KeyResult> wanted,
            BiFunction<Question, KeyResult, Optional<String>> check) {
        Law<Question> simple = Law.over(
                name, sentence, advice, () -> Cases.Amended.keyResults().filter(wanted), check);
        return simple.and(Law.over(
                name,
                sentence,
                advice,
                () -> Arbitraries.oneOf(BusyArbitraries.keyResults(), OkrArbitraries.keyResults())
                        .filter(wanted),
                check));
    }

    private static Arbitrary<AsOf> documents() {
        return Arbitraries.oneOf(
                Combinators.combine(OkrArbitraries.documents(), OkrArbitraries.dates())
                        .as(AsOf::new),
                Combinators.combine(BusyArbitraries.documents(), BusyArbitraries.days())
                        .as(AsOf::new));
    }
}
