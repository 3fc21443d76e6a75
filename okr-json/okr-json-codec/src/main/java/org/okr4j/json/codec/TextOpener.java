package org.okr4j.json.codec;

/**
 * A JSON library that cuts whole texts into tokens, within the limits that {@link StrictReader} names. The methods may be
 * called by many at once.
 */
public interface TextOpener {

    /**
     * Opens a text.
     *
     * @param text a JSON text, or anything else
     * @return its tokens, before the first one
     */
    TextTokens open(String text);

    /**
     * Opens a text.
     *
     * @param utf8 bytes of a JSON text in UTF-8, or anything else
     * @param from the index of its first byte
     * @param to the index after its last byte
     * @return its tokens, before the first one
     */
    TextTokens open(byte[] utf8, int from, int to);
}
