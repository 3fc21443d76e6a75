package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a title into clauses: at the end of a sentence, and where another command, a purpose or a means begins.
 *
 * <p>"Launch the portal and cut calls by 20%" has two. What stands in brackets, or tells only which one is meant, decides
 * nothing.
 */
final class Clauses {
    private static final int LONGEST_HEADING = 4;

    private final Words words;
    private final Verbs verbs;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(Words words) {
        this.words = words;
        this.verbs = new Verbs(words);
    }

    static List<Clause> of(Words words) {
        Clauses clauses = new Clauses(words);
        int from = clauses.afterHeading();
        for (int i = from; i <= words.size(); i++) {
            if (i == words.size() || words.isStop(i)) {
                clauses.sentence(from, i);
                from = i + 1;
            }
        }
        return clauses.clauses;
    }

    /** A word or a few with a colon behind them name a topic: "Sales: win 5 accounts". */
    private int afterHeading() {
        for (int i = 1; i + 1 < words.size() && i <= LONGEST_HEADING; i++) {
            if (words.token(i).is(":")) {
                return i + 1;
            }
        }
        return 0;
    }

    private void sentence(int from, int to) {
        int start = afterSetting(from, to);
        if (start >= to) {
            return;
        }
        Clause clause = clause(start, to);
        boolean label = clause.is(Clause.Form.LABEL);
        for (int i = clause.verb().map(Verb::to).orElse(start + 1); i < to; i++) {
            Optional<Clause> next = words.isAside(i) ? Optional.empty() : begins(i, to, label);
            if (next.isPresent()) {
                clauses.add(clause.until(i));
                clause = next.get();
                i = clause.verb().map(Verb::to).orElse(i + 1) - 1;
            }
        }
        clauses.add(clause);
    }

    /** A sentence may begin with when or where: "Each quarter, host a town hall". */
    private int afterSetting(int from, int to) {
        if (!isSetting(from)) {
            return from;
        }
        for (int i = from; i < to; i++) {
            if (words.token(i).is(",") && !words.isBracketed(i)) {
                return i + 1 < to && (verbs.isPlain(i + 1) || words.is(i + 1, WordClass.ENSURE)) ? i + 1 : from;
            }
            if (words.is(i, WordClass.AUXILIARY)) {
                return from;
            }
        }
        return from;
    }

    private boolean isSetting(int i) {
        return words.is(i, WordClass.PREPOSITION) || words.is(i, WordClass.UNIVERSAL) || words.is(i, WordClass.CADENCE);
    }

    /** Returns another clause that begins at a token: a command after a comma or a joint, a purpose, a means. */
    private Optional<Clause> begins(int i, int to, boolean label) {
        boolean comma = words.token(i).is(",");
        int joined = words.behind(comma ? i + 1 : i, WordClass.JOINING);
        if (joined > i && !label) {
            int at = skipManner(words.behind(skipManner(joined), WordClass.ENSURE));
            if (startsCommand(at)) {
                return Optional.of(clause(Clause.Form.COMMAND, i, at, to));
            }
        }
        if (words.is(i, WordClass.TO) && startsCommand(i + 1) && !isTimeTo(i)) {
            return Optional.of(clause(Clause.Form.PURPOSE, i, i + 1, to));
        }
        boolean means = comma || words.is(i, WordClass.MEANS) || verbs.isParticiple(i);
        return means && words.is(i + 1, WordClass.GERUND) && verbs.at(i + 1).isPresent()
                ? Optional.of(clause(Clause.Form.PURPOSE, i, i + 1, to))
                : Optional.empty();
    }

    private Clause clause(Clause.Form form, int from, int verb, int to) {
        return new Clause(form, from, to, from, verbs.at(verb));
    }

    /** The time to merge and the cost to serve are names, and tell no purpose. */
    private boolean isTimeTo(int i) {
        return i > 0 && words.is(i - 1, WordClass.BURDEN);
    }

    private boolean startsCommand(int i) {
        return i < words.size() && verbs.isPlain(i) && isFollowed(i);
    }

    /** A verb has something behind it that is done to; a noun that is written as it has an end. */
    private boolean isFollowed(int i) {
        int next = verbs.at(i).map(Verb::to).orElse(i + 1);
        return next < words.size() && !words.isSign(next);
    }

    private int skipManner(int i) {
        return words.behind(i, WordClass.MANNER);
    }

    private Clause clause(int from, int to) {
        return new ClauseStart(words, verbs, from, to).clause();
    }
}
