package org.okr4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.okr4j.core.InvalidValueException;

/** An array of values of one kind. */
final class ListOf<T> implements Shape<List<T>> {
    /** One for each week of a quarter, and some. */
    private static final int FEW = 16;

    private final String needed;
    private final Shape<T> element;

    private final ToIntFunction<OkrLimits> limit;

    private ListOf(String needed, Shape<T> element, ToIntFunction<OkrLimits> limit) {
        this.needed = needed;
        this.element = element;
        this.limit = limit;
    }

    static <T> ListOf<T> of(String what, Shape<T> element) {
        return new ListOf<>("An array of " + what, element, OkrLimits::entries);
    }

    Shape<T> element() {
        return element;
    }

    /** Lets the reader say how many there may be, instead of how many entries an array may have. */
    ListOf<T> atMost(ToIntFunction<OkrLimits> limit) {
        return new ListOf<>(needed, element, limit);
    }

    @Override
    public List<T> read(Input in) {
        in.require(Token.ARRAY_START, needed);
        Problems problems = in.problems();
        return problems == null ? readAll(in) : readOn(in, problems);
    }

    private List<T> readAll(Input in) {
        int most = limit.applyAsInt(in.limits());
        List<T> values = new ArrayList<>(FEW);
        while (in.next() != Token.ARRAY_END) {
            try {
                checkCount(in, needed, values.size(), most);
                values.add(element.read(in));
            } catch (Refusal refusal) {
                throw refusal.within(values.size());
            } catch (InvalidValueException invalid) {
                throw Refusal.of(invalid).within(values.size());
            }
        }
        return values;
    }

    /** Reads on behind elements that are refused. */
    private List<T> readOn(Input in, Problems problems) {
        int most = limit.applyAsInt(in.limits());
        int inside = in.tokens().depth();
        int before = problems.count();
        List<T> values = new ArrayList<>();
        for (int i = 0; in.next() != Token.ARRAY_END; i++) {
            int first = problems.count();
            try {
                checkCount(in, needed, i, most);
                values.add(element.read(in));
            } catch (Refusal refusal) {
                problems.add(refusal);
            } catch (InvalidValueException invalid) {
                problems.add(Refusal.of(invalid));
            } finally {
                problems.within(i, first);
            }
            in.leave(inside);
            if (i >= most) {
                in.leave(inside - 1);
                break;
            }
        }
        if (problems.count() > before) {
            throw Refusal.told();
        }
        return values;
    }

    static void checkCount(Input in, String needed, int count, int most) {
        if (count >= most) {
            throw Refusal.here(in, needed + " holds at most " + most + ": found more");
        }
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
