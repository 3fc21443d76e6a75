package org.okr4j.json.codec;

import java.nio.charset.StandardCharsets;

/** A source of one text, which is current from the beginning. */
final class OneText implements TokenSource {
    private final String text;
    private final byte[] bytes;
    private boolean isRead;

    OneText(String text) {
        this.text = text;
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Token current() {
        return isRead ? Token.END : Token.TEXT;
    }

    @Override
    public Token next() {
        isRead = true;
        return Token.END;
    }

    @Override
    public void skip() {
        // A text has nothing in it.
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return bytes.length;
    }

    @Override
    public int depth() {
        return 0;
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }
}
