package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okr4j.core.Span;

/**
 * A text as tokens, without what people append to it, with the phrases of a lexicon that start at each token.
 */
final class Sentence {
    private final String text;
    private final List<Token> tokens;
    private final List<Map<WordClass, Match>> matches;
    private final List<Span> appended;

    private Sentence(String text, List<Token> tokens, List<Map<WordClass, Match>> matches, List<Span> appended) {
        this.text = text;
        this.tokens = tokens;
        this.matches = matches;
        this.appended = appended;
    }

    static Sentence of(String text, Lexicon lexicon) {
        Appendix appendix = Appendix.of(text, Tokens.of(text));
        List<Token> tokens = appendix.body();
        List<Map<WordClass, Match>> matches = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            matches.add(lexicon.tree().at(tokens, i));
        }
        return new Sentence(text, tokens, matches, appendix.spans());
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
        return token < 0 || token >= matches.size()
                ? Optional.empty()
                : Optional.ofNullable(matches.get(token).get(wordClass));
    }

    boolean is(int token, WordClass wordClass) {
        return token >= 0 && token < matches.size() && matches.get(token).containsKey(wordClass);
    }

    /** Returns the first phrase of a class. */
    Optional<Match> first(WordClass wordClass) {
        for (Map<WordClass, Match> at : matches) {
            if (at.containsKey(wordClass)) {
                return Optional.of(at.get(wordClass));
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
