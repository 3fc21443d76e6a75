package org.okr4j.json.codec;

import org.jspecify.annotations.Nullable;
import org.okr4j.core.InvalidValueException;

/** A refusal on its way out: every object and array that it passes puts its own part before the pointer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String TOLD = "";

    /** The pointer from the value on that was read last. */
    private final String pointer;

    /** The line from 1 on, or 0 where only the pointer says where. */
    private final int line;

    /** The column from 1 on, or 0. */
    private final int column;

    private Refusal(String pointer, int line, int column, String problem, @Nullable Throwable cause) {
        super(problem, cause, false, false);
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /** Refuses the token that is current. */
    static Refusal here(Input in, String problem) {
        return new Refusal("", in.line(), in.column(), problem, null);
    }

    /** Refuses the value that is being read, which began somewhere before. */
    static Refusal ofValue(String problem) {
        return new Refusal("", 0, 0, problem, null);
    }

    /** Takes over what the model says of a value that was built when all of it was read. */
    static Refusal of(InvalidValueException invalid) {
        return new Refusal(invalid.path(), 0, 0, messageOf(invalid), invalid);
    }

    /** Refuses what holds something that was refused already. */
    static Refusal told() {
        return new Refusal("", 0, 0, TOLD, null);
    }

    boolean isTold() {
        return TOLD.equals(getMessage());
    }

    private static String messageOf(InvalidValueException invalid) {
        String message = invalid.getMessage();
        return message == null ? "This value is invalid" : message;
    }

    Refusal within(String name) {
        return within(this, "/" + escaped(name));
    }

    /** Returns a name as a JSON pointer has it. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    Refusal within(int index) {
        return within(this, "/" + index);
    }

    private static Refusal within(Refusal inner, String segment) {
        return new Refusal(
                segment + inner.pointer,
                inner.line,
                inner.column,
                String.valueOf(inner.getMessage()),
                inner.getCause());
    }

    OkrJsonException asException() {
        return new OkrJsonException(pointer, line, column, String.valueOf(getMessage()), getCause());
    }
}
