package org.okr4j.core.text;

/**
 * A verb that decides what a clause says.
 *
 * @param wordClass the kind of verb
 * @param from the index of its first token
 * @param to the index behind its last
 */
record Verb(WordClass wordClass, int from, int to) {
    boolean is(WordClass... any) {
        for (WordClass one : any) {
            if (wordClass == one) {
                return true;
            }
        }
        return false;
    }
}
