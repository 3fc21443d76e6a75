package org.okr4j.core.text;

/**
 * What may stand between two key results of a list: a comma, "and", both, or the end of a sentence.
 *
 * @param from where it starts
 * @param to where what is behind it starts
 * @param comma whether it is more than "and" alone
 * @param hard whether it is a semicolon, which stands between key results and nowhere inside one
 */
record Joint(int from, int to, boolean comma, boolean hard) {
    Joint and(Joint next) {
        return new Joint(from, next.to, comma || next.comma, hard || next.hard);
    }
}
