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
        String pointer = refusal.pointer();
        for (String segment :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (!search.enter(segment.replace("~1", "/").replace("~0", "~"))) {
                break;
            }
            line = tokens.line();
            column = tokens.column();
        }
        return new OkrJsonException(pointer, line, column, refusal.problem(), refusal.getCause());
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
