package org.okr4j.json.codec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.okr4j.core.NearestName;
import org.okr4j.core.Shown;

/** One of a few values, by their names in lower case with {@code -} between words, or by signs. */
final class Choice<E extends Enum<E>> implements TextShape<E> {
    private final String what;
    private final String needed;
    private final List<E> values;
    private final List<String> names = new ArrayList<>();
    private final Map<E, String> nameOf;

    private Choice(String what, Class<E> type, List<E> values, Function<? super E, String> naming) {
        this.what = what;
        this.values = values;
        this.nameOf = new EnumMap<>(type);
        for (E value : values) {
            String name = naming.apply(value);
            names.add(name);
            nameOf.put(value, name);
        }
        this.needed = what + ", " + Words.anyOf(names) + ",";
    }

    static <E extends Enum<E>> Choice<E> of(String what, List<E> values) {
        return of(what, values, Choice::word);
    }

    /** The names may also be signs, such as those of comparisons. */
    static <E extends Enum<E>> Choice<E> of(String what, List<E> values, Function<? super E, String> naming) {
        return new Choice<>(what, values.get(0).getDeclaringClass(), values, naming);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<E> values() {
        return values;
    }

    List<String> names() {
        return names;
    }

    @Override
    public E read(Input in) {
        TokenSource tokens = in.tokens();
        in.require(Token.TEXT, needed);
        byte[] text = tokens.bytes();
        int offset = tokens.offset();
        int length = tokens.length();
        for (int i = 0; i < values.size(); i++) {
            if (matches(names.get(i), text, offset, length)) {
                return values.get(i);
            }
        }
        throw unknown(in);
    }

    @Override
    public String text(E value) {
        String name = nameOf.get(value);
        return name == null ? word(value) : name;
    }

    private Refusal unknown(Input in) {
        return unknown(in, what, names);
    }

    static Refusal unknown(Input in, String what, List<String> names) {
        String found = in.text();
        return Refusal.here(
                in,
                what + " is " + Words.anyOf(names) + ": found " + Shown.quoted(found)
                        + NearestName.to(found, names)
                                .map(near -> "; the nearest is " + Shown.quoted(near))
                                .orElse(""));
    }

    private static boolean matches(String name, byte[] text, int offset, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
