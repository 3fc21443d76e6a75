package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of a lexicon, word by word, so that all that start at one place of a text are found in one walk. */
final class PhraseTree {
    private final Map<String, PhraseTree> next = new HashMap<>();
    private final List<End> ends = new ArrayList<>();

    private PhraseTree() {}

    static PhraseTree of(Map<WordClass, Map<List<String>, String>> phrases) {
        PhraseTree root = new PhraseTree();
        phrases.forEach((wordClass, of) -> of.forEach((keys, value) -> root.add(keys, wordClass, value)));
        return root;
    }

    private void add(List<String> keys, WordClass wordClass, String value) {
        PhraseTree node = this;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, absent -> new PhraseTree());
        }
        node.ends.add(new End(wordClass, value));
    }

    /** Returns the longest phrase of each class that starts at a token; a hyphen inside a word may be there or not. */
    Matches at(List<Token> tokens, int from) {
        List<Match> longest = List.of();
        PhraseTree node = this;
        for (int i = from; i < tokens.size(); i++) {
            if (i > from && isHyphen(tokens, i)) {
                continue;
            }
            @Nullable PhraseTree child = node.next.get(tokens.get(i).key());
            if (child == null) {
                break;
            }
            node = child;
            if (!node.ends.isEmpty()) {
                longest = longest.isEmpty() ? new ArrayList<>(node.ends.size()) : longest;
                for (End end : node.ends) {
                    put(longest, new Match(end.wordClass(), end.value(), from, i + 1));
                }
            }
        }
        return longest.isEmpty() ? Matches.NONE : new Matches(longest);
    }

    private static void put(List<Match> longest, Match match) {
        int index = Matches.index(longest, match.wordClass());
        if (index < 0) {
            longest.add(match);
        } else {
            longest.set(index, match);
        }
    }

    /** Says whether a token is a hyphen with words on both sides and no space around it. */
    static boolean isHyphen(List<Token> tokens, int i) {
        return tokens.get(i).is("-")
                && !tokens.get(i).spaced()
                && i > 0
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).spaced()
                && tokens.get(i - 1).isWord()
                && tokens.get(i + 1).isWord();
    }

    /**
     * A class that a phrase is in.
     *
     * @param wordClass what the phrase is for
     * @param value what it stands for, or {@code ""}
     */
    private record End(WordClass wordClass, String value) {}
}
