package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.core.Okrs;
import org.okr4j.json.testing.Mapper.Refusal;

/** Documents one after another, in lines or in an array: each is read when it is asked for, and written as it comes. */
public abstract class StreamContract {
    private static final int COUNT = 2_000;

    /** More than the buffers of a parser or a generator. */
    private static final int AHEAD = 64 * 1024;

    private final Facade facade;
    private final Mapper mapper;
    private final Okrs okrs;
    private final byte[] document;

    protected StreamContract(Facade facade, Mapper mapper) {
        this.facade = facade;
        this.mapper = mapper;
        this.okrs = facade.read(Vectors.resource("/format/document.json"));
        this.document = bytes(facade.write(okrs));
    }

    @Test
    void lines_are_read_one_by_one() {
        checkRead("", "\n", "\n");
    }

    @Test
    void an_array_is_read_element_by_element() {
        checkRead("[", ",", "]");
    }

    private void checkRead(String begin, String between, String end) {
        Repeated in = new Repeated(bytes(begin), document, bytes(between), bytes(end));
        Iterator<Okrs> all = mapper.readEach(in, Okrs.class);
        int count = 0;
        while (all.hasNext()) {
            assertThat(all.next()).isEqualTo(okrs);
            count++;
            assertThat(in.given).isLessThan((count + 1L) * (document.length + 1) + AHEAD);
        }

        assertThat(count).isEqualTo(COUNT);
        assertThat(in.given).isGreaterThan(2_000_000);
    }

    @Test
    void lines_are_written_as_they_come() {
        checkWritten(false);
    }

    @Test
    void an_array_is_written_as_its_elements_come() {
        checkWritten(true);
    }

    private void checkWritten(boolean array) {
        long[] written = {0};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        };
        int[] count = {0};
        mapper.writeEach(
                new Iterator<Okrs>() {
                    @Override
                    public boolean hasNext() {
                        assertThat(written[0]).isGreaterThanOrEqualTo((long) count[0] * document.length - AHEAD);
                        return count[0] < COUNT;
                    }

                    @Override
                    public Okrs next() {
                        count[0]++;
                        return okrs;
                    }
                },
                out,
                array);

        assertThat(written[0]).isEqualTo((long) COUNT * document.length + COUNT - 1 + (array ? 2 : 0));
    }

    @Test
    void what_is_written_in_lines_is_the_documents_of_the_facade() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        mapper.writeEach(List.of(okrs, okrs).iterator(), out, false);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(facade.write(okrs) + "\n" + facade.write(okrs));
    }

    @Test
    void a_bad_line_is_refused_where_it_is_and_those_before_it_are_read() {
        String lines =
                facade.write(okrs) + "\n" + facade.write(okrs).replace("\"weight\":2", "\"weight\":\"2\"") + "\n";
        Iterator<Okrs> all = mapper.readEach(new ByteArrayInputStream(bytes(lines)), Okrs.class);

        assertThat(all.next()).isEqualTo(okrs);
        Refusal refusal = mapper.refusal(all::next);
        assertThat(refusal.message()).isEqualTo("A number is needed here: found the text \"2\"");
        assertThat(refusal.path()).containsExactly("objectives", 0, "weight");
        assertThat(refusal.line()).isEqualTo(2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A text that is made while it is read. */
    private static final class Repeated extends InputStream {
        private final Iterator<byte[]> parts;
        private InputStream part = InputStream.nullInputStream();
        private long given;

        Repeated(byte[] begin, byte[] element, byte[] between, byte[] end) {
            byte[] separated = new byte[element.length + between.length];
            System.arraycopy(between, 0, separated, 0, between.length);
            System.arraycopy(element, 0, separated, between.length, element.length);
            parts = java.util.stream.Stream.of(
                            List.of(begin, element), Collections.nCopies(COUNT - 1, separated), List.of(end))
                    .flatMap(List::stream)
                    .iterator();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = part.read(into, from, length);
            while (read < 0 && parts.hasNext()) {
                part = new ByteArrayInputStream(parts.next());
                read = part.read(into, from, length);
            }
            given += Math.max(0, read);
            return read;
        }
    }
}
