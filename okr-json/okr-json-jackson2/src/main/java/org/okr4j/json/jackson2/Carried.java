package org.okr4j.json.jackson2;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Carries what Jackson 2 throws through the formats, which know no checked exceptions. */
final class Carried {
    private Carried() {}

    /** Something that Jackson is asked for. */
    interface Question<T> {
        T answer() throws IOException;
    }

    /** Something that Jackson is told. */
    interface Order {
        void follow() throws IOException;
    }

    static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void tell(Order order) {
        try {
            order.follow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
