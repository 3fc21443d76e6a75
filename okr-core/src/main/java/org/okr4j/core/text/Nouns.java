package org.okr4j.core.text;

import java.util.List;
import java.util.Optional;

/** Finds what is counted: the last of the words after a number that tell what there are many of. */
final class Nouns {
    private static final WordClasses NO_NOUN =
            WordClasses.of(WordClass.FUNCTION, WordClass.PER, WordClass.MORE, WordClass.LESS);
    private static final int LONGEST = 7;

    private final Sentence sentence;

    Nouns(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the token that names what is counted by a number that ends before a token. */
    Optional<Integer> headOf(int start) {
        Optional<Integer> head = Optional.empty();
        for (int i = start; i < Math.min(sentence.size(), start + LONGEST); i++) {
            if (isSkipped(i, start)) {
                continue;
            }
            if (!isNoun(i)) {
                break;
            }
            if (isPlural(i)) {
                head = Optional.of(i);
            } else if (head.isPresent()) {
                break;
            }
        }
        return head.isPresent() ? head : first(start);
    }

    /** Where nothing looks like many, the first word may still tell. */
    private Optional<Integer> first(int start) {
        int i = isQuote(start) ? start + 1 : start;
        if (!isNoun(i)) {
            return Optional.empty();
        }
        int last = i;
        while (sentence.knows(WordClass.PLURAL_ENDING) && last + 1 < start + LONGEST && isNoun(last + 1)) {
            last++;
        }
        return Optional.of(last);
    }

    private boolean isSkipped(int i, int start) {
        return (isQuote(i) && i == start)
                || (i > start && i < sentence.size() && PhraseTree.isHyphen(sentence.tokens(), i))
                || (sentence.isSign(i, "/") && !sentence.isSpaced(i) && i > start)
                || (i > start && isOfName(i));
    }

    /** The digits of B2B customers, P0 bugs and tier 1 accounts are part of a name, and what is counted stands behind it. */
    private boolean isOfName(int i) {
        return sentence.isNumber(i)
                && sentence.isWord(i - 1)
                && (!sentence.isSpaced(i) || sentence.ends(i, WordClass.LABEL));
    }

    private boolean isQuote(int i) {
        return sentence.isSign(i, "\"") || sentence.isSign(i, "'");
    }

    private boolean isNoun(int i) {
        return sentence.isWord(i) && !sentence.isAny(i, NO_NOUN);
    }

    boolean isPlural(int i) {
        if (!isNoun(i)) {
            return false;
        }
        String key = sentence.tokens().get(i).key();
        return sentence.is(i, WordClass.PLURAL)
                || sentence.isAllCapital(i)
                || (hasEnding(key, WordClass.PLURAL_ENDING) && !hasEnding(key, WordClass.SINGULAR_ENDING));
    }

    private boolean hasEnding(String key, WordClass endings) {
        return key.length() > 2 && isEndedBy(key, sentence.endings(endings));
    }

    private static boolean isEndedBy(String key, List<String> endings) {
        for (String ending : endings) {
            if (key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether words follow of which none tells that there are many. */
    boolean isSingular(int start) {
        if (!isNoun(start)) {
            return false;
        }
        return headOf(start).filter(this::isPlural).isEmpty();
    }

    /** Says whether words of a class are among the next few that may name what is counted. */
    boolean isAmong(int start, WordClass wordClass) {
        for (int i = start;
                i < Math.min(sentence.size(), start + LONGEST)
                        && (isNoun(i) || PhraseTree.isHyphen(sentence.tokens(), i));
                i++) {
            if (sentence.is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }
}
