package org.okr4j.core.text;

/**
 * A set of classes of words, as bits, so that asking for one or for any of many is one look. The bits never leave the memory, so that
 * the order of the classes may change.
 */
@SuppressWarnings("EnumOrdinal")
final class WordClasses {
    static final WordClasses NONE = new WordClasses(new long[(WordClass.values().length - 1) / Long.SIZE + 1]);

    private final long[] bits;

    private WordClasses(long[] bits) {
        this.bits = bits;
    }

    static WordClasses of(WordClass... wordClasses) {
        WordClasses set = NONE;
        for (WordClass wordClass : wordClasses) {
            set = set.plus(wordClass);
        }
        return set;
    }

    WordClasses plus(WordClass wordClass) {
        long[] more = bits.clone();
        more[wordClass.ordinal() / Long.SIZE] |= 1L << wordClass.ordinal();
        return new WordClasses(more);
    }

    boolean has(WordClass wordClass) {
        int ordinal = wordClass.ordinal();
        return (bits[ordinal / Long.SIZE] >>> ordinal & 1) != 0;
    }

    boolean hasAny(WordClasses others) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & others.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
