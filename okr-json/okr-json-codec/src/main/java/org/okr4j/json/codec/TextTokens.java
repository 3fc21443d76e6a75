package org.okr4j.json.codec;

import org.jspecify.annotations.Nullable;

/** The tokens of a whole text, with what its JSON library knows of a text that is no JSON. */
public interface TextTokens extends TokenSource, AutoCloseable {

    /**
     * Returns where in the text the current token stands. Asked for only when something is refused.
     *
     * @return a JSON pointer, {@code ""} for the whole text
     */
    String pointer();

    /**
     * Returns what the library says of the text, where it has thrown because that is no JSON.
     *
     * @param thrown what came out of this source, or of whoever read from it
     * @return what is wrong with the text; null where the library has not thrown this
     */
    @Nullable
    NoJson noJson(RuntimeException thrown);

    /** Gives back what the library holds for the text. */
    @Override
    void close();
}
