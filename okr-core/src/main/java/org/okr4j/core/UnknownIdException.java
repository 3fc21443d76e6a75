package org.okr4j.core;

import java.util.Optional;

/** Says that no objective or key result of a document has an id, and which id is nearest to it. */
public final class UnknownIdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The id that was asked for. */
    private final String id;

    /** The known id that is nearest to it, or nothing. */
    private final String nearest;

    /**
     * Makes an exception that names the nearest known id.
     *
     * @param what what was looked for, such as {@code key result}
     * @param id the id that was asked for
     * @param known the ids that exist
     */
    public UnknownIdException(String what, String id, Iterable<String> known) {
        this(what, id, NearestName.to(id, known).orElse(""));
    }

    private UnknownIdException(String what, String id, String nearest) {
        super("No " + what + " has the id " + Shown.quoted(id)
                + (nearest.isEmpty() ? "" : "; the nearest is " + Shown.quoted(nearest)));
        this.id = id;
        this.nearest = nearest;
    }

    /**
     * Returns the id that was asked for.
     *
     * @return the unknown id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the known id that is nearest to the unknown one.
     *
     * @return the nearest id, or nothing where none is near
     */
    public Optional<String> nearest() {
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }
}
