package org.okr4j.json.codec;

import java.util.Set;
import org.okr4j.core.Reading;

/** One of the kinds of readings, where only that is wanted. */
final class OneReading<R extends Reading> implements Shape<R> {
    private final Class<R> type;
    private final String needed;
    private final Set<Token> first;

    OneReading(Class<R> type, String needed, Token... first) {
        this.type = type;
        this.needed = needed;
        this.first = Set.of(first);
    }

    @Override
    public R read(Input in) {
        if (!first.contains(in.current())) {
            throw in.wrongKind(needed);
        }
        return type.cast(ReadingShape.READING.read(in));
    }

    @Override
    public void write(R reading, TokenSink out) {
        ReadingShape.READING.write(reading, out);
    }
}
