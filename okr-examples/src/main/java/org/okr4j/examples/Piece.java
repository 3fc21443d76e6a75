package org.okr4j.examples;

import java.util.Arrays;
import java.util.List;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;
import org.okr4j.json.codec.OkrJsonException;

/** The text of one document of an input, and where in the input it stands. */
final class Piece {
    private final String input;
    private final int firstLine;
    private final boolean alone;
    private final byte[] utf8;

    /**
     * Cuts out a piece.
     *
     * @param input what the input is called in messages
     * @param firstLine the line of the input that the piece begins on, from 1
     * @param alone whether it is the whole input, not one line of many
     * @param utf8 the bytes; blank space at their end says nothing, and would hide that half a document just ends
     */
    Piece(String input, int firstLine, boolean alone, byte[] utf8) {
        this.input = input;
        this.firstLine = firstLine;
        this.alone = alone;
        this.utf8 = Arrays.copyOf(utf8, textLength(utf8));
    }

    int firstLine() {
        return firstLine;
    }

    boolean isAlone() {
        return alone;
    }

    /** Says whether more text is needed for a whole JSON value: a bracket or a string is open at the end. */
    boolean isOpen() {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < utf8.length; i++) {
            switch (utf8[i]) {
                case '"' -> quoted = !quoted;
                case '\\' -> i += quoted ? 1 : 0;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
        }
        return quoted || depth > 0;
    }

    /**
     * Reads the document.
     *
     * @throws RefusedException if it is none, with the place in the input
     */
    Okrs okrs() {
        try {
            return OkrJson.read(text());
        } catch (OkrJsonException e) {
            throw refused(e);
        }
    }

    /** Finds all that is wrong, each with the place in the input: nothing where the document can be read. */
    List<RefusedException> problems() {
        try {
            return OkrJson.refusals(text()).stream().map(this::refused).toList();
        } catch (RefusedException noText) {
            return List.of(noText);
        }
    }

    /** Says what is wrong with the whole input. */
    RefusedException refused(String problem) {
        return new RefusedException(input + ": " + problem);
    }

    /** Says what is wrong with a document that could be read, at a place of which only the pointer is known. */
    RefusedException refused(String pointer, String problem) {
        return refused(pointer, isAlone() ? 0 : 1, 0, problem);
    }

    private static int textLength(byte[] utf8) {
        int length = utf8.length;
        while (length > 0 && (utf8[length - 1] == '\n' || utf8[length - 1] == '\r' || utf8[length - 1] == ' ')) {
            length--;
        }
        return length;
    }

    private String text() {
        try {
            return Utf8.decoded(utf8);
        } catch (Utf8.MalformedException e) {
            throw refused("", e.line(), e.column(), "A document is text in UTF-8: " + e.getMessage());
        }
    }

    private RefusedException refused(OkrJsonException e) {
        return refused(e.pointer(), e.line(), e.column(), e.problem());
    }

    /** Counts lines from the beginning of the input. */
    private RefusedException refused(String pointer, int line, int column, String problem) {
        int inputLine = line > 0 ? firstLine - 1 + line : line;
        OkrJsonException placed = new OkrJsonException(pointer, inputLine, column, problem, null);
        return new RefusedException(input + ", " + placed.getMessage());
    }
}
