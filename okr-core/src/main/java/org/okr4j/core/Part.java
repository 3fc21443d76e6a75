package org.okr4j.core;

import java.util.function.Supplier;

/** A part that is made while the whole is being built. */
final class Part {
    private Part() {}

    /** Makes a part, and says where it stands in the whole if it is refused. */
    static <T> T at(String path, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidValueException refused) {
            throw refused.within(path);
        }
    }
}
