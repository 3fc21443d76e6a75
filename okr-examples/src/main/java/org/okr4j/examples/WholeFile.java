package org.okr4j.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.okr4j.core.Shown;

/** A file that is written as a whole or not at all: beside its place first, and then moved there. */
final class WholeFile {
    private final String name;
    private final Path path;

    private WholeFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /**
     * Chooses the place of a page before any work is done for it.
     *
     * @param file the path of the page
     * @param input the path of the document, or {@code -}
     * @throws RefusedException if there can be no page
     */
    static WholeFile of(String file, String input) {
        String name = Shown.escaped(file);
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new RefusedException(name + ": A page is a file, or - for standard output: this is a directory");
            }
            if (!input.equals("-") && Files.exists(path) && Files.isSameFile(path, Path.of(input))) {
                throw new RefusedException(name + ": The page would replace the document that it is made of");
            }
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new RefusedException(name + ": You may not write this file");
            }
            return new WholeFile(name, Files.exists(path) ? path.toRealPath() : path);
        } catch (InvalidPathException | IOException e) {
            throw new RefusedException(name + ": Writing failed: " + Shown.escaped(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Writes the file.
     *
     * @throws RefusedException if it cannot be written; what stood there before still does
     */
    void write(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, utf8);
            } else {
                writeBeside(path.resolveSibling("." + UUID.randomUUID() + ".tmp"), utf8);
            }
        } catch (NoSuchFileException e) {
            throw new RefusedException(name + ": There is no such folder to write to");
        } catch (AccessDeniedException e) {
            throw new RefusedException(name + ": You may not write to this folder");
        } catch (IOException e) {
            throw new RefusedException(name + ": Writing failed: " + Shown.escaped(String.valueOf(e.getMessage())));
        }
    }

    private void writeBeside(Path beside, byte[] utf8) throws IOException {
        try {
            Files.write(beside, utf8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
