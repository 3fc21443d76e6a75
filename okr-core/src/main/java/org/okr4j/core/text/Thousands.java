package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one number of groups of digits that are set apart by a plain space: 40 000 subscribers. Behind a name of a number,
 * a month or a rank the groups are two numbers: tier 1 500 accounts, by June 30 200 users.
 */
final class Thousands {
    private static final int GROUP = 3;

    /** An amount has at most 18 digits; to count on would take long in a text that is nothing but groups. */
    private static final int MOST_GROUPS = 6;

    /** The words of the longest name before a number, such as "pull request". */
    private static final int LONGEST_NAME = 3;

    private static final WordClasses NAMES = WordClasses.of(
            WordClass.LABEL,
            WordClass.MONTH,
            WordClass.RANK,
            WordClass.QUARTER,
            WordClass.HALF,
            WordClass.FISCAL_YEAR,
            WordClass.ENUMERATION);

    private final String text;
    private final List<Token> tokens;
    private final PhraseTree lexicon;

    private Thousands(String text, List<Token> tokens, PhraseTree lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    static List<Token> joined(String text, List<Token> tokens, PhraseTree lexicon) {
        return new Thousands(text, tokens, lexicon).joined();
    }

    private List<Token> joined() {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            int end = isFirst(i) ? end(i) : i + 1;
            boolean one = end > i + 1 && !isNamed(i);
            joined.add(one ? one(i, end) : tokens.get(i));
            i = one ? end : i + 1;
        }
        return joined;
    }

    private Token one(int from, int to) {
        Token first = tokens.get(from);
        StringBuilder digits = new StringBuilder(first.key());
        for (int i = from + 1; i < to; i++) {
            digits.append(' ').append(tokens.get(i).key());
        }
        return new Token(
                Token.Kind.NUMBER,
                digits.toString(),
                first.from(),
                tokens.get(to - 1).to(),
                first.spaced());
    }

    private boolean isFirst(int i) {
        Token token = tokens.get(i);
        boolean glued = i > 0 && !token.spaced() && tokens.get(i - 1).isWord();
        return token.isNumber()
                && token.key().length() <= GROUP
                && token.key().charAt(0) != '0'
                && Numerals.isPlain(token.key())
                && !glued;
    }

    private boolean isNamed(int number) {
        if (number > 0 && tokens.get(number - 1).is("#")) {
            return true;
        }
        for (int i = Math.max(0, number - LONGEST_NAME); i < number; i++) {
            for (Match match : lexicon.at(tokens, i).all()) {
                if (match.to() == number && NAMES.has(match.wordClass())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the token behind the last group. */
    private int end(int first) {
        int end = first + 1;
        while (end < tokens.size() && end - first <= MOST_GROUPS && isGroup(end)) {
            end++;
        }
        boolean fits = end > first + 1 && end - first <= MOST_GROUPS;
        return fits && isWhole(end) ? end : first + 1;
    }

    private boolean isGroup(int i) {
        Token token = tokens.get(i);
        int before = tokens.get(i - 1).to();
        return token.isNumber()
                && token.key().length() == GROUP
                && Numerals.isPlain(token.key())
                && token.from() == before + 1
                && text.charAt(before) == ' ';
    }

    /** In 5 100% and 12 300-page reports the last group is a number of its own. */
    private boolean isWhole(int end) {
        return end == tokens.size()
                || tokens.get(end).spaced()
                || tokens.get(end).is(",")
                || tokens.get(end).is(".")
                || tokens.get(end).is(")")
                || tokens.get(end).is("+");
    }
}
