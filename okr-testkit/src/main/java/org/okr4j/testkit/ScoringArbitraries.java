package org.okr4j.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Status;
import org.okr4j.scoring.Attainment;
import org.okr4j.scoring.CloseOut;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.Cut;
import org.okr4j.scoring.Cuts;
import org.okr4j.scoring.Evidence;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.NetConfidence;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Outlook;
import org.okr4j.scoring.Reason;
import org.okr4j.scoring.RollUp;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScoringProfile;
import org.okr4j.scoring.ScoringProfiles;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Standing;
import org.okr4j.scoring.Stretch;
import org.okr4j.scoring.StretchRange;
import org.okr4j.scoring.Summary;
import org.okr4j.scoring.Tally;
import org.okr4j.scoring.Trend;

/**
 * Arbitraries for what a document comes to: what is worked out is worked out from documents, so that it is never a
 * scorecard that no document could have.
 *
 * <pre>{@code
 * ScoringArbitraries.scorecards()                                // by every profile, on any day
 * ScoringArbitraries.parts().withProgress().list().ofMinSize(1)  // what a roll-up combines
 * }</pre>
 */
public final class ScoringArbitraries {
    private ScoringArbitraries() {}

    /**
     * Returns the profiles of the library.
     *
     * @return profiles, shrinking to the standard one
     */
    public static Arbitrary<ScoringProfile> profiles() {
        return Arbitraries.of(ScoringProfiles.names())
                .map(ScoringProfiles::named)
                .withoutEdgeCases();
    }

    /**
     * Returns parts of a roll-up.
     *
     * @return parts with and without progress, of any weight above 0
     */
    public static PartArbitrary parts() {
        return new PartArbitrary();
    }

    /**
     * Returns what a roll-up comes to.
     *
     * @return progress of any size with and without its score, or nothing
     */
    public static Arbitrary<RollUp.RolledUp> rolledUp() {
        return Combinators.combine(OkrArbitraries.progress().optional(0.8), Arbitraries.of(true, true, false))
                .as((progress, hasScore) -> new RollUp.RolledUp(
                        progress, progress.filter(known -> hasScore).map(Progress::score)))
                .withoutEdgeCases();
    }

    /**
     * Returns scorecards.
     *
     * @return scorecards of documents by every profile, on any day, with and without explanations and forecasts
     */
    public static Arbitrary<Scorecard> scorecards() {
        return Scored.cards();
    }

    /**
     * Returns what an objective comes to.
     *
     * @return scores out of scorecards
     */
    public static Arbitrary<ObjectiveScore> objectiveScores() {
        return Scored.objectives();
    }

    /**
     * Returns what a key result comes to.
     *
     * @return scores out of scorecards
     */
    public static Arbitrary<KeyResultScore> keyResultScores() {
        return Scored.keyResults();
    }

    /**
     * Returns scorecards of one document day after day.
     *
     * @return series of one to four scorecards
     */
    public static Arbitrary<Series> series() {
        return Scored.series();
    }

    /**
     * Returns summaries.
     *
     * @return summaries of documents
     */
    public static Arbitrary<Summary> summaries() {
        return Scored.summaries();
    }

    /**
     * Returns what a strategy is given.
     *
     * @return evidence of key results on any day
     */
    public static Arbitrary<Evidence> evidence() {
        return Combinators.combine(OkrArbitraries.keyResults(), OkrArbitraries.dates())
                .as(Evidence::of)
                .withoutEdgeCases();
    }

    /**
     * Returns what a status rule is given.
     *
     * @return standings with and without progress, expected progress and a status set by hand
     */
    public static Arbitrary<Standing> standings() {
        return Standings.standings();
    }

    /**
     * Returns reasons.
     *
     * @return reasons of every kind
     */
    public static Arbitrary<Reason> reasons() {
        return Combinators.combine(Arbitraries.of(Reason.Of.class), Texts.titles())
                .as(Reason::new)
                .withoutEdgeCases();
    }

