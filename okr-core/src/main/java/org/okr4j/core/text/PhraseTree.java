package org.okr4j.core.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of a lexicon, word by word, so that all that start at one place of a text are found in one walk. */
final class PhraseTree {
    private final Map<String, PhraseTree> next = new HashMap<>();
    private final Map<WordClass, String> ends = new EnumMap<>(WordClass.class);

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
        node.ends.put(wordClass, value);
    }

    /** Returns the longest phrase of each class that starts at a token; a hyphen inside a word may be there or not. */
    Map<WordClass, Match> at(List<Token> tokens, int from) {
        Map<WordClass, Match> longest = Map.of();
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
                longest = longest.isEmpty() ? new EnumMap<>(WordClass.class) : longest;
                for (Map.Entry<WordClass, String> end : node.ends.entrySet()) {
                    longest.put(end.getKey(), new Match(end.getKey(), end.getValue(), from, i + 1));
                }
            }
        }
        return longest;
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
}
