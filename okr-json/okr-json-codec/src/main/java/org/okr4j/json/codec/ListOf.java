package org.okr4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.InvalidValueException;

/** An array of values of one kind. */
final class ListOf<T> implements Shape<List<T>> {
    private final String needed;
    private final Shape<T> element;

    private ListOf(String what, Shape<T> element) {
        this.needed = "An array of " + what;
        this.element = element;
    }

    static <T> ListOf<T> of(String what, Shape<T> element) {
        return new ListOf<>(what, element);
    }

    Shape<T> element() {
        return element;
    }

    @Override
    public List<T> read(Input in) {
        in.require(Token.ARRAY_START, needed);
        List<T> values = new ArrayList<>();
        while (in.next() != Token.ARRAY_END) {
            try {
                values.add(element.read(in));
            } catch (Refusal refusal) {
                throw refusal.within(values.size());
            } catch (InvalidValueException invalid) {
                throw Refusal.of(invalid).within(values.size());
            }
        }
        return values;
    }

    @Override
    public void write(List<T> values, TokenSink out) {
        out.startArray();
        for (T value : values) {
            element.write(value, out);
        }
        out.endArray();
    }
}
