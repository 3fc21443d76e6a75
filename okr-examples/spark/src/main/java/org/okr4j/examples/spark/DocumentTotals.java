package org.okr4j.examples.spark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.core.Objective;
import org.okr4j.core.Okrs;
import org.okr4j.core.OrgLevel;
import org.okr4j.core.Score;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.RuleSet;
import org.okr4j.core.validation.Severity;
import org.okr4j.json.OkrJson;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.validation.RuleSets;

/** What one line comes to: the same on one machine as on many. */
final class DocumentTotals {
    private static final Scorer SCORER = Scorer.standard().withForecasts(false).withExplanations(false);
    private static final RuleSet RULES = RuleSets.named("standard");

    private DocumentTotals() {}

    /**
     * Scores and lints a document.
     *
     * @param line a document as JSON
     * @param asOf the day to score it as of
     * @return a total for each cycle and level in it, or one that counts the line as refused
     */
    static List<Total> of(String line, LocalDate asOf) {
        Okrs okrs;
        try {
            okrs = OkrJson.read(line);
        } catch (OkrJsonException refused) {
            return List.of(Total.ofRefusedLine());
        }
        Totals totals = new Totals();
        Scorecard card = SCORER.score(okrs, asOf);
        Map<String, Objective> objectives = new HashMap<>();
        for (int i = 0; i < okrs.objectives().size(); i++) {
            Objective objective = okrs.objectives().get(i);
            objectives.put(objective.id(), objective);
            objective.keyResults().forEach(keyResult -> objectives.put(keyResult.id(), objective));
            totals.add(List.of(scored(objective, card.objectives().get(i))));
        }
        for (Finding finding : RULES.check(okrs, asOf).all()) {
            Objective objective = objectives.get(finding.subject());
            if (objective != null) {
                totals.add(List.of(found(objective, finding.severity())));
            }
        }
        return totals.sorted();
    }

    private static Total scored(Objective objective, ObjectiveScore score) {
        long scored = 0;
        long millionths = 0;
        for (KeyResultScore keyResult : score.keyResults()) {
            scored += keyResult.score().isPresent() ? 1 : 0;
            millionths += keyResult.score().map(Score::millionths).orElse(0L);
        }
        int keyResults = objective.keyResults().size();
        return new Total(cycle(objective), level(objective), 1, keyResults, scored, millionths, 0, 0, 0, 0);
    }

    private static Total found(Objective objective, Severity severity) {
        return new Total(
                cycle(objective),
                level(objective),
                0,
                0,
                0,
                0,
                severity == Severity.ERROR ? 1 : 0,
                severity == Severity.WARNING ? 1 : 0,
                severity == Severity.INFO ? 1 : 0,
                0);
    }

    private static String cycle(Objective objective) {
        return objective.cycle().name();
    }

    private static String level(Objective objective) {
        return objective.level().map(OrgLevel::name).orElse("");
    }
}
