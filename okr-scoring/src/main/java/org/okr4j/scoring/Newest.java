package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.core.CheckIn;

/**
 * The newest of what check-ins may say, such as their confidence. A log that has grown is searched from its newest
 * check-in back to where it ended before, so that each check-in is looked at once, however often is asked.
 */
final class Newest<T> {
    private final Function<CheckIn, Optional<T>> said;
    private Optional<T> found = Optional.empty();
    private int searched;

    Newest(Function<CheckIn, Optional<T>> said) {
        this.said = said;
    }

    /** Returns what was said last in a log that begins with the one asked for before. */
    Optional<T> in(List<CheckIn> known) {
        for (int i = known.size() - 1; i >= searched; i--) {
            Optional<T> value = said.apply(known.get(i));
            if (value.isPresent()) {
                found = value;
                break;
            }
        }
        searched = known.size();
        return found;
    }
}
