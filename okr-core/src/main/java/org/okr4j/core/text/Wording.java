package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.okr4j.core.Span;

/**
 * The words of a text, for rules that look at how it is worded. What people append to a title is left out.
 *
 * <pre>{@code
 * Wording wording = TextReader.english().wording("Significantly better onboarding");
 * wording.phrases(WordClass.EMPTY);    // Significantly at 0 to 13, better at 14 to 20
 * wording.content();                   // the keys signif, better, onboar
 * }</pre>
 */
public final class Wording {
    private static final int KEY_LENGTH = 6;
    private static final int SHORTEST_PLURAL = 4;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final List<Match> matches;
    private final List<Place> content;

    private Wording(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.matches = matches(lexicon.wordingTree());
        this.content = List.copyOf(readContent());
    }

    static Wording of(String text, Lexicon lexicon) {
        return new Wording(Appendix.of(Tokens.of(text), lexicon.tree()).body(), lexicon);
    }

    /**
     * A word or a phrase where it stands.
     *
     * @param key what it is compared by: of a phrase its value, of a word its beginning in small letters
     * @param span where it stands
     */
    public record Place(String key, Span span) {}

    /**
     * Returns where the text uses words of a class.
     *
     * @param wordClass the class
     * @return the longest phrases that do not overlap, in the order of the text, each with the value it stands for
     */
    public List<Place> phrases(WordClass wordClass) {
        List<Place> places = new ArrayList<>();
        int end = 0;
        for (Match match : Lexicon.isOfWording(wordClass) ? matches : matches(lexicon.tree())) {
            if (match.wordClass() == wordClass && match.from() >= end) {
                places.add(new Place(match.value(), span(match.from(), match.to())));
                end = match.to();
            }
        }
        return places;
    }

    /**
     * Returns the words that carry what the text is about: those that do not stand in any sentence and are no numbers. Words with
     * the same beginning, such as customer and customers, have the same key.
     *
     * @return the words in the order of the text
     */
    public List<Place> content() {
        return content;
    }

    private List<Place> readContent() {
        boolean[] common = new boolean[tokens.size()];
        for (Match match : matches) {
            if (match.wordClass() == WordClass.COMMON) {
                Arrays.fill(common, match.from(), match.to(), true);
            }
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !common[i]) {
                places.add(new Place(key(token.key()), token.span()));
            }
        }
        return places;
    }

    private List<Match> matches(PhraseTree tree) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            tree.at(tokens, i).addAllTo(found);
        }
        return found;
    }

    private Span span(int fromToken, int toToken) {
        return new Span(tokens.get(fromToken).from(), tokens.get(toToken - 1).to());
    }

    /** Takes the beginning, which most forms of a word share, and the plural off a short one. */
    private static String key(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        int letters = folded.codePointCount(0, folded.length());
        if (letters > KEY_LENGTH) {
            return folded.substring(0, folded.offsetByCodePoints(0, KEY_LENGTH));
        }
        return letters >= SHORTEST_PLURAL && folded.endsWith("s") && !folded.endsWith("ss")
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}
