package org.okr4j.json.testing;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** What a product does with a mapper that has the module of a binding. */
public interface Mapper {
    String write(Object value);

    /** Writes as the facade does for people to read. */
    String writeIndented(Object value);

    Object read(String text, Type type);

    /** Reads as {@link #read} does, but skips fields that nobody knows. */
    Object readTolerantly(String text, Type type);

    /** Writes a value to a tree of nodes, and reads that. */
    Object throughTree(Object value, Type type);

    /** Reads a tree of nodes that was read from a text. */
    Object readTree(String text, Type type);

    /** Converts by way of a buffer of tokens. */
    Object convert(Object value, Type type);

    /** Reads a text by a reader that was given an old value. */
    Object update(Object old, String text);

    /** Writes a value in YAML, and reads that. */
    Object throughYaml(Object value, Type type);

    /** Writes and reads with type information added to every class that is not final. */
    Object throughDefaultTyping(Object value, Type type);

    /** Reads what is left of a text by a mapper that found its modules. */
    Object readByFoundModule(String text, Type type);

    /** Writes by a mapper that has no module. */
    String writeWithoutModule(Object value);

    /** Reads by a mapper that has no module. */
    Object readWithoutModule(String text, Type type);

    /** Reads values one after another, from lines or an array, each when it is asked for. */
    <T> Iterator<T> readEach(InputStream in, Class<T> type);

    /** Writes values one after another as they come, in an array or each in a line. */
    <T> void writeEach(Iterator<T> values, OutputStream out, boolean array);

    /** A refusal in the terms that both generations have. */
    record Refusal(String type, String message, List<Object> path, int line, int column, Throwable thrown) {}

    /** Runs what is refused, and returns the exception in terms that both generations have. */
    Refusal refusal(Supplier<?> refused);
}
