package org.okr4j.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.Span;

/**
 * A text as tokens, without what people append to it, with the phrases of a lexicon that start at each token.
 */
final class Sentence {
    private static final WordClasses MOTION = WordClasses.of(
            WordClass.SHIFT,
            WordClass.RISE,
            WordClass.FALL,
            WordClass.HIGHER,
            WordClass.LOWER,
            WordClass.MORE,
            WordClass.LESS,
            WordClass.IMPROVE,
            WordClass.MULTIPLE);
    private static final int NEAR = 5;
    private static final int LONGEST_ABBREVIATION = 12;

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Matches[] matches;
    private final Matches[] ending;
    private final List<Span> appended;
    private final boolean[] moved;

    private Sentence(String text, Lexicon lexicon, Appendix appendix, Matches... matches) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = appendix.body();
        this.matches = matches;
        this.ending = endings(matches);
        this.moved = moved(matches);
        this.appended = appendix.spans();
    }

    static Sentence of(String text, Lexicon lexicon) {
        Appendix appendix = Appendix.of(Thousands.joined(text, Tokens.of(text), lexicon.tree()), lexicon.tree());
        List<Token> tokens = appendix.body();
        Matches[] matches = new Matches[tokens.size()];
        for (int i = 0; i < matches.length; i++) {
            matches[i] = lexicon.tree().at(tokens, i);
        }
        return new Sentence(text, lexicon, appendix, matches);
    }

    /** Returns the longest phrase of each class that ends before each token. */
    private static Matches[] endings(Matches... matches) {
        Matches[] endings = new Matches[matches.length + 1];
        Arrays.fill(endings, Matches.NONE);
        for (Matches at : matches) {
            at.addTo(endings);
        }
        return endings;
    }

    /** Says for each token whether a word of motion is before it. */
    private static boolean[] moved(Matches... matches) {
        boolean[] moved = new boolean[matches.length + 1];
        for (int i = 0; i < matches.length; i++) {
            moved[i + 1] = moved[i] || matches[i].hasAny(MOTION);
        }
        return moved;
    }

    String text() {
        return text;
    }

    List<Span> appended() {
        return appended;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** Returns the longest phrase of a class that starts at a token; nothing outside of the text. */
    Optional<Match> at(int token, WordClass wordClass) {
        return token < 0 || token >= matches.length ? Optional.empty() : matches[token].of(wordClass);
    }

    boolean is(int token, WordClass wordClass) {
        return token >= 0 && token < matches.length && matches[token].has(wordClass);
    }

    /** Returns the longest phrase of a class that ends before a token. */
    Optional<Match> ending(int token, WordClass wordClass) {
        return token < 0 || token >= ending.length ? Optional.empty() : ending[token].of(wordClass);
    }

    /** Says whether a phrase of any of some classes starts at a token. */
    boolean isAny(int token, WordClasses wordClasses) {
        return token >= 0 && token < matches.length && matches[token].hasAny(wordClasses);
    }

    boolean ends(int token, WordClass wordClass) {
        return token >= 0 && token < ending.length && ending[token].has(wordClass);
    }

    /** Returns where the phrase of a class starts that ends before a token, or the token itself where there is none. */
    int startOf(int token, WordClass wordClass) {
        return ends(token, wordClass) ? ending(token, wordClass).orElseThrow().from() : token;
    }

    boolean isWord(int token) {
        return token >= 0 && token < tokens.size() && tokens.get(token).isWord();
    }

    boolean isNumber(int token) {
        return token >= 0 && token < tokens.size() && tokens.get(token).isNumber();
    }

    boolean isSign(int token, String sign) {
        return token >= 0 && token < tokens.size() && tokens.get(token).is(sign);
    }

    /** Says whether white space, or an end of the text, is before a token. */
    boolean isSpaced(int token) {
        return token < 0 || token >= tokens.size() || tokens.get(token).spaced();
    }

    /** Says whether a token starts with a capital letter. */
    boolean isCapital(int token) {
        return isWord(token)
                && Character.isUpperCase(text.codePointAt(tokens.get(token).from()));
    }

    /** Says whether a word of motion is before a token. */
    boolean isMoved(int token) {
        return moved[Math.min(token, moved.length - 1)];
    }

    /** Says whether a number is one end of a change, so that "to" after it goes to the other end. */
    boolean changesBefore(int token) {
        boolean attached =
                ends(token, WordClass.TO) || ends(token, WordClass.BY) || ends(token, WordClass.COMPARISON_BEFORE);
        return isFromBefore(token) || (isMoved(token) && !attached);
    }

    /** Says whether "from" is a few words before a token, with no other number between. */
    boolean isFromBefore(int token) {
        for (int i = token; i > Math.max(0, token - NEAR); i--) {
            if (ends(i, WordClass.FROM)) {
                return true;
            }
            if (isNumber(i - 1) || is(i - 1, WordClass.TO) || isSign(i - 1, ",")) {
                return false;
            }
        }
        return false;
    }

    /** Says whether a word is written in capital letters only, as an abbreviation is; a small s may end it. */
    boolean isAllCapital(int token) {
        if (!isWord(token) || tokens.get(token).to() - tokens.get(token).from() < 2) {
            return false;
        }
        int last = tokens.get(token).to() - 1;
        int to = text.charAt(last) == 's' ? last : last + 1;
        int from = tokens.get(token).from();
        for (int i = from; i < Math.min(to, from + LONGEST_ABBREVIATION); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Says whether a word has a capital letter behind its first one, as symbols of units do: kWh, MB. */
    boolean isSymbol(int token) {
        if (!isWord(token)) {
            return false;
        }
        int from = tokens.get(token).from() + 1;
        int to = Math.min(tokens.get(token).to(), from + LONGEST_ABBREVIATION);
        return text.substring(from, Math.max(from, to)).chars().anyMatch(Character::isUpperCase);
    }

    /** Says whether a word is in the lexicon, or ends a phrase of it. */
    boolean isKnown(int token) {
        return !matches[token].isEmpty() || !ending[token + 1].isEmpty();
    }

    /** Says whether the lexicon has words of a class. */
    boolean knows(WordClass wordClass) {
        return !lexicon.endings(wordClass).isEmpty();
    }

    /** Returns the words of a class that are endings of words. */
    List<String> endings(WordClass wordClass) {
        return lexicon.endings(wordClass);
    }

    /** Returns the first phrase of a class. */
    Optional<Match> first(WordClass wordClass) {
        for (Matches at : matches) {
            if (at.has(wordClass)) {
                return at.of(wordClass);
            }
        }
        return Optional.empty();
    }

    /** Returns the part of the text that tokens stand in. */
    Span span(int fromToken, int toToken) {
        return new Span(tokens.get(fromToken).from(), tokens.get(toToken - 1).to());
    }

    Span span(Match match) {
        return span(match.from(), match.to());
    }
}
