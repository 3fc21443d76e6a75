package org.okr4j.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.core.Aggregate;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Maintain;
import org.okr4j.core.NearestName;
import org.okr4j.core.Score;
import org.okr4j.core.Shown;

/**
 * The profiles of this library: this library's own, {@link #STANDARD}, and those of products that teams come from.
 *
 * <p>Every other profile is {@code standard} with what is known of the product put in its place, so that its declaration
 * shows the whole difference. What a product's documentation and code do not say is therefore scored as by
 * {@code standard}; where the product is known to have no such thing, there is none here either: no colour, and the
 * status {@code unknown}. Bounds follow the document before the profile: its {@code exclusive}, its {@code tolerance}, its
 * aggregate and its {@code strategy} hold in every profile. A weight of 0 takes no part in any.
 *
 * <table>
 * <caption>Profiles that have no constant, by {@link #named(String)}</caption>
 * <tr><th>name</th><th>what is known of the product, and its source</th><th>what is standard's</th></tr>
 * <tr id="profit-co"><td>{@code profit-co}</td>
 * <td>A bound is measured by its distance as a share of the bound ({@link ScoringStrategies#RELATIVE_DISTANCE}), on the
 * latest reading or on the aggregate. The status is the band of the confidence, of an objective of its mean
 * ({@link StatusRules#byConfidence}). Source: answers on profit.co.</td>
 * <td>Bounds with two ends or not above 0; weights; what is missing; pace; the status where nobody said a confidence;
 * grades.</td></tr>
 * <tr id="upraise"><td>{@code upraise}</td>
 * <td>On track from 95% of what is expected, lagging (at risk) above 75%, else off track; exactly 75% is not defined there
 * and off track here. No status after the due date: unknown. Source: UpRaise wiki at amoeboids.atlassian.net.</td>
 * <td>Metrics and clamping; what is missing; the count of days; done; grades.</td></tr>
 * <tr id="engagedly"><td>{@code engagedly}</td>
 * <td>Day n of N expects n/N. On track at most 0.165 behind, at risk at most 0.33; achieved from 1 on, an objective too;
 * not started before the first day. A bound during its time is on track or at risk
 * ({@link StatusRules#BOUND_UNTIL_DUE}). Source: help.engagedly.com, automatic status updates for goals.</td>
 * <td>Clamping; roll-up and weights; what is missing; grades; milestones, which are one yes or no there.</td></tr>
 * <tr id="mooncamp"><td>{@code mooncamp}</td>
 * <td>The plain mean. On track from 90% of what is expected, at risk from 70%, completed from 1 on. Source:
 * help.mooncamp.com, traffic lights system; the defaults were seen once, and that their ends are closed is assumed.</td>
 * <td>Metrics, bounds and clamping; the count of days; when an objective is done (it is judged like a key result
 * otherwise); grades.</td></tr>
 * <tr id="perdoo"><td>{@code perdoo}</td>
 * <td>The mean, with progress below 0 as 0. The status of a key result is set by hand, that of an objective is its weakest
 * key result's. Source: support.perdoo.com, articles 4898961 and 4640875.</td>
 * <td>Metrics, bounds and clamping; weights, on which its pages differ; the score; pace; the status where nobody set one,
 * whose cuts are not published; grades.</td></tr>
 * <tr id="puzzle-okr"><td>{@code puzzle-okr}</td>
 * <td>Progress is cut below 0 and open above 1; red below 0.3, amber below 0.7, whatever the ambition. Nothing is rolled up
 * and nothing has a status but by hand, which a document cannot say of an objective: unknown. Source: puzzle/okr,
 * scoring.component.ts.</td>
 * <td>Bounds, milestones, binaries; pace.</td></tr>
 * <tr id="burning-okr"><td>{@code burning-okr}</td>
 * <td>The plain mean of what has a value; an objective is on track at most 0.20 behind, in danger (at risk) at most 0.40.
 * Milestones are ticks and have no progress. No colours. Source: BurningOKR, dashboard helpers.</td>
 * <td>Done; the status of a key result; bounds, binaries, levels; confidence; the count of days.</td></tr>
 * <tr id="okr-tracker"><td>{@code okr-tracker}</td>
 * <td>The weighted mean of the scores; a metric without a reading stands at its start, 0; an objective with nothing in it
 * is at 0. No status and no colours. Source: oslokommune/okr-tracker, keyResultProgress.js.</td>
 * <td>Bounds, milestones, binaries, levels, also where their reading is missing; pace.</td></tr>
 * <tr id="operately"><td>{@code operately}</td>
 * <td>The plain mean of the scores, an objective with nothing in it is at 0. The status is set by hand. No colours.
 * Source: operately/operately, target.ex and goal.ex.</td>
 * <td>What is missing; bounds, binaries, levels; pace; the status where nobody set one, and always that of an objective,
 * because a document holds check-ins of key results only.</td></tr>
 * <tr id="boja"><td>{@code boja}</td>
 * <td>Whatever the day, on track from a score of 0.6, at risk from 0.2, done at 1; an objective has the rounded mean of the
 * statuses ({@link StatusRules#ROUNDED_MEAN_OF_PARTS}). No colours. Source: OKR by BOJA,
 * bojaprod.atlassian.net/wiki/x/BYA7h.</td>
 * <td>All else.</td></tr>
 * <tr id="atlassian-goals"><td>{@code atlassian-goals}</td>
 * <td>Whatever the day, on track from a score of 0.7, at risk from 0.4. No colours. Source: support.atlassian.com, use goal
 * status to track objectives and key results.</td>
 * <td>Done at 1; all else.</td></tr>
 * <tr id="qulture-rocks"><td>{@code qulture-rocks}</td>
 * <td>Red below 0.3333, amber below 0.6666, whatever the ambition. Source: help.qulture.rocks, article 3980362.</td>
 * <td>All else.</td></tr>
 * <tr id="recruiterflow"><td>{@code recruiterflow}</td>
 * <td>On track from 99% of what is expected, behind (at risk) from 81%, reached or exceeded from 1 on: done. No colours.
 * Source: help.recruiterflow.com, article 12808961.</td>
 * <td>When an objective is done (it is judged like a key result otherwise); the count of days; all else.</td></tr>
 * <tr id="15five"><td>{@code 15five}</td>
 * <td>The mean, whose progress is held at 1 while a key result may exceed it. Source: success.15five.com, article
 * 360019261211.</td>
 * <td>The score of an objective; all else.</td></tr>
 * </table>
 */
