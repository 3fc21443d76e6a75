package org.okr4j.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.okr4j.core.Confidence;
import org.okr4j.core.Progress;
import org.okr4j.core.Score;
import org.okr4j.core.Shown;
import org.okr4j.scoring.Coverage;
import org.okr4j.scoring.NetConfidence;

/** Values that are one token long. */
final class Scalars {
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

    static final Shape<String> TEXT = new Shape<>() {
        @Override
        public String read(Input in) {
            in.require(Token.TEXT, "A text");
            return in.limitedText();
        }

        @Override
        public void write(String value, TokenSink out) {
            out.text(value);
        }
    };

    static final Shape<BigDecimal> DECIMAL = new Shape<>() {
        @Override
        public BigDecimal read(Input in) {
            return Numerals.read(in);
        }

        @Override
        public void write(BigDecimal value, TokenSink out) {
            Numerals.write(value, out);
        }
    };

    static final Shape<Integer> COUNT = new Shape<>() {
        @Override
        public Integer read(Input in) {
            BigDecimal value = Numerals.read(in);
            if (value.scale() > 0 || value.abs().compareTo(LARGEST_COUNT) > 0) {
                throw Refusal.here(
                        in,
                        "A whole number up to " + Integer.MAX_VALUE + " is needed here: found "
                                + Shown.excerpt(in.text()));
            }
            return value.intValue();
        }

        @Override
        public void write(Integer value, TokenSink out) {
            out.number(value);
        }
    };

    static final Shape<Boolean> TRUTH = new Shape<>() {
        @Override
        public Boolean read(Input in) {
            return switch (in.current()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> throw in.wrongKind("True or false");
            };
        }

        @Override
        public void write(Boolean value, TokenSink out) {
            out.truth(value);
        }
    };

    static final Shape<LocalDate> DATE = new Dates();
    static final Shape<Confidence> CONFIDENCE = millionths(Confidence::new, Confidence::of, Confidence::millionths);
    static final Shape<Progress> PROGRESS = millionths(Progress::new, Progress::of, Progress::millionths);
    static final Shape<Score> SCORE = millionths(Score::new, Score::of, Score::millionths);
    static final Shape<Coverage> COVERAGE = millionths(Coverage::new, Coverage::of, Coverage::millionths);
    static final Shape<NetConfidence> NET_CONFIDENCE =
            millionths(NetConfidence::new, NetConfidence::of, NetConfidence::millionths);

    private Scalars() {}

    private static <T> Shape<T> millionths(
            LongFunction<T> ofMillionths, Function<BigDecimal, T> of, ToLongFunction<T> millionths) {
        return new Shape<>() {
            @Override
            public T read(Input in) {
                return Numerals.readMillionths(in, ofMillionths, of);
            }

            @Override
            public void write(T wrapped, TokenSink out) {
                out.millionths(millionths.applyAsLong(wrapped));
            }
        };
    }
}
