package org.okr4j.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.core.Shown;

/**
 * A file or standard input, cut into documents: one, or one a line.
 *
 * <p>Where the first line that is not blank is a whole JSON value and more follows, each line is a document. Where
 * something is still open at its end, the whole input is one document.
 */
final class Input implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String name;
    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private int line;
    private boolean begun;
    private boolean ended;
    private @Nullable Piece waiting;

    private Input(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Opens an input.
     *
     * @param file the path of a file, or {@code -}
     * @param standardInput what {@code -} stands for
     * @throws RefusedException if there is no such file, or it cannot be read
     */
    static Input open(String file, InputStream standardInput) {
        if (file.equals("-")) {
            return new Input("standard input", unclosable(standardInput));
        }
        String name = Shown.escaped(file);
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new RefusedException(
                        name + ": A document is a file, or - for standard input: this is a directory");
            }
            return new Input(name, Files.newInputStream(path));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new RefusedException(name + ": There is no such file; - stands for standard input");
        } catch (AccessDeniedException e) {
            throw new RefusedException(name + ": You may not read this file");
        } catch (IOException e) {
            throw new RefusedException(name + ": Reading failed: " + Shown.escaped(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Returns the next document, or nothing at the end.
     *
     * @throws RefusedException if there is no document at all, or reading fails
     */
    @Nullable
    Piece next() {
        try {
            if (!begun) {
                begun = true;
                return first();
            }
            if (ended) {
                return null;
            }
            Piece next = waiting == null ? nextLine() : waiting;
            waiting = null;
            return next;
        } catch (IOException e) {
            throw new RefusedException(name + ": Reading failed: " + Shown.escaped(String.valueOf(e.getMessage())));
        }
    }

    private Piece first() throws IOException {
        skipByteOrderMark();
        byte[] text = textLine();
        if (text == null) {
            throw new RefusedException(
                    name + ": A document begins with {\"okr\": 1, \"objectives\": [: the input is empty");
        }
        Piece first = new Piece(name, line, false, text);
        if (first.isOpen()) {
            return new Piece(name, line, true, withTheRest(text));
        }
        waiting = nextLine();
        return waiting == null ? new Piece(name, first.firstLine(), true, text) : first;
    }

    private @Nullable Piece nextLine() throws IOException {
        byte[] text = textLine();
        return text == null ? null : new Piece(name, line, false, text);
    }

    private byte[] withTheRest(byte[] begun) throws IOException {
        ended = true;
        List<InputStream> parts = List.of(
                new ByteArrayInputStream(begun),
                new ByteArrayInputStream(new byte[] {'\n'}),
                new ByteArrayInputStream(buffer, position, limit - position),
                bytes);
        return new SequenceInputStream(Collections.enumeration(parts)).readAllBytes();
    }

    /** Returns the next line that is not blank, or nothing at the end. */
    private byte @Nullable [] textLine() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            text.write(buffer, position, end - position);
            position = end;
            if (end < limit) {
                position++;
                line++;
                byte[] whole = text.toByteArray();
                if (!isBlank(whole)) {
                    return whole;
                }
                text.reset();
            }
        }
        line++;
        byte[] last = text.toByteArray();
        return isBlank(last) ? null : last;
    }

    /** Says whether there is something to be read, and reads it where nothing is left of what was read before. */
    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, bytes.read(buffer));
        }
        return position < limit;
    }

    private static boolean isBlank(byte[] line) {
        int i = 0;
        while (i < line.length && (line[i] == ' ' || line[i] == '\t' || line[i] == '\r')) {
            i++;
        }
        return i == line.length;
    }

    private void skipByteOrderMark() throws IOException {
        limit = bytes.readNBytes(buffer, 0, BYTE_ORDER_MARK.length);
        if (Arrays.equals(buffer, 0, limit, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            position = limit;
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new RefusedException(name + ": Reading failed: " + Shown.escaped(String.valueOf(e.getMessage())));
        }
    }

    private static InputStream unclosable(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // Whoever opened standard input closes it.
            }
        };
    }
}
