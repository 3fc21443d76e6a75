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
    private final List<End> ends = new ArrayList<>();
    private List<End> longest = List.of();
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
        node.ends.add(new End(wordClass, value, keys.size()));
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
        List<End> all = new ArrayList<>(parent.longest);
        for (End end : ends) {
            all.removeIf(shorter -> shorter.wordClass() == end.wordClass());
            all.add(end);
        }
        longest = List.copyOf(all);
        classes = WordClasses.of(all.stream().map(End::wordClass).toArray(WordClass[]::new));
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
        return node.longest.isEmpty() ? Matches.NONE : node.matches(tokens, from);
    }

    private Matches matches(List<Token> tokens, int from) {
        Match[] all = new Match[longest.size()];
        for (int k = 0; k < all.length; k++) {
            End end = longest.get(k);
            int to = isSingle ? from + 1 : behind(tokens, from, end.words());
            all[k] = new Match(end.wordClass(), end.value(), from, to);
        }
        return new Matches(classes, all);
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

    /**
     * A class that a phrase is in.
     *
     * @param wordClass what the phrase is for
     * @param value what it stands for, or {@code ""}
     * @param words how many words it has
     */
    private record End(WordClass wordClass, String value, int words) {}
}
