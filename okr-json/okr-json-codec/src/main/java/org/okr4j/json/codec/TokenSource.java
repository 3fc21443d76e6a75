package org.okr4j.json.codec;

/**
 * A JSON text, pulled token by token. A {@link Format} reads a value whose first token is the current one, and leaves
 * its last token as the current one.
 *
 * <p>Whatever a source throws on text that is no JSON, or on input that cannot be read, passes through the formats as it
 * is.
 */
public interface TokenSource {

    /**
     * Returns the token that is current.
     *
     * @return the token, {@link Token#END} before the first and after the last
     */
    Token current();

    /**
     * Moves on by one token.
     *
     * @return the token that is now current
     */
    Token next();

    /**
     * Moves on by one token, which is mostly the name of a field that is known.
     *
     * @param names the names that are known
     * @param expected the index of the one that comes next where none is left out
     * @return the index of the name that is now current; -1 where it is none of these, or no name
     */
    default int nextName(FieldNames names, int expected) {
        return next() == Token.NAME ? names.indexOf(text(), expected) : -1;
    }

    /** Moves to the end of the current value, whatever is in it: nothing happens unless an object or array begins. */
    void skip();

    /**
     * Returns a name, a text or a number.
     *
     * @return what stands there, without quotes and escapes; of a number its digits as they are written
     */
    String text();

    /**
     * Returns an array in which the current text or number stands, to be read at once and not to be changed: what is read
     * from it are numbers, dates and names in ASCII.
     *
     * @return from {@link #offset()} on a byte for each character of ASCII, and one or more below 0 for each other
     */
    byte[] bytes();

    /**
     * Returns where in {@link #bytes()} the current text or number begins.
     *
     * @return the index of its first byte
     */
    int offset();

    /**
     * Returns how long the current text or number is in {@link #bytes()}.
     *
     * @return the count of its bytes
     */
    int length();

    /**
     * Returns how many objects and arrays are open. Asked for only when something is refused.
     *
     * @return the count, where the start of one counts it and its end does not
     */
    int depth();

    /**
     * Returns the line on which the current token begins. Asked for only when something is refused.
     *
     * @return the line, from 1 on; 0 where it is not known
     */
    int line();

    /**
     * Returns the column in which the current token begins. Asked for only when something is refused.
     *
     * @return the column, from 1 on; 0 where it is not known
     */
    int column();
}
