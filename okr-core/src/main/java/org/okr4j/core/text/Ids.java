package org.okr4j.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes ids of the words of titles, each once: cost-acquisition, then cost-acquisition-2. */
final class Ids {
    private static final int WORDS = 3;
    private static final int LONGEST_WORD = 20;
    private static final int FAR = 400;
    private static final List<WordClass> LEFT_OUT = List.of(
            WordClass.PREPOSITION,
            WordClass.DETERMINER,
            WordClass.JOINING,
            WordClass.AUXILIARY,
            WordClass.RELATIVE,
            WordClass.FUNCTION,
            WordClass.COMPARISON_BEFORE,
            WordClass.MULTIPLE,
            WordClass.NUMBER,
            WordClass.PER,
            WordClass.NO,
            WordClass.MORE,
            WordClass.LESS,
            WordClass.RISE,
            WordClass.FALL,
            WordClass.IMPROVE,
            WordClass.KEEP,
            WordClass.REACH,
            WordClass.ADD);

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Returns an id that was not given before; where a title has no word in Latin letters, one by number. */
    String of(String title, Lexicon lexicon, String otherwise) {
        String words = String.join("-", words(title, lexicon));
        return free(words.isEmpty() ? otherwise : words, words.isEmpty());
    }

    private String free(String stem, boolean numbered) {
        int count = counts.getOrDefault(stem, 0);
        String id;
        do {
            count++;
            id = count == 1 && !numbered ? stem : stem + "-" + count;
        } while (!taken.add(id));
        counts.put(stem, count);
        return id;
    }

    private static List<String> words(String title, Lexicon lexicon) {
        Sentence sentence = Sentence.of(title.substring(0, Math.min(title.length(), FAR)), lexicon);
        Periods periods = Periods.of(sentence);
        boolean[] numbers = numbers(sentence, Quantities.of(sentence, periods));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sentence.size() && words.size() < WORDS; i++) {
            String word = sentence.isWord(i) && !periods.holds(i) && !numbers[i] && isTelling(sentence, i)
                    ? latin(sentence.tokens().get(i).key())
                    : "";
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean[] numbers(Sentence sentence, List<Quantity> quantities) {
        boolean[] numbers = new boolean[sentence.size()];
        int i = 0;
        for (Quantity quantity : quantities) {
            while (i < numbers.length
                    && sentence.tokens().get(i).from() < quantity.span().to()) {
                numbers[i] = sentence.tokens().get(i).from() >= quantity.span().from();
                i++;
            }
        }
        return numbers;
    }

    private static boolean isTelling(Sentence sentence, int token) {
        return isCompound(sentence, token)
                || sentence.is(token, WordClass.KEY_FIGURE)
                || LEFT_OUT.stream().noneMatch(wordClass -> sentence.is(token, wordClass));
    }

    /** A sign-up is a thing, though to sign up is none. */
    private static boolean isCompound(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        return (token > 0 && PhraseTree.isHyphen(tokens, token - 1))
                || (token + 1 < tokens.size() && PhraseTree.isHyphen(tokens, token + 1));
    }

    /** Writes a word in the letters of ASCII; of a letter with a mark the letter, of another script nothing. */
    private static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        Normalizer.normalize(word.substring(0, Math.min(word.length(), LONGEST_WORD)), Normalizer.Form.NFKD)
                .chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .forEach(c -> latin.append((char) c));
        return latin.toString();
    }
}
