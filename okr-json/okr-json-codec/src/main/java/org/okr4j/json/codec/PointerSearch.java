package org.okr4j.json.codec;

/** Walks through a text once more, to the place that a pointer names. */
final class PointerSearch {
    private final TokenSource tokens;

    private PointerSearch(TokenSource tokens) {
        this.tokens = tokens;
    }

    /** Takes the last place on the way that exists: a model may name a part that the text does not hold. */
    static OkrJsonException locate(OkrJsonException refusal, TokenSource tokens) {
        PointerSearch search = new PointerSearch(tokens);
        tokens.next();
        int line = tokens.line();
        int column = tokens.column();
        for (String segment : refusal.segments()) {
            if (!search.enter(segment)) {
                break;
            }
            line = tokens.line();
            column = tokens.column();
        }
        return new OkrJsonException(refusal.pointer(), line, column, refusal.problem(), refusal.getCause());
    }

    private boolean enter(String segment) {
        return switch (tokens.current()) {
            case OBJECT_START -> enterField(segment);
            case ARRAY_START -> enterElement(segment);
            default -> false;
        };
    }

    private boolean enterField(String name) {
        while (tokens.next() == Token.NAME) {
            boolean found = tokens.text().equals(name);
            tokens.next();
            if (found) {
                return true;
            }
            tokens.skip();
        }
        return false;
    }

    private boolean enterElement(String index) {
        for (int i = 0; tokens.next() != Token.ARRAY_END && tokens.current() != Token.END; i++) {
            if (index.equals(Integer.toString(i))) {
                return true;
            }
            tokens.skip();
        }
        return false;
    }
}
