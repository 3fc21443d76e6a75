package org.okr4j.core.text;

import java.util.List;

/** Says how an objective is written: as a state that is desired, as a number, or as work. */
final class StyleReader {
    private final Words words;
    private final List<Clause> clauses;
    private final Targets targets;

    StyleReader(Words words, List<Clause> clauses, Targets targets) {
        this.words = words;
        this.clauses = clauses;
        this.targets = targets;
    }

    ObjectiveStyle read() {
        Clause clause = clauses.get(0);
        if (!targets.all().isEmpty()) {
            return isWorkToCount(clause) ? ObjectiveStyle.PROJECT : ObjectiveStyle.METRIC;
        }
        if (words.is(clause.from(), WordClass.ENSURE)) {
            return ObjectiveStyle.ASPIRATION;
        }
        return switch (clause.form()) {
            case COMMAND, RESULT, PURPOSE -> ofVerb(clause);
            case STATEMENT -> ObjectiveStyle.ASPIRATION;
            case LABEL -> isBetter(clause) ? ObjectiveStyle.ASPIRATION : ObjectiveStyle.PROJECT;
        };
    }

    /** Work on so many things is work still: "set up monitoring for 3 sites". */
    private boolean isWorkToCount(Clause clause) {
        return clause.is(Clause.Form.COMMAND)
                && clause.hasVerb(WordClass.GATE, WordClass.MAKE, WordClass.WORK, WordClass.REWORK)
                && targets.all().stream().noneMatch(targets::isMeasured);
    }

    private ObjectiveStyle ofVerb(Clause clause) {
        NounPhrase thing = targets.object(clause);
        if (clause.hasVerb(WordClass.RISE, WordClass.FALL, WordClass.IMPROVE, WordClass.KEEP, WordClass.REACH)) {
            return isFigure(clause, thing) ? ObjectiveStyle.METRIC : ObjectiveStyle.ASPIRATION;
        }
        if (clause.hasVerb(WordClass.OPEN_VERB) || isBetter(clause)) {
            return ObjectiveStyle.ASPIRATION;
        }
        if (clause.hasVerb(WordClass.MAKE)) {
            return isWished(clause, thing) ? ObjectiveStyle.ASPIRATION : ObjectiveStyle.PROJECT;
        }
        return ObjectiveStyle.PROJECT;
    }

    private boolean isFigure(Clause clause, NounPhrase thing) {
        int behind = clause.verb().map(Verb::to).orElse(clause.from());
        return thing.ends(words, WordClass.KEY_FIGURE) || words.has(behind, thing.from(), WordClass.COUNTER);
    }

    /** Making something good, or people and effects, is wished for; making a thing is work. */
    private boolean isWished(Clause clause, NounPhrase thing) {
        return !thing.ends(words, WordClass.PAPER)
                && !thing.ends(words, WordClass.PRODUCT)
                && (words.has(clause.from(), clause.to(), WordClass.VAGUE)
                        || thing.ends(words, WordClass.ACTOR)
                        || thing.ends(words, WordClass.EFFECT));
    }

    private boolean isBetter(Clause clause) {
        int behind = clause.verb().map(Verb::to).orElse(clause.from());
        return words.has(behind, clause.to(), WordClass.BETTER) || words.has(behind, clause.to(), WordClass.UPWARD);
    }
}
