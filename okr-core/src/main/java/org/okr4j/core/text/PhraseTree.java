package org.okr4j.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a lexicon, word by word, so that all that start at one place of a text are found in one walk. Each place
 * in the tree knows the longest phrase of each class on the way to it.
 */
final class PhraseTree {
    private final Map<String, PhraseTree> next = new HashMap<>();
    private final List<Phrase> ends = new ArrayList<>();
    private Phrase[] longest = {};
    private WordClasses classes = WordClasses.NONE;
    private boolean isSingle = true;

    private PhraseTree() {}

    static PhraseTree of(Map<WordClass, Map<List<String>, String>> phrases) {
        PhraseTree root = new PhraseTree();
        phrases.forEach((wordClass, of) -> of.forEach((keys, value) -> root.add(keys, wordClass, value)));
        root.collect();
        return root;
    }

    private void add(List<String> keys, WordClass wordClass, String value) {
        PhraseTree node = this;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, absent -> new PhraseTree());
        }
        node.ends.add(new Phrase(wordClass, value, keys.size()));
    }

    /** Hands down what ends on the way to each place. */
    private void collect() {
        Queue<PhraseTree> nodes = new ArrayDeque<>(List.of(this));
        while (!nodes.isEmpty()) {
            PhraseTree node = nodes.remove();
            for (PhraseTree child : node.next.values()) {
                child.inherit(node);
                nodes.add(child);
            }
        }
    }

    private void inherit(PhraseTree parent) {
        List<Phrase> all = new ArrayList<>(List.of(parent.longest));
        for (Phrase end : ends) {
            all.removeIf(shorter -> shorter.wordClass() == end.wordClass());
            all.add(end);
        }
        longest = all.toArray(Phrase[]::new);
        classes = WordClasses.of(all.stream().map(Phrase::wordClass).toArray(WordClass[]::new));
        isSingle = all.stream().allMatch(end -> end.words() == 1);
    }

    /** Returns the longest phrase of each class that starts at a token; a hyphen inside a word may be there or not. */
    Matches at(List<Token> tokens, int from) {
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
        }
        return node.longest.length == 0 ? Matches.NONE : node.matches(tokens, from);
    }

    private Matches matches(List<Token> tokens, int from) {
        int[] places = new int[2 * longest.length];
        for (int i = 0; i < longest.length; i++) {
            places[2 * i] = from;
            places[2 * i + 1] = isSingle ? from + 1 : behind(tokens, from, longest[i].words());
        }
        return new Matches(classes, places, longest);
    }

    private static int behind(List<Token> tokens, int from, int words) {
        int to = from + 1;
        for (int left = words - 1; left > 0; to++) {
            left -= isHyphen(tokens, to) ? 0 : 1;
        }
        return to;
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
