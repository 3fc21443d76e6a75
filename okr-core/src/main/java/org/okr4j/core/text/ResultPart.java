package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list of key results, between two joints.
 *
 * @param number whether it states any number
 * @param quantified whether it states a number to reach
 * @param command whether it begins with a verb of its own
 * @param done whether it can be told whether it was done
 * @param dependent whether its first word leans on what is before it
 */
record ResultPart(boolean number, boolean quantified, boolean command, boolean done, boolean dependent) {
    static ResultPart of(String text, Lexicon lexicon) {
        Sentence sentence = Sentence.of(text, lexicon);
        List<Quantity> quantities = Quantities.of(sentence, Periods.of(sentence));
        Words words = Words.of(sentence, quantities);
        KeyResultText read = TextReader.of(lexicon).keyResult(text);
        List<Clause> clauses = Clauses.of(words);
        Optional<Clause> first = clauses.stream().findFirst().filter(clause -> clause.from() == 0);
        return new ResultPart(
                sentence.tokens().stream().anyMatch(Token::isNumber) || !quantities.isEmpty(),
                !read.targets().isEmpty(),
                first.filter(clause -> isCommand(clause, words)).isPresent(),
                read.measurable() == Measurability.BINARY
                        && first.filter(clause -> !clause.is(Clause.Form.LABEL)).isPresent(),
                sentence.size() == 0 || isDependent(words));
    }

    /** A gerund may be a noun as well: sales and marketing teams. */
    private static boolean isCommand(Clause clause, Words words) {
        return clause.is(Clause.Form.COMMAND) && !words.is(0, WordClass.GERUND);
    }

    private static boolean isDependent(Words words) {
        boolean leans = words.is(0, WordClass.PREPOSITION)
                || words.is(0, WordClass.RELATIVE)
                || words.is(0, WordClass.JOINING)
                || (words.is(0, WordClass.EACH) && words.size() > 1 && words.is(1, WordClass.PREPOSITION));
        return leans && !words.is(0, WordClass.COMPARISON_BEFORE) && !words.isCounted(0);
    }

    boolean isComplete() {
        return number || done;
    }

    /** Says whether a key result of its own begins here, where what is before it may end or not. */
    boolean begins(boolean mayEnd) {
        return !dependent && (command || (mayEnd && (quantified || done)));
    }
}