public final class ScoringProfiles {

    /**
     * {@code standard}: this library's own rules.
     *
     * <p>Progress is signed and not clamped; a score is progress held between 0 and 1. An objective is the weighted mean
     * of the targets that have a score; what is unknown is left out and lowers the coverage. Expected progress goes by
     * calendar days, the status by the gap (at most 0.10 on track, at most 0.25 at risk), the grade by 0.4 and 0.7,
     * where what was committed is green only at 1.
     */
    public static final ScoringProfile STANDARD =
            ScoringProfile.builder().name("standard").build();

    /**
     * {@code viva-goals}: Microsoft Viva Goals, formerly Ally.io, retired.
     *
     * <p>On track while not behind what is expected, behind ({@code at-risk}) at most 0.25, else "At risk", its lowest
     * level ({@code off-track}). A bound that is met is on track and never done, one that is not met off track, or at risk
     * within its tolerance, which stands for the risk threshold; nothing is expected of it. At a score of 1 an
     * aspirational objective is amber and a committed one green.
     *
     * <p>Its bounds are strict: a document says so with {@code exclusive}. Progress within a tolerance is not documented and
     * the straight line of {@code standard}. The status of an objective by its key results, which it has as an option, is
     * {@code VIVA_GOALS.withJudging(VIVA_GOALS.judging().withObjectiveStatus(StatusRules.byPrecedence(...)))}.
     *
     * <p>Source: MicrosoftDocs/Viva, kr-types.md, track-okr-progress-status.md, closing-and-scoring.md.
     *
     * <p>From {@code standard}: clamping, what is missing, weights all 0, when a metric or an objective is done, the colours
     * below 1 and those of key results; milestones, binaries and levels, which it has not.
     */
    public static final ScoringProfile VIVA_GOALS = ScoringProfile.builder()
            .name("viva-goals")
            .judging(Judging.standard()
                    .withPace(Paces.CALENDAR_DAYS_WITHOUT_BOUNDS)
                    .withKeyResultStatus(StatusRules.forBounds(StatusRules.BOUND_WITH_RISK, vivaGap()))
                    .withObjectiveStatus(vivaGap())
                    .withObjectiveGrade(GradeScales.FULL_SCORE_BY_AMBITION))
            .build();

    /**
     * {@code quantive}: Quantive, formerly Gtmhub.
     *
     * <p>One signed ratio without limits, bounds that are met or not on the latest value, the mean of key results, of
     * objectives or of both: all of it as in {@code standard}. Its bounds are strict: a document says so with
     * {@code exclusive}. It rounds for display only.
     *
     * <p>Source: help.quantive.com, articles 3849793 and 4865857.
     *
     * <p>From {@code standard}: weights, what is missing, pace, status, colours, milestones, binaries, levels.
     */
    public static final ScoringProfile QUANTIVE =
            ScoringProfile.builder().name("quantive").build();

