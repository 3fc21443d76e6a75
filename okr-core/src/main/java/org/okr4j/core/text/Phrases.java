package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/** The tokens of a statement with the phrases of a lexicon that connect its parts, and where its lines begin and end. */
final class Phrases {
    private static final int HIGHEST = 3;

    private final String text;
    private final PhraseTree tree;
    private final List<Token> tokens;

    Phrases(String text, Lexicon lexicon) {
        this.text = text;
        this.tree = lexicon.tree();
        this.tokens = Tokens.of(text);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    int from(int token) {
        return tokens.get(token).from();
    }

    int to(int token) {
        return tokens.get(token).to();
    }

    boolean isSign(int token, String sign) {
        return token < tokens.size() && tokens.get(token).is(sign);
    }

    boolean isAnySign(int token, String signs) {
        Token sign = tokens.get(token);
        return sign.isSign() && sign.key().length() == 1 && signs.contains(sign.key());
    }

    /** Returns the first phrase of a class before a token. */
    Optional<Match> first(WordClass wordClass, int end) {
        for (int i = 0; i < end; i++) {
            Optional<Match> match = tree.at(tokens, i).of(wordClass);
            if (match.isPresent() && match.get().to() <= end) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Returns what connects the two parts: what has a line of its own, or ends one, before what is in a sentence. */
    Optional<Match> connection() {
        Optional<Match> best = Optional.empty();
        int bestRank = 0;
        for (int i = 0; i < tokens.size() && bestRank < HIGHEST; i++) {
            Optional<Match> match = tree.at(tokens, i).of(WordClass.MEASURED_BY);
            int rank = match.map(this::rank).orElse(0);
            if (rank > bestRank) {
                best = match;
                bestRank = rank;
            }
            i = match.map(Match::to).orElse(i + 1) - 1;
        }
        return best;
    }

    private int rank(Match match) {
        boolean starts = startsLine(match.from());
        boolean ends = endsLine(match.to());
        boolean last = match.to() + (isSign(match.to(), ":") ? 1 : 0) == size();
        return starts && (ends || last) ? HIGHEST : ends ? 2 : 1;
    }

    /** Says whether a line ends before a token, with another behind it; a colon before its end does not count. */
    boolean endsLine(int token) {
        return startsLine(isSign(token, ":") ? token + 1 : token);
    }

    private boolean startsLine(int token) {
        return token > 0
                && token < tokens.size()
                && text.substring(to(token - 1), from(token)).chars().anyMatch(c -> c == '\n' || c == '\r');
    }
}
