package org.okr4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.NearestName;
import org.okr4j.core.Shown;

/**
 * An object with the fields of a type. Reader, writer and messages follow from its rows.
 *
 * @param <T> the type
 * @param <B> what is filled while one is read
 */
final class Table<T, B> implements Shape<T> {
    static final String TYPE = "type";

    private final String what;
    private final String needed;
    private final List<Field<T, B, ?>> fields;

    /** The same, for who reads or writes thousands. */
    private final Field<T, B, ?>[] inOrder;

    private final FieldNames names;
    private final long required;
    private final Supplier<B> start;
    private final Function<B, T> end;

    Table(String what, List<Field<T, B, ?>> fields, Supplier<B> start, Function<B, T> end) {
        this.what = what;
        this.needed = what + ", an object,";
        this.fields = List.copyOf(fields);
        this.inOrder = array(this.fields);
        this.start = start;
        this.end = end;
        this.names = new FieldNames(fields.stream().map(Field::name).toList());
        long needed = 0;
        for (int i = 0; i < fields.size(); i++) {
            needed |= fields.get(i).required() ? 1L << i : 0;
        }
        this.required = needed;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T, B> Field<T, B, ?>[] array(List<Field<T, B, ?>> fields) {
        return fields.toArray(new Field[0]);
    }

    List<Field<T, B, ?>> fields() {
        return fields;
    }

    FieldNames names() {
        return names;
    }

    @Override
    public T read(Input in) {
        in.require(Token.OBJECT_START, needed);
        return readFields(in, 0);
    }

    /** Reads on where the name of the first field that is left comes next; some fields were seen before. */
    T readFields(Input in, long seenBefore) {
        B draft = start.get();
        fill(draft, in, seenBefore);
        return build(draft);
    }

    /** Reads a type apart, whose field "type" has been read. */
    T readAfterType(Input in) {
        return readFields(in, 1L);
    }

    void fill(B draft, Input in, long seenBefore) {
        Problems problems = in.problems();
        if (problems != null) {
            fillOn(draft, in, seenBefore, problems);
            return;
        }
        long seen = seenBefore;
        int index = in.nextName(names, Long.bitCount(seenBefore));
        while (in.current() == Token.NAME) {
            int expected = 0;
            if (index < 0) {
                skipUnknown(in);
            } else {
                if ((seen & 1L << index) != 0) {
                    throw repeated(in, names.all().get(index));
                }
                seen |= 1L << index;
                expected = index + 1;
                in.next();
                readField(inOrder[index], in, draft);
            }
            index = in.nextName(names, expected);
        }
        if ((seen & required) != required) {
            throw absent(seen);
        }
    }

    /** Reads on behind fields that are refused, are unknown or stand twice. */
    private void fillOn(B draft, Input in, long seenBefore, Problems problems) {
        int before = problems.count();
        int inside = in.tokens().depth();
        long seen = seenBefore;
        for (int index = in.nextName(names, 0); in.current() == Token.NAME; index = in.nextName(names, 0)) {
            if (index < 0) {
                problems.add(unknown(in, in.text()));
            } else if ((seen & 1L << index) != 0) {
                problems.add(repeated(in, names.all().get(index)));
            } else {
                seen |= 1L << index;
                in.next();
                readOn(fields.get(index), in, draft, problems, inside);
                continue;
            }
            in.next();
            in.tokens().skip();
        }
        if ((seen & required) != required) {
            problems.add(absent(seen));
        }
        if (problems.count() > before) {
            throw Refusal.told();
        }
    }

    T build(B draft) {
        try {
            return end.apply(draft);
        } catch (InvalidValueException invalid) {
            throw Refusal.of(invalid);
        }
    }

    @Override
    public void write(T value, TokenSink out) {
        out.startObject();
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i].write(value, names, i, out);
        }
        out.endObject();
    }

    static Refusal repeated(Input in, String name) {
        return Refusal.here(in, "An object has each field once: " + Shown.quoted(name) + " stands twice")
                .within(name);
    }

    /** Reads a field, and where problems are collected on behind it. */
    private static <T, B> void readOn(Field<T, B, ?> field, Input in, B draft, Problems problems, int inside) {
        int first = problems.count();
        try {
            field.read(in, draft);
        } catch (Refusal refusal) {
            problems.add(refusal);
        } catch (InvalidValueException invalid) {
            problems.add(Refusal.of(invalid));
        } finally {
            problems.within(field.name(), first);
        }
        in.leave(inside);
    }

    private static <T, B> void readField(Field<T, B, ?> field, Input in, B draft) {
        try {
            field.read(in, draft);
        } catch (Refusal refusal) {
            throw refusal.within(field.name());
        } catch (InvalidValueException invalid) {
            throw Refusal.of(invalid).within(field.name());
        }
    }

    private void skipUnknown(Input in) {
        if (!in.skipsUnknownFields()) {
            throw unknown(in, in.text());
        }
        in.next();
        in.tokens().skip();
    }

    private Refusal unknown(Input in, String name) {
        List<String> known = names.all();
        return Refusal.here(
                        in,
                        what + " has no field " + Shown.quoted(name)
                                + NearestName.to(name, known)
                                        .map(near -> "; the nearest is " + Shown.quoted(near))
                                        .orElseGet(() -> "; it has " + Words.allOf(known)))
                .within(name);
    }

    private Refusal absent(long seen) {
        List<String> needed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if ((required & 1L << i) != 0) {
                needed.add(fields.get(i).name());
                if ((seen & 1L << i) == 0) {
                    missing.add(fields.get(i).name());
                }
            }
        }
        return Refusal.ofValue(what + " needs " + Words.allOf(needed) + ": " + Words.allOf(missing)
                + (missing.size() == 1 ? " is" : " are") + " absent");
    }
}
