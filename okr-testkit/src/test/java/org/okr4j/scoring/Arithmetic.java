package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Reads arithmetic back as explanations write it, by the grammar of the package's javadoc, and works it out exactly. What
 * is cut off, {@code ≈ 0.416666}, stands for everything from there to the next millionth.
 */
final class Arithmetic {
    private static final int SHOWN_DECIMALS = 6;
    private static final Rational MILLIONTH = Rational.ofMillionths(1);

    private final String text;
    private int at;

    private Arithmetic(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Everything that a number cut off can be: one value where nothing is cut. */
    record Interval(Rational least, Rational greatest) {
        static Interval of(Rational value) {
            return new Interval(value, value);
        }

        /** Says whether a number is this value, or this value rounded down to six decimals. */
        boolean comesTo(BigDecimal number) {
            Rational stated = Rational.of(number);
            boolean isRounded = number.scale() <= SHOWN_DECIMALS
                    && least.millionths().compareTo(stated.millionths()) <= 0
                    && stated.millionths().compareTo(greatest.millionths()) <= 0;
            return isRounded || (least.equals(stated) && greatest.equals(stated));
        }

        private static Interval around(List<Rational> values) {
            return new Interval(
                    values.stream().reduce(Rational::min).orElseThrow(),
                    values.stream().reduce(Rational::max).orElseThrow());
        }

        private Interval with(Interval other, BinaryOperator<Rational> operation) {
            return around(List.of(
                    operation.apply(least, other.least),
                    operation.apply(least, other.greatest),
                    operation.apply(greatest, other.least),
                    operation.apply(greatest, other.greatest)));
        }

        private Interval over(Interval other) {
            if (other.least.signum() != other.greatest.signum() || other.least.signum() == 0) {
                throw new IllegalArgumentException("Divided by " + other);
            }
            return with(other, Rational::over);
        }
    }

    /** A value and the place in the text behind it. */
    record Read(Interval value, int end) {}

    static Interval of(String text) {
        Read read = from(text, 0);
        if (read.end() != text.length()) {
            throw new IllegalArgumentException("Not arithmetic to its end: " + text);
        }
        return read.value();
    }

    /** Reads as much arithmetic as there is from a place of the text on. */
    static Read from(String text, int start) {
        Arithmetic arithmetic = new Arithmetic(text, start);
        return new Read(arithmetic.expression(), arithmetic.at);
    }

    static boolean startsAt(String text, int start) {
        return text.startsWith("min(", start)
                || text.startsWith("max(", start)
                || (start < text.length() && "0123456789−(≈".indexOf(text.charAt(start)) >= 0);
    }

    private Interval expression() {
        Interval sum = product();
        while (true) {
            if (took(" + ")) {
                sum = sum.with(product(), Rational::plus);
            } else if (took(" − ")) {
                sum = sum.with(product(), Rational::minus);
            } else {
                return sum;
            }
        }
    }

    private Interval product() {
        Interval product = factor();
        while (true) {
            if (took(" × ")) {
                product = product.with(factor(), Rational::times);
            } else if (took(" / ")) {
                product = product.over(factor());
            } else {
                return product;
            }
        }
    }

    private Interval factor() {
        if (took("min(")) {
            return list().stream()
                    .reduce((a, b) ->
                            new Interval(a.least().min(b.least()), a.greatest().min(b.greatest())))
                    .orElseThrow();
        }
        if (took("max(")) {
            return list().stream()
                    .reduce((a, b) ->
                            new Interval(a.least().max(b.least()), a.greatest().max(b.greatest())))
                    .orElseThrow();
        }
        if (took("(")) {
            Interval inner = expression();
            require(")");
            return inner;
        }
        if (took("≈ ")) {
            Rational from = number();
            return new Interval(from, from.plus(MILLIONTH));
        }
        return Interval.of(number());
    }

    private List<Interval> list() {
        List<Interval> all = new ArrayList<>();
        do {
            all.add(expression());
        } while (took(", "));
        require(")");
        return all;
    }

    private Rational number() {
        int start = at;
        took("−");
        int digits = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || isPoint())) {
            at++;
        }
        if (at == digits) {
            throw new IllegalArgumentException("No number at " + at + " of " + text);
        }
        return Rational.of(new BigDecimal(text.substring(start, at).replace('−', '-')));
    }

    private boolean isPoint() {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private boolean took(String token) {
        if (text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    private void require(String token) {
        if (!took(token)) {
            throw new IllegalArgumentException("No " + token + " at " + at + " of " + text);
        }
    }
}
