package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.json.testing.Damage;
import org.okr4j.json.testing.Vectors;

/**
 * The tokens of a text are those of Jackson, and a text is refused where Jackson refuses it. There are four differences: a
 * byte order mark is refused; bytes are held to UTF-8 also where a character is written in more bytes than it needs or is half
 * of a pair; nothing follows a value; and half a pair, written as an escape, may stand in a name as it may in a text, where
 * no name is known that holds one and the model refuses it as a key of attributes.
 */
class TextTokensTest {
    private static final int DAMAGED = 4_000;

    @Test
    void the_samples_have_the_tokens_of_jackson() {
        samples().forEach(TextTokensTest::check);
    }

    @Test
    void damaged_samples_have_the_tokens_of_jackson() {
        List<byte[]> samples = samples()
                .filter(text -> text.length() < 3_000)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int i = 0; i < DAMAGED; i++) {
            byte[] damaged = Damage.of(samples.get(i % samples.size()), i);
            check(new String(damaged, StandardCharsets.UTF_8));
            checkBytes(damaged);
        }
    }

    @Test
    void each_line_of_the_collection_has_the_tokens_of_jackson() {
        Vectors.resource(TextTokensTest.class, "/tokens/texts.txt")
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(TextTokensTest::meant)
                .forEach(text -> {
                    check(text);
                    check("[" + text + "]");
                    check("{\"a\":" + text + "}");
                    check("{" + text + ":1}");
                    check(text + " ");
                    check("[1," + text);
                });
    }

    @Test
    void every_short_text_has_the_tokens_of_jackson() {
        texts(List.of("{", "}", "[", "]", ",", ":", "\"", "\\", "0", "-", "e", " ", "\n", "u"), 4);
    }

    @Test
    void every_short_order_of_tokens_has_the_tokens_of_jackson() {
        texts(List.of("{", "}", "[", "]", ",", ":", "\"a\"", "1", "null"), 5);
    }

    @Test
    void every_short_number_has_the_tokens_of_jackson() {
        everyText("[", List.of("0", "1", "-", "+", ".", "e", "E"), 6, number -> check(number + "]"));
    }

    @Test
    void every_character_has_the_tokens_of_jackson_wherever_it_stands() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String one = String.valueOf((char) c);
            check("[\"" + one + "\"]");
            if (c < 0x300 || Character.isWhitespace(c) || Character.isSurrogate((char) c)) {
                check(one);
                check("[1" + one + "]");
                check("{\"a" + one + "\":" + one + "1}");
                check("[\"\\" + one + "\",\"\\u" + one + "123\",\"\\u123" + one + "\"]");
                check("[\"" + one + "\ud83d\", true" + one + "]");
            }
        }
    }

    @Test
    void texts_of_every_length_end_at_their_quote_wherever_something_else_stands() {
        Random random = new Random(1);
        for (int length = 0; length < 70; length++) {
            for (String special : List.of("\\n", "ö", "😀", "\\u00e4", "\u0001", "\"", "€", "\u007f", "\\", "\ud83d")) {
                int at = random.nextInt(length + 1);
                check(" ".repeat(random.nextInt(9)) + "[\"" + "x".repeat(at) + special + "y".repeat(length - at)
                        + "\",1]");
            }
        }
    }

    @Test
    void bytes_are_refused_where_the_decoder_of_java_refuses_them() {
        Random random = new Random(2);
        byte[] interesting = {
            0x22,
            0x41,
            0x7f,
            (byte) 0x80,
            (byte) 0xbf,
            (byte) 0xc0,
            (byte) 0xc2,
            (byte) 0xdf,
            (byte) 0xe0,
            (byte) 0xa0,
            (byte) 0x9f,
            (byte) 0xed,
            (byte) 0xef,
            (byte) 0xf0,
            (byte) 0x90,
            (byte) 0x8f,
            (byte) 0xf4,
            (byte) 0xf5,
            (byte) 0xff
        };
        for (int i = 0; i < 50_000; i++) {
            byte[] text = new byte[2 + random.nextInt(6)];
            for (int j = 0; j < text.length; j++) {
                text[j] = interesting[random.nextInt(interesting.length)];
            }
            text[0] = '"';
            checkEncoding(text);
        }
    }

    private static void checkEncoding(byte[] text) {
        ByteBuffer bytes = ByteBuffer.wrap(text);
        String expected = "";
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
        } catch (CharacterCodingException malformed) {
            expected = "JSON is text in UTF-8: byte " + (bytes.position() + 1) + " begins no character";
        }
        String found = "";
        try {
            Utf8.require(text, 0, text.length);
        } catch (OkrJsonException refusal) {
            found = refusal.getMessage();
        }
        assertThat(found).as(() -> Arrays.toString(text)).isEqualTo(expected);
        if (!expected.isEmpty()) {
            assertThat(TokenLists.own(TextTokens.of(text, 0, text.length)).refused())
                    .isTrue();
        } else {
            checkBytes(text);
        }
    }

    @Test
    void nesting_names_and_texts_end_where_they_may() {
        for (int depth : new int[] {499, 500, 501}) {
            check("[".repeat(depth) + "]".repeat(depth));
            check("{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
        }
        for (String name : List.of("n", "ö", "\\u00f6")) {
            check("{\"" + name.repeat(StrictReader.LONGEST_NAME) + "\":1}");
            check("{\"" + name.repeat(StrictReader.LONGEST_NAME + 1) + "\":1}");
        }
        checkLongest(StrictReader.LONGEST_TEXT, false);
        checkLongest(StrictReader.LONGEST_TEXT + 1, true);
    }

    private static void checkLongest(int length, boolean refused) {
        byte[] text = new byte[length + 2];
        Arrays.fill(text, (byte) 'x');
        text[0] = '"';
        text[length + 1] = '"';
        TextTokens tokens = TextTokens.of(text, 0, text.length);
        try {
            assertThat(tokens.next()).isEqualTo(Token.TEXT);
            assertThat(refused).isFalse();
        } catch (OkrJsonException refusal) {
            assertThat(refusal).hasMessage("line 1, column 1: A text has at most 100000000 characters: found more");
            assertThat(refused).isTrue();
        }
    }

    @Test
    void names_that_are_known_are_found_wherever_they_stand() {
        FieldNames names = new FieldNames(List.of("a", "ab", "abc", "date", "reading"));
        String text = "{\"date\":1 , \"ab\" : 2,\"d\\u0061te\":3,\"x\":4,\"abcd\":5,\"\":6,\"reading\":7,\"öa\":8}";
        TextTokens tokens = TextTokens.of(text);
        tokens.next();
        StringBuilder found = new StringBuilder();
        for (int i = tokens.nextName(names, 0); tokens.current() == Token.NAME; i = tokens.nextName(names, i + 1)) {
            found.append(i).append(' ').append(tokens.text()).append(' ');
            assertThat(tokens.next()).isEqualTo(Token.NUMBER);
            found.append(tokens.text()).append(", ");
        }

        assertThat(found).hasToString("3 date 1, 1 ab 2, 3 date 3, -1 x 4, -1 abcd 5, -1  6, 4 reading 7, -1 öa 8, ");
        assertThat(tokens.current()).isEqualTo(Token.OBJECT_END);
    }

    @Test
    void lines_and_columns_count_characters() {
        TextTokens tokens = TextTokens.of("[1,\r\n\r \"ä😀\",\n\n\t2, \"\ud83d\", 3]");
        StringBuilder places = new StringBuilder();
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            places.append(tokens.line()).append(':').append(tokens.column()).append(' ');
        }

        assertThat(places).hasToString("1:1 1:2 3:2 5:2 5:5 5:10 5:11 ");
    }

    @Test
    void what_is_skipped_is_skipped_to_its_end() {
        TextTokens tokens = TextTokens.of("[{\"a\":[1,{}],\"b\":{}},\"c\"]");
        tokens.next();
        tokens.next();
        tokens.skip();

        assertThat(tokens.current()).isEqualTo(Token.OBJECT_END);
        assertThat(tokens.next()).isEqualTo(Token.TEXT);
        tokens.skip();
        assertThat(tokens.text()).isEqualTo("c");
    }

    private static Stream<String> samples() {
        return Stream.concat(
                Stream.of("document.json", "document.indented.json", "scorecard.json", "series.json", "findings.json")
                        .map(name -> Vectors.resource("/format/" + name)),
                Vectors.all().map(vector -> vector.get("document").toString()));
    }

    private static void texts(List<String> parts, int longest) {
        everyText("", parts, longest, TextTokensTest::check);
    }

    private static void everyText(String before, List<String> parts, int more, Consumer<String> action) {
        action.accept(before);
        if (more > 0) {
            parts.forEach(part -> everyText(before + part, parts, more - 1, action));
        }
    }

    /** Writes ⏎ and ⇥ for a line feed and a tab, and ␀ for a character that no text holds. */
    private static String meant(String line) {
        return line.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0').replace("␍", "\r");
    }

    private static void check(String text) {
        if (text.startsWith("\uFEFF")) {
            assertThat(TokenLists.own(TextTokens.of(text)).refused()).isTrue();
            return;
        }
        compare(text, TokenLists.own(TextTokens.of(text)), TokenLists.jackson(text));
    }

    private static void checkBytes(byte[] utf8) {
        TokenLists own = TokenLists.own(TextTokens.of(utf8, 0, utf8.length));
        try {
            Utf8.require(utf8, 0, utf8.length);
        } catch (OkrJsonException malformed) {
            assertThat(own.refused()).isTrue();
            return;
        }
        // Jackson guesses the encoding by zeros among the first bytes.
        boolean utf16 = utf8.length > 1 && (utf8[0] == 0 || utf8[1] == 0);
        boolean mark = utf8.length > 0 && utf8[0] == (byte) 0xef;
        if (utf16 || mark) {
            assertThat(own.refused()).isTrue();
        } else {
            compare(new String(utf8, StandardCharsets.UTF_8), own, TokenLists.jackson(utf8));
        }
    }

    private static void compare(String text, TokenLists own, TokenLists jackson) {
        if (!own.isAsFarAs(jackson) && !own.hasHalfInName()) {
            assertThat(own).as(text).isEqualTo(jackson);
        }
    }
}