    /**
     * Returns outlooks.
     *
     * @return outlooks that rest on three lines or more, of which none to all reach the target
     */
    public static Arbitrary<Outlook> outlooks() {
        return Combinators.combine(
                        Arbitraries.of(Trend.class),
                        OkrArbitraries.dates().optional(0.5),
                        OkrArbitraries.dates(),
                        Arbitraries.integers().between(3, 100),
                        Arbitraries.integers().between(0, 100))
                .as((trend, reachedOn, due, lines, share) -> Outlook.builder()
                        .trend(trend)
                        .reachedOn(reachedOn)
                        .due(due)
                        .lines(lines)
                        .reaching(lines * share / 100)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Returns how much of an objective has a score.
     *
     * @return values from 0 to 1
     */
    public static Arbitrary<Coverage> coverages() {
        return Numbers.millionths().map(Coverage::new);
    }

    /**
     * Returns net confidences.
     *
     * @return values from -1 to 1
     */
    public static Arbitrary<NetConfidence> netConfidences() {
        return Combinators.combine(Numbers.millionths(), Arbitraries.of(1, -1))
                .as((millionths, sign) -> new NetConfidence(sign * millionths))
                .withoutEdgeCases();
    }

    /**
     * Returns ranges in which the mean of aspirational scores is to lie.
     *
     * @return ranges within 0 to 1, some of a single score
     */
    public static Arbitrary<StretchRange> stretchRanges() {
        return Combinators.combine(Numbers.millionths(), Numbers.millionths())
                .as((one, other) -> new StretchRange(new Score(Math.min(one, other)), new Score(Math.max(one, other))))
                .withoutEdgeCases();
    }

    /**
     * Returns suggestions of an outcome.
     *
     * @return close-outs whose outcome in part is not above the whole one
     */
    public static Arbitrary<CloseOut> closeOuts() {
        return stretchRanges()
                .map(range -> CloseOut.builder()
                        .partialFrom(range.least())
                        .aspirationalAchievedFrom(range.most())
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Returns cuts.
     *
     * @return cuts that include their value, and such that do not
     */
    public static Arbitrary<Cut> cut() {
        return Combinators.combine(OkrArbitraries.progress(), Arbitraries.of(true, false))
                .as(Cut::new)
                .withoutEdgeCases();
    }

    /**
     * Returns pairs of cuts.
     *
     * @return cuts by every number, the stricter one for what is on track
     */
    public static Arbitrary<Cuts> cuts() {
        return Combinators.combine(
                        Arbitraries.of(Cuts.By.class),
                        OkrArbitraries.progress(),
                        OkrArbitraries.progress(),
                        Arbitraries.of(true, false))
                .as((by, one, other, isClosed) -> cuts(by, least(one, other), greatest(one, other), isClosed))
                .withoutEdgeCases();
    }

    /**
     * Returns how many were met.
     *
     * @return counts of none to twenty, with a mean where there is a score
     */
    public static Arbitrary<Attainment> attainments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        OkrArbitraries.scores())
                .as((count, scored, met, mean) -> attainment(count, count * scored / 100, met, mean))
                .withoutEdgeCases();
    }

    /**
     * Returns counts by ambition and by status.
     *
     * @return tallies in which each is counted once by either
     */
    public static Arbitrary<Tally> tallies() {
        Arbitrary<Status> statuses = Arbitraries.of(Status.class);
        return Combinators.combine(
                        attainments(),
                        attainments(),
                        Arbitraries.of(Stretch.class).optional(0.5),
                        statuses.list().ofSize(40))
                .as((committed, aspirational, stretch, drawn) -> Tally.builder()
                        .committed(committed)
                        .aspirational(aspirational)
                        .stretch(stretch)
                        .statuses(counted(drawn.subList(0, committed.count() + aspirational.count())))
                        .build())
                .withoutEdgeCases();
    }

    private static Attainment attainment(int count, int scored, int met, Score mean) {
        return Attainment.builder()
                .count(count)
                .scored(scored)
                .met(scored * met / 100)
                .mean(Optional.of(mean).filter(value -> scored > 0))
                .build();
    }

    private static Map<Status, Integer> counted(List<Status> statuses) {
        return statuses.stream().collect(Collectors.toMap(status -> status, status -> 1, Integer::sum));
    }

    private static Cuts cuts(Cuts.By by, Progress lower, Progress upper, boolean isClosed) {
        Cut stricter = new Cut(by == Cuts.By.GAP ? lower : upper, isClosed);
        return new Cuts(by, stricter, new Cut(by == Cuts.By.GAP ? upper : lower, true));
    }

    private static Progress least(Progress one, Progress other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Progress greatest(Progress one, Progress other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
