package org.okr4j.core.text;

import java.util.List;

/** Says whether anybody could tell at the end that a title was reached. */
final class MeasurabilityReader {
    private final Words words;
    private final List<Clause> clauses;
    private final Targets targets;
    private final Holes.Hole hole;

    MeasurabilityReader(Words words, List<Clause> clauses, Targets targets, Holes.Hole hole) {
        this.words = words;
        this.clauses = clauses;
        this.targets = targets;
        this.hole = hole;
    }

    Measurability read() {
        boolean quantified = targets.first().filter(this::isBinding).isPresent();
        if (hole.placeholder() == Placeholder.UNFILLED
                && !(quantified && isApart(targets.all().get(0)))) {
            return Measurability.NO;
        }
        if (hole.placeholder() == Placeholder.REDACTED || quantified) {
            return Measurability.QUANTIFIED;
        }
        return clauses.stream().anyMatch(this::isDecidable) ? Measurability.BINARY : Measurability.NO;
    }

    /** What was left out of another sentence does not open this one: "20% fewer calls. Owner TBD". */
    private boolean isApart(Quantity target) {
        if (target.value().isEmpty()) {
            return false;
        }
        for (int i = words.indexOf(target); i < hole.from(); i++) {
            if (words.isStop(i)) {
                return true;
            }
        }
        return false;
    }

    /** Who only looks at something promises no number of it. */
    private boolean isBinding(Quantity target) {
        return !clauses.get(0).hasVerb(WordClass.TENTATIVE)
                || !targets.clause(target).hasVerb(WordClass.TENTATIVE);
    }

    private boolean isDecidable(Clause clause) {
        return switch (clause.form()) {
            case COMMAND -> isDecidableCommand(clause);
            case STATEMENT -> isDecidableStatement(clause);
            case RESULT -> clause.verb().filter(this::isDone).isPresent();
            case PURPOSE -> false;
            case LABEL -> isDecidableLabel(clause);
        };
    }

    private boolean isDecidableCommand(Clause clause) {
        boolean all = isUniversal(clause) || words.has(clause.from(), clause.to(), WordClass.CADENCE);
        return all
                || clause.verb()
                        .filter(verb -> words.is(verb.to(), WordClass.DONE) || !(isOpen(clause) || isVagueAim(clause)))
                        .isPresent();
    }

    /** Nobody can say when "be the best place to work" is reached. */
    private boolean isVagueAim(Clause clause) {
        return clause.hasVerb(WordClass.REACH) && words.has(clause.from(), clause.to(), WordClass.VAGUE);
    }

    private boolean isDecidableStatement(Clause clause) {
        if (words.has(clause.from(), clause.to(), WordClass.HEDGE)) {
            return false;
        }
        if (isUniversal(clause) || words.has(clause.subjectTo(), clause.to(), WordClass.DONE)) {
            return true;
        }
        if (words.has(clause.subjectTo(), clause.to(), WordClass.VAGUE)) {
            return false;
        }
        return words.has(clause.subjectTo(), clause.to(), WordClass.NOT)
                || clause.verb().map(verb -> isDone(verb) || !isOpen(clause)).orElseGet(() -> isThing(clause));
    }

    /** What was done is done, whatever it was; what has changed, or stays, may always change further. */
    private boolean isDone(Verb verb) {
        return words.is(verb.from(), WordClass.PARTICIPLE)
                && !verb.is(WordClass.RISE, WordClass.FALL, WordClass.IMPROVE, WordClass.KEEP);
    }

    /** Somebody has a thing, or has not: "each ward has a handover checklist". */
    private boolean isThing(Clause clause) {
        int from = clause.subjectTo();
        while (from < clause.to() && words.is(from, WordClass.AUXILIARY)) {
            from++;
        }
        NounPhrase thing = NounPhrase.at(words, from, clause.to());
        return thing.ends(words, WordClass.PAPER) || thing.ends(words, WordClass.PRODUCT);
    }

    private boolean isDecidableLabel(Clause clause) {
        return isUniversal(clause)
                || words.has(clause.from(), clause.to(), WordClass.CADENCE)
                || NounPhrase.at(words, clause.from(), clause.to()).ends(words, WordClass.RELEASE)
                || words.isState(clause.from(), clause.to());
    }

    private boolean isUniversal(Clause clause) {
        return words.has(clause.from(), clause.to(), WordClass.UNIVERSAL);
    }

    private static boolean isOpen(Clause clause) {
        return clause.hasVerb(
                WordClass.OPEN_VERB,
                WordClass.TENTATIVE,
                WordClass.REWORK,
                WordClass.IMPROVE,
                WordClass.RISE,
                WordClass.FALL,
                WordClass.KEEP);
    }
}