    /**
     * {@code google}: the grading of Google's OKR playbook.
     *
     * <p>An objective is the mean of its key results' scores, in its progress too. Red below 0.4, amber below 0.7, with the
     * holes between its tenths closed upwards.
     *
     * <p>Source: whatmatters.com, Google OKR playbook; rework.withgoogle.com, set goals with OKRs.
     *
     * <p>From {@code standard}: the colours of what was committed, of which less than 1 "needs an explanation", everything
     * about measuring, weights, pace, status, what is missing. Scores are not rounded to tenths before the colour.
     */
    public static final ScoringProfile GOOGLE = ScoringProfile.builder()
            .name("google")
            .rollUp(RollUps.MEAN_OF_SCORES)
            .build();

    /**
     * {@code servicenow}: ServiceNow's Goal Framework.
     *
     * <p>A bound is the share of its periods that met it, each check-in being one period; with an aggregate or a tolerance
     * of its own it is measured as the document says. Whatever the day, on track from a progress of 0.9, at risk from
     * 0.75; an objective has the worst status of its parts. The colour is that of the status, whatever the ambition.
     *
     * <p>Source: ServiceNow/ServiceNowDocs, target-types-overview.md, automatic-status-calculation-targets-spw.md.
     *
     * <p>From {@code standard}: clamping, weights all 0, pace, and done, which people set there.
     */
    public static final ScoringProfile SERVICENOW = ScoringProfile.builder()
            .name("servicenow")
            .measuring(Measuring.standard().using(Maintain.class, ScoringProfiles::periods))
            .judging(Judging.standard()
                    .withKeyResultStatus(StatusRules.by(Cuts.byProgress(Cut.closed("0.9"), Cut.closed("0.75"))))
                    .withObjectiveStatus(StatusRules.WORST_OF_PARTS)
                    .withKeyResultGrade(serviceNowColours())
                    .withObjectiveGrade(serviceNowColours()))
            .build();

    private static final Map<String, ScoringProfile> ALL = byName(List.of(
            STANDARD,
            VIVA_GOALS,
            QUANTIVE,
            GOOGLE,
            SERVICENOW,
            ProductProfiles.PROFIT_CO,
            ProductProfiles.UPRAISE,
            ProductProfiles.ENGAGEDLY,
            ProductProfiles.MOONCAMP,
            ProductProfiles.PERDOO,
            OpenSourceProfiles.PUZZLE_OKR,
            OpenSourceProfiles.BURNING_OKR,
            OpenSourceProfiles.OKR_TRACKER,
            OpenSourceProfiles.OPERATELY,
            ProductProfiles.BOJA,
            ProductProfiles.ATLASSIAN_GOALS,
            ProductProfiles.QULTURE_ROCKS,
            ProductProfiles.RECRUITERFLOW,
            ProductProfiles.FIFTEEN_FIVE));

    private ScoringProfiles() {}

    /**
     * Returns the names of all profiles.
     *
     * @return the names, {@code standard} first
     */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Finds a profile by its name.
     *
     * @param name such as {@code standard}
     * @return the profile
     * @throws InvalidValueException if there is no such profile; the message names the nearest and all there are
     */
    public static ScoringProfile named(String name) {
        ScoringProfile profile = ALL.get(name);
        if (profile == null) {
            throw new InvalidValueException("No scoring profile is called " + Shown.quoted(name)
                    + NearestName.to(name, ALL.keySet())
                            .map(near -> ", did you mean " + Shown.quoted(near) + "?")
                            .orElse(".")
                    + " There are " + String.join(", ", ALL.keySet()));
        }
        return profile;
    }

    private static StatusRule vivaGap() {
        return StatusRules.by(Cuts.byGap(Cut.closed("0"), Cut.closed("0.25")));
    }

    private static GradeScale serviceNowColours() {
        return GradeScales.byStatus(GradeScales.byScore(Score.of("0.75"), Score.of("0.9")));
    }

    private static ScoringStrategy<Maintain> periods(Maintain maintain) {
        boolean isPlain =
                maintain.aggregate() == Aggregate.LATEST && maintain.tolerance().isEmpty();
        return isPlain ? ScoringStrategies.SHARE : Measuring.standardBound(maintain);
    }

    private static Map<String, ScoringProfile> byName(List<ScoringProfile> profiles) {
        Map<String, ScoringProfile> byName = new LinkedHashMap<>();
        profiles.forEach(profile -> byName.put(profile.name(), profile));
        return byName;
    }
}
