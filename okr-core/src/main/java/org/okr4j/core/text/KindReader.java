package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Span;

/** Tells outcomes from gates and from work, and says by which word. */
final class KindReader {
    private final Words words;
    private final List<Clause> clauses;
    private final Targets targets;

    KindReader(Words words, List<Clause> clauses, Targets targets) {
        this.words = words;
        this.clauses = clauses;
        this.targets = targets;
    }

    ResultKind read() {
        return targets.first().map(this::ofNumber).orElseGet(() -> ofClause(clauses.get(0)));
    }

    Optional<Span> span() {
        Clause clause = targets.first().map(targets::clause).orElse(clauses.get(0));
        return clause.verb().map(verb -> words.sentence().span(verb.from(), verb.to()));
    }

    private ResultKind ofNumber(Quantity target) {
        Clause clause = targets.clause(target);
        if (clause.hasVerb(WordClass.KEEP) && isOutput(targets.counted(target)) && !targets.isMeasured(target)) {
            return ResultKind.ACTIVITY;
        }
        if (clause.hasVerb(WordClass.RISE, WordClass.FALL, WordClass.KEEP, WordClass.IMPROVE)) {
            NounPhrase measured = targets.measured(clause);
            boolean moreWork = clause.hasVerb(WordClass.RISE) && isOutput(measured) && !isEffect(measured);
            return moreWork ? ResultKind.ACTIVITY : ResultKind.OUTCOME;
        }
        if (isNone(target)) {
            return ResultKind.OUTCOME;
        }
        if (targets.isMeasured(target)) {
            return isWorkDone(clause, target) ? ResultKind.ACTIVITY : ResultKind.OUTCOME;
        }
        return ofCount(clause, target);
    }

    private static boolean isNone(Quantity target) {
        return target.value().filter(value -> value.signum() == 0).isPresent();
    }

    /**
     * A share of people that work was done to is work. A share of them that does something is an effect, and so is a share that
     * was served within a time, or that comes along with what is done.
     */
    private boolean isWorkDone(Clause clause, Quantity target) {
        int before = words.indexOf(target) - 1;
        boolean along = words.is(before, WordClass.ACCOMPANIMENT);
        boolean inTime = words.quantities().stream().anyMatch(other -> other.role() == QuantityRole.WINDOW);
        boolean active = clause.is(Clause.Form.STATEMENT) && !isPassive(clause);
        return isWork(clause)
                && !along
                && !inTime
                && !active
                && !isEffect(targets.counted(target))
                && !isEffect(targets.measured(clause));
    }

    /** Something was done to the subject, and it did nothing itself. */
    private boolean isPassive(Clause clause) {
        return clause.verb()
                .filter(verb -> words.is(verb.from(), WordClass.PARTICIPLE))
                .filter(verb -> !words.is(verb.from() - 1, WordClass.PERFECT))
                .isPresent();
    }

    private static boolean isWork(Clause clause) {
        return clause.hasVerb(
                WordClass.WORK,
                WordClass.GATE,
                WordClass.MAKE,
                WordClass.OPEN_VERB,
                WordClass.REWORK,
                WordClass.TENTATIVE);
    }

    private ResultKind ofCount(Clause clause, Quantity target) {
        NounPhrase counted = targets.counted(target);
        boolean effect = isEffect(counted) || counted.ends(words, WordClass.ACTOR);
        boolean output = isOutput(counted);
        if (words.is(words.indexOf(target) - 1, WordClass.ACCOMPANIMENT) && effect && !output) {
            boolean gate = clause.hasVerb(WordClass.GATE) && target.change() == QuantityChange.ABSOLUTE;
            return gate ? ResultKind.MILESTONE : ResultKind.OUTCOME;
        }
        if (clause.hasVerb(WordClass.WORK, WordClass.OPEN_VERB, WordClass.REWORK, WordClass.TENTATIVE)) {
            return isDoneByOthers(clause) ? ResultKind.OUTCOME : ResultKind.ACTIVITY;
        }
        if (clause.hasVerb(WordClass.GATE)) {
            if (isDoneByOthers(clause)) {
                return ResultKind.OUTCOME;
            }
            return output ? ResultKind.ACTIVITY : ResultKind.MILESTONE;
        }
        if (clause.hasVerb(WordClass.MAKE, WordClass.ADD)) {
            if (counted.ends(words, WordClass.PRODUCT)) {
                return ResultKind.MILESTONE;
            }
            return effect && !output ? ResultKind.OUTCOME : ResultKind.ACTIVITY;
        }
        return output && !counted.ends(words, WordClass.ACTOR) ? ResultKind.ACTIVITY : ResultKind.OUTCOME;
    }

