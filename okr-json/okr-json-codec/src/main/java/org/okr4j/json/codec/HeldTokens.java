package org.okr4j.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were read too early, and then all that follow: what kind of object it is may be said in its last field.
 * Each token is held once, so that this takes linear time.
 */
final class HeldTokens implements TokenSource {
    private final TokenSource live;
    private final List<Token> tokens = new ArrayList<>();
    /** The texts of all tokens one after the other, and where each ends: a hostile text has a million short ones. */
    private final StringBuilder texts = new StringBuilder();

    private int[] ends = new int[16];
    private int position = -1;
    private int converted = -1;
    private byte[] bytes = new byte[0];

    private HeldTokens(TokenSource live) {
        this.live = live;
    }

    /**
     * Holds back the fields before the one that is wanted, from the name that is current on. The live source then stands
     * at the name of the wanted field, which is not held.
     *
     * @return the held tokens, or null where the object ends without such a field
     */
    static @Nullable HeldTokens until(Predicate<String> wanted, TokenSource live) {
        HeldTokens held = new HeldTokens(live);
        for (Token token = live.current(); token == Token.NAME; token = live.next()) {
            if (wanted.test(live.text())) {
                return held;
            }
            held.hold();
            live.next();
            held.holdValue();
        }
        return null;
    }

    /** Holds the token that is current. */
    void hold() {
        Token token = live.current();
        if (token == Token.NAME || token == Token.TEXT || token == Token.NUMBER) {
            texts.append(live.text());
        }
        if (tokens.size() == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[tokens.size()] = texts.length();
        tokens.add(token);
    }

    private void holdValue() {
        int open = 0;
        for (Token token = live.current(); ; token = live.next()) {
            hold();
            open += token.opens() ? 1 : 0;
            open -= token.closes() ? 1 : 0;
            if (open == 0 || token == Token.END) {
                return;
            }
        }
    }

    private boolean isLive() {
        return position >= tokens.size();
    }

    private int start() {
        return position == 0 ? 0 : ends[position - 1];
    }

    @Override
    public Token current() {
        return isLive() ? live.current() : tokens.get(position);
    }

    @Override
    public Token next() {
        if (position < tokens.size()) {
            position++;
        }
        return isLive() ? live.next() : tokens.get(position);
    }

    @Override
    public int nextName(FieldNames names, int expected) {
        return isLive() ? live.nextName(names, expected) : TokenSource.super.nextName(names, expected);
    }

    @Override
    public void skip() {
        if (isLive()) {
            live.skip();
            return;
        }
        int open = 0;
        do {
            open += current().opens() ? 1 : 0;
            open -= current().closes() ? 1 : 0;
            position += open > 0 ? 1 : 0;
        } while (open > 0);
    }

    @Override
    public String text() {
        return isLive() ? live.text() : texts.substring(start(), ends[position]);
    }

    @Override
    public byte[] bytes() {
        if (isLive()) {
            return live.bytes();
        }
        if (converted != position) {
            bytes = text().getBytes(StandardCharsets.UTF_8);
            converted = position;
        }
        return bytes;
    }

    @Override
    public int offset() {
        return isLive() ? live.offset() : 0;
    }

    @Override
    public int length() {
        return isLive() ? live.length() : bytes().length;
    }

    @Override
    public int depth() {
        return live.depth();
    }

    @Override
    public int line() {
        return isLive() ? live.line() : 0;
    }

    @Override
    public int column() {
        return isLive() ? live.column() : 0;
    }
}
