package org.okr4j.core.text;

/**
 * A noun with what stands before it: "the unique visits" in "the unique visits of our blog".
 *
 * @param from the index of its first token
 * @param to the index behind its last, which is its head
 */
record NounPhrase(int from, int to) {
    /** What goes on for longer is no phrase, and is not looked at again for each number in it. */
    private static final int LONGEST = 24;

    /** Returns the phrase that starts at a token, or the one behind it where that one only says that something is counted. */
    static NounPhrase at(Words words, int start, int end) {
        int last = Math.min(end, start + LONGEST);
        NounPhrase phrase = one(words, start, last);
        while (phrase.to + 1 < last && words.is(phrase.to, WordClass.OF) && phrase.ends(words, WordClass.COUNTER)) {
            phrase = one(words, phrase.to + 1, last);
        }
        return phrase;
    }

    private static NounPhrase one(Words words, int start, int end) {
        int from = start;
        while (from < end && words.isBracketed(from) == words.isBracketed(start) && isBefore(words, from)) {
            from++;
        }
        int to = from;
        while (to < end && words.isBracketed(to) == words.isBracketed(start) && isInside(words, to)) {
            to++;
        }
        return new NounPhrase(from, to);
    }

    private static boolean isBefore(Words words, int i) {
        return words.is(i, WordClass.DETERMINER)
                || words.is(i, WordClass.UNIVERSAL)
                || words.isCounted(i)
                || words.token(i).isNumber()
                || words.token(i).is("\"")
                || (words.is(i, WordClass.OF) && words.is(i - 1, WordClass.UNIVERSAL));
    }

    private static boolean isInside(Words words, int i) {
        Token token = words.token(i);
        if (words.isCounted(i)) {
            return false;
        }
        if (token.isSign()) {
            return token.is("/") || token.is("\"") || token.is("'") || token.is("-") || token.is("$") || token.is("&");
        }
        if (i > 0 && words.token(i - 1).is("-") && !token.spaced()) {
            return true;
        }
        boolean open = words.is(i, WordClass.PREPOSITION)
                || words.is(i, WordClass.DETERMINER)
                || words.is(i, WordClass.RELATIVE)
                || words.is(i, WordClass.AUXILIARY)
                || words.is(i, WordClass.JOINING)
                || words.is(i, WordClass.TO);
        return !open;
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** Says whether the head of the phrase, or what stands before a count, a participle or a rate of it, is of a class. */
    boolean ends(Words words, WordClass wordClass) {
        return match(words, wordClass) >= 0;
    }

    /** Returns the index of the first token of the phrase of a class that is the head; -1 where the head is of another. */
    int match(Words words, WordClass wordClass) {
        int head = to;
        while (head > from && isBehindHead(words, head - 1)) {
            head--;
        }
        for (int i = from; i < to; i++) {
            int behind = words.behind(i, wordClass);
            if (behind > i && behind >= head && behind <= to) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBehindHead(Words words, int i) {
        return words.is(i, WordClass.PARTICIPLE)
                || words.is(i, WordClass.GERUND)
                || words.is(i, WordClass.CADENCE)
                || words.is(i, WordClass.COUNTER)
                || words.is(i, WordClass.MANNER)
                || words.token(i).isSign();
    }

    /** Says whether a phrase of a class is anywhere in it. */
    boolean has(Words words, WordClass wordClass) {
        return words.has(from, to, wordClass);
    }
}