    /** What customers or users do is an effect: "50 schools have moved to the new timetable". */
    private boolean isDoneByOthers(Clause clause) {
        return clause.is(Clause.Form.STATEMENT)
                && !isPassive(clause)
                && !clause.speaksOfTheTeam(words)
                && targets.measured(clause).ends(words, WordClass.ACTOR);
    }

    private boolean isEffect(NounPhrase phrase) {
        return phrase.ends(words, WordClass.EFFECT);
    }

    private boolean isOutput(NounPhrase phrase) {
        return phrase.ends(words, WordClass.OUTPUT) || phrase.ends(words, WordClass.PAPER);
    }

    private ResultKind ofClause(Clause clause) {
        return switch (clause.form()) {
            case COMMAND, PURPOSE -> ofCommand(clause, targets.object(clause));
            case RESULT -> ofResult(clause, targets.measured(clause));
            case STATEMENT -> ofStatement(clause);
            case LABEL -> ofLabel(clause);
        };
    }

    private ResultKind ofResult(Clause clause, NounPhrase thing) {
        boolean gate = clause.hasVerb(WordClass.REACH) || thing.ends(words, WordClass.RELEASE);
        return gate ? ResultKind.MILESTONE : ofCommand(clause, thing);
    }

    private ResultKind ofCommand(Clause clause, NounPhrase thing) {
        if (clause.hasVerb(WordClass.GATE)) {
            return isPaper(thing) ? ResultKind.ACTIVITY : ResultKind.MILESTONE;
        }
        if (clause.hasVerb(WordClass.MAKE, WordClass.ADD)) {
            return thing.ends(words, WordClass.PRODUCT) && !isPaper(thing) ? ResultKind.MILESTONE : ResultKind.ACTIVITY;
        }
        if (isWork(clause)) {
            return ResultKind.ACTIVITY;
        }
        if (clause.hasVerb(WordClass.REACH)) {
            return thing.ends(words, WordClass.PRODUCT) || thing.ends(words, WordClass.RELEASE)
                    ? ResultKind.MILESTONE
                    : isPaper(thing) ? ResultKind.ACTIVITY : ResultKind.OUTCOME;
        }
        return ResultKind.OUTCOME;
    }

    private boolean isPaper(NounPhrase phrase) {
        return phrase.ends(words, WordClass.PAPER);
    }

    private ResultKind ofStatement(Clause clause) {
        boolean team = clause.speaksOfTheTeam(words);
        if (isWork(clause) && (team || isPassive(clause))) {
            return ofCommand(clause, team ? targets.object(clause) : targets.measured(clause));
        }
        boolean done = clause.verb()
                        .filter(verb -> !words.is(verb.from(), WordClass.DONE))
                        .isEmpty()
                || isPassive(clause);
        if (done && words.has(clause.subjectTo(), clause.to(), WordClass.DONE)) {
            return isPaper(targets.measured(clause)) ? ResultKind.ACTIVITY : ResultKind.MILESTONE;
        }
        return ResultKind.OUTCOME;
    }

    private ResultKind ofLabel(Clause clause) {
        NounPhrase phrase = NounPhrase.at(words, clause.from(), clause.to());
        if (phrase.ends(words, WordClass.RELEASE) || words.isState(clause.from(), clause.to())) {
            return ResultKind.MILESTONE;
        }
        if (isOutput(phrase) && !phrase.ends(words, WordClass.PRODUCT)) {
            return ResultKind.ACTIVITY;
        }
        return words.has(clause.from(), clause.to(), WordClass.VAGUE)
                        || phrase.ends(words, WordClass.EFFECT)
                        || phrase.ends(words, WordClass.ACTOR)
                ? ResultKind.OUTCOME
                : ResultKind.ACTIVITY;
    }
}
