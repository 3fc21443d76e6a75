package org.okr4j.core.text;

import java.util.Optional;

/** Finds how a sentence begins: as a command, as a statement, with a result, or as a mere label. */
final class ClauseStart {
    private final Words words;
    private final Verbs verbs;
    private final int from;
    private final int to;

    ClauseStart(Words words, Verbs verbs, int from, int to) {
        this.words = words;
        this.verbs = verbs;
        this.from = from;
        this.to = to;
    }

    Clause clause() {
        int i = afterOpening(from);
        if (i >= to) {
            return new Clause(Clause.Form.LABEL, from, to, to, Optional.empty());
        }
        if (i > from && words.is(from, WordClass.WE)) {
            return spokenByTheTeam(i);
        }
        Optional<Verb> first = verbs.at(i);
        if (first.isPresent() && !isSubject(first.get())) {
            return new Clause(verbs.isParticiple(i) ? Clause.Form.RESULT : Clause.Form.COMMAND, from, to, i, first);
        }
        return withSubject(i);
    }

    /** Passes what only says that the rest is to be so. */
    private int afterOpening(int start) {
        int i = start;
        int before = -1;
        while (i < to && i > before) {
            before = i;
            i = words.behind(i, WordClass.WE);
            i = words.behind(i, WordClass.ENSURE);
            i = words.behind(i, WordClass.MANNER);
            if (i < to && words.token(i).is("\"")) {
                i++;
            }
            if (i > start && i < to && words.is(i, WordClass.TO)) {
                i = words.behind(i, WordClass.TO);
            }
            if (i > start && i < to && words.is(i, WordClass.RELATIVE)) {
                i = words.behind(i, WordClass.RELATIVE);
            }
        }
        return i;
    }

    private Clause spokenByTheTeam(int start) {
        int i = start;
        while (i < to
                && (words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.NOT) || words.is(i, WordClass.MANNER))) {
            i = Math.max(i + 1, words.behind(i, WordClass.AUXILIARY));
        }
        return new Clause(Clause.Form.STATEMENT, from, to, start, verbs.at(i));
    }

    /** Says whether what looks like a verb is a noun: what follows says something of it. */
    private boolean isSubject(Verb first) {
        int next = first.to();
        if (next < to && words.is(next, WordClass.OF)) {
            return true;
        }
        if (next >= to
                || words.is(next, WordClass.DETERMINER)
                || words.is(next, WordClass.UNIVERSAL)
                || words.isCounted(next)) {
            return false;
        }
        for (int i = next; i < to; i++) {
            if (words.is(i, WordClass.RELATIVE)
                    || words.is(i, WordClass.JOINING)
                    || words.token(i).is(",")
                    || words.is(i, WordClass.TO)) {
                return false;
            }
            if (!words.isBracketed(i) && (words.is(i, WordClass.AUXILIARY) || isPresentChange(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPresentChange(int i) {
        return words.is(i, WordClass.PRESENT)
                && verbs.at(i).filter(verb -> isChange(verb)).isPresent();
    }

    private boolean isNoun(int i) {
        return words.is(i, WordClass.OUTPUT)
                || words.is(i, WordClass.PAPER)
                || words.is(i, WordClass.PRODUCT)
                || words.is(i, WordClass.ACTOR)
                || words.is(i, WordClass.EFFECT);
    }

    private boolean isChange(Verb verb) {
        return verb.is(WordClass.REACH)
                ? isNumber(verb.to())
                : verb.is(WordClass.RISE, WordClass.FALL, WordClass.KEEP) && verbs.isPredicate(verb, to);
    }

    private boolean isNumber(int i) {
        return i < to && (words.isCounted(i) || words.token(i).isNumber() || words.is(i, WordClass.COMPARISON_BEFORE));
    }

    private Clause withSubject(int start) {
        for (int i = start; i < to; i++) {
            if (words.isAside(i)) {
                continue;
            }
            if (words.is(i, WordClass.AUXILIARY)) {
                return statement(i);
            }
            Optional<Verb> verb = i == start ? Optional.empty() : verbs.at(i);
            if (verb.isPresent()) {
                if (verbs.isParticiple(i) && verbs.isPredicate(verb.get(), to)) {
                    return new Clause(Clause.Form.RESULT, from, to, i, verb);
                }
                boolean goesOn =
                        words.is(i, WordClass.GERUND) && words.is(verb.get().to(), WordClass.DETERMINER);
                if (isFinite(verb.get()) || goesOn) {
                    return new Clause(Clause.Form.STATEMENT, from, to, i, verb);
                }
                if (words.is(i - 1, WordClass.TO) && verbs.isPlain(i)) {
                    return new Clause(Clause.Form.COMMAND, from, to, i, verb);
                }
            }
        }
        return new Clause(Clause.Form.LABEL, from, to, to, Optional.empty());
    }

    private Clause statement(int auxiliary) {
        int i = auxiliary;
        while (i < to
                && (words.is(i, WordClass.AUXILIARY)
                        || words.is(i, WordClass.NOT)
                        || words.is(i, WordClass.MANNER)
                        || words.is(i, WordClass.HEDGE))) {
            i++;
        }
        Optional<Verb> verb = i < to ? verbs.at(i) : Optional.empty();
        return new Clause(Clause.Form.STATEMENT, from, to, auxiliary, verb);
    }

    /** A verb of change behind its subject has a number or a way behind it, any other an object that begins like one. */
    private boolean isFinite(Verb verb) {
        int next = verb.to();
        if (verbs.isParticiple(verb.from()) || words.is(verb.from(), WordClass.GERUND) || next >= to) {
            return false;
        }
        if (words.is(verb.from() - 1, WordClass.DETERMINER) || words.is(verb.from() - 1, WordClass.PREPOSITION)) {
            return false;
        }
        boolean number = isNumber(next);
        if (isPresentChange(verb.from())) {
            return true;
        }
        if (verb.is(WordClass.RISE, WordClass.FALL, WordClass.KEEP, WordClass.IMPROVE)) {
            return number || verbs.isPredicate(verb, to);
        }
        return (verb.is(WordClass.REACH) || !isNoun(verb.from())) && (number || words.is(next, WordClass.DETERMINER));
    }
}
