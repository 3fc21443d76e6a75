package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.okr4j.core.Progress;
import org.okr4j.testkit.laws.Claims;
import org.okr4j.testkit.laws.HistoryLaws;
import org.okr4j.testkit.laws.Law;
import org.okr4j.testkit.laws.MeasureLaws;
import org.okr4j.testkit.laws.ObjectiveLaws;
import org.okr4j.testkit.laws.Question;
import org.okr4j.testkit.laws.RollUpLaws;

/**
 * The laws of measures, of roll-ups and of time, for every profile that claims them; where one does not, the counterexample
 * stands in {@link ProfileLawExceptionsTest}.
 */
class ProfileLawsTest {
    private static final List<String> BY_SHARES_OF_A_BOUND = List.of("profit-co");
    private static final List<String> WITHOUT_ROLL_UP = List.of("puzzle-okr");
    private static final List<String> ZERO_WHEN_EMPTY = List.of("okr-tracker", "operately");
    private static final List<String> WITHOUT_WEIGHTS = List.of("burning-okr", "mooncamp", "operately");
    private static final List<String> OF_SCORES = List.of("google", "okr-tracker", "operately");

    @TestFactory
    Stream<DynamicTest> a_profile_obeys_the_laws_of_measures() {
        return all(
                MeasureLaws.all(),
                profile -> Scorer.of(profile).withForecasts(false),
                (law, name) -> law != MeasureLaws.BOUND_UNIT || !BY_SHARES_OF_A_BOUND.contains(name));
    }

    @TestFactory
    Stream<DynamicTest> the_standard_obeys_the_laws_of_time() {
        return Suite.asked(HistoryLaws.of(ScoringProfiles.STANDARD)).tests();
    }

    @TestFactory
    Stream<DynamicTest> a_profile_tells_nothing_of_what_is_dated_later() {
        return all(List.of(HistoryLaws.LATER), profile -> Question.of(Scorer.of(profile)), (law, name) -> true);
    }

    /** Forecasts take most of the time, and are the same by every profile. */
    @TestFactory
    Stream<DynamicTest> a_profile_obeys_the_laws_of_time() {
        return all(
                HistoryLaws.all(),
                profile -> Question.of(Scorer.of(profile).withForecasts(false)),
                (law, name) -> law != HistoryLaws.LATER);
    }

    @TestFactory
    Stream<DynamicTest> a_profile_obeys_the_laws_of_roll_ups() {
        return all(RollUpLaws.all(), ScoringProfile::rollUp, ProfileLawsTest::isClaimed);
    }

    @TestFactory
    Stream<DynamicTest> a_roll_up_lies_between_what_it_sees() {
        return profiles()
                .filter(profile -> !isClaimed(RollUpLaws.BETWEEN, profile.name()))
                .flatMap(profile -> Suite.asked(Claims.of(
                                profile.name(),
                                profile.rollUp(),
                                List.of(RollUpLaws.betweenAsSeen(part -> seen(profile.name(), part)))))
                        .tests());
    }

    @TestFactory
    Stream<DynamicTest> the_standard_obeys_the_laws_of_objectives() {
        return Suite.asked(ObjectiveLaws.of(ScoringProfiles.STANDARD)).tests();
    }

    private static boolean isClaimed(Law<RollUp> law, String profile) {
        if (law == RollUpLaws.KNOWN) {
            return !WITHOUT_ROLL_UP.contains(profile) && !ZERO_WHEN_EMPTY.contains(profile);
        }
        if (law == RollUpLaws.BETWEEN) {
            return !OF_SCORES.contains(profile) && !List.of("perdoo", "15five").contains(profile);
        }
        return law != RollUpLaws.PARTS || !WITHOUT_WEIGHTS.contains(profile);
    }

    /** What the roll-up of a profile takes for the progress of a part. */
    private static Optional<Progress> seen(String profile, Part part) {
        if (OF_SCORES.contains(profile)) {
            return part.score().map(score -> new Progress(score.millionths()));
        }
        return switch (profile) {
            case "perdoo" -> part.progress().map(progress -> new Progress(Math.max(0, progress.millionths())));
            case "15five" -> part.progress().map(progress -> new Progress(Math.min(1_000_000, progress.millionths())));
            default -> part.progress();
        };
    }

    private static Stream<ScoringProfile> profiles() {
        return ScoringProfiles.names().stream().map(ScoringProfiles::named);
    }

    /** Each law asked of all who claim it with the same cases, since a document takes longer to make than to score. */
    private static <S> Stream<DynamicTest> all(
            List<Law<S>> laws, Function<ScoringProfile, S> subject, BiPredicate<Law<S>, String> isClaimed) {
        return laws.stream()
                .filter(law -> profiles().anyMatch(profile -> isClaimed.test(law, profile.name())))
                .flatMap(law -> {
                    List<ScoringProfile> claiming = profiles()
                            .filter(profile -> isClaimed.test(law, profile.name()))
                            .toList();
                    Claims<S> claims = Claims.of(claiming.get(0).name(), subject.apply(claiming.get(0)), List.of(law));
                    for (ScoringProfile profile : claiming.subList(1, claiming.size())) {
                        claims = claims.and(profile.name(), subject.apply(profile));
                    }
                    return Suite.asked(claims).tests();
                });
    }
}
