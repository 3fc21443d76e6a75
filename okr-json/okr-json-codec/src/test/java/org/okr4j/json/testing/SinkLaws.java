package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.okr4j.json.codec.FieldNames;
import org.okr4j.json.codec.Formats;
import org.okr4j.json.codec.TextSink;
import org.okr4j.json.codec.TokenSink;

/** The library's own sink writes any tokens with the characters that Jackson writes them with. */
public abstract class SinkLaws {

    /** Tokens that make one whole value. */
    public interface Tokens extends Consumer<TokenSink> {}

    /** Writes tokens by the generator of Jackson, indented as the facade indents or without white space. */
    protected abstract String byJackson(Tokens tokens, boolean indented);

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void tokens_are_written_as_by_jackson(@ForAll("values") Tokens tokens, @ForAll("rooms") int room) {
        assertThat(byTheLibrary(tokens, room, false)).isEqualTo(byJackson(tokens, false));
        assertThat(byTheLibrary(tokens, room, true)).isEqualTo(byJackson(tokens, true));
    }

    @Property
    void every_character_is_written_as_by_jackson(@ForAll("blocks") int block) {
        Tokens tokens = out -> {
            out.startArray();
            for (int c = block << 8; c < (block + 1) << 8; c++) {
                out.text("a" + (char) c);
                out.text((char) c + "seven and more behind it");
            }
            out.endArray();
        };

        assertThat(byTheLibrary(tokens, 0, false)).isEqualTo(byJackson(tokens, false));
    }

    private static String byTheLibrary(Tokens tokens, int room, boolean indented) {
        TextSink text = new TextSink(new byte[room], indented);
        tokens.accept(text);
        return text.toString();
    }

    @Provide
    Arbitrary<Integer> rooms() {
        return Arbitraries.of(0, 1, 7, 100, 4_000);
    }

    @Provide
    Arbitrary<Integer> blocks() {
        return Arbitraries.integers().between(0, 255);
    }

    @Provide
    Arbitrary<Tokens> values() {
        return values(3);
    }

    private static Arbitrary<Tokens> values(int depth) {
        return depth == 0
                ? scalars()
                : Arbitraries.oneOf(scalars(), arrays(depth - 1), objects(depth - 1), objects(depth - 1));
    }

    private static Arbitrary<Tokens> arrays(int depth) {
        return values(depth).list().ofMaxSize(5).map(values -> out -> {
            out.startArray();
            values.forEach(value -> value.accept(out));
            out.endArray();
        });
    }

    private static Arbitrary<Tokens> objects(int depth) {
        Arbitrary<Tokens> fields = Combinators.combine(names(), values(depth)).as((name, value) -> out -> {
            name.accept(out);
            value.accept(out);
        });
        return fields.list().ofMaxSize(5).map(all -> out -> {
            out.startObject();
            all.forEach(field -> field.accept(out));
            out.endObject();
        });
    }

    private static Arbitrary<Tokens> names() {
        Arbitrary<Tokens> any = texts().map(name -> out -> out.name(name));
        Arbitrary<Tokens> known = Arbitraries.of(Formats.names()).flatMap(SinkLaws::known);
        return Arbitraries.oneOf(any, known);
    }

    private static Arbitrary<Tokens> known(FieldNames names) {
        return Arbitraries.integers().between(0, names.all().size() - 1).map(index -> out -> out.name(names, index));
    }

    private static Arbitrary<Tokens> scalars() {
        return Arbitraries.oneOf(
                texts().map(text -> out -> out.text(text)),
                Arbitraries.longs().map(number -> out -> out.number(number)),
                Arbitraries.of(0L, 9L, 10L, -1L, 999_999_999_999_999_999L, Long.MAX_VALUE, Long.MIN_VALUE)
                        .map(number -> out -> out.number(number)),
                decimals().map(number -> out -> out.number(number)),
                Arbitraries.longs()
                        .between(-1_000_000_000_000L, 1_000_000_000_000L)
                        .map(millionths -> out -> out.millionths(millionths)),
                Arbitraries.integers().between(0, 999_999).map(millionths -> out -> out.millionths(millionths)),
                days().map(day -> out -> out.date(day)),
                Arbitraries.of(true, false).map(truth -> out -> out.truth(truth)));
    }

    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-100), BigInteger.valueOf(100)),
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)));
        return Combinators.combine(digits, Arbitraries.integers().between(-5, 30))
                .as(BigDecimal::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Of plain letters mostly, so that what has to be escaped comes first, last and anywhere between. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(20);
        Arbitrary<String> special = Arbitraries.of(List.of(
                "\"", "\\", "/", "?", "\n", "\t", "\b", "\f", "\r", "\u0000", "\u001f", "\u007f", "é", "ÿ", "Ā"));
        Arbitrary<String> wide =
                Arbitraries.of(List.of("—", "漢字", "\u2028", "\uFEFF", "😀", "\ud83d", "\ude00", "\uffff"));
        return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(2, special), Tuple.of(1, wide))
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }
}
