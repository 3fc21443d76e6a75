package org.okr4j.json.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.okr4j.core.Shown;

/**
 * Writes numbers, and reads the digits of one exactly, in time linear in their count, whatever the exponent says: at most 18 digits
 * before the point and 12 after it.
 */
final class Numerals {
    static final int WHOLE_DIGITS = 18;
    static final int DECIMALS = 12;

    /** Beyond this every exponent is too large or too small for any text, and the sum still fits a long. */
    private static final long FAR = 1L << 40;

    private final byte[] text;
    private final int start;
    private final int end;

    /** Digits before the point, and the first and the last digit that is not 0, counted from the left. */
    private int whole;

    private int first = -1;
    private int last = -1;

    private long exponent;

    private Numerals(byte[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    static BigDecimal read(Input in) {
        TokenSource tokens = in.tokens();
        if (tokens.current() != Token.NUMBER) {
            throw in.wrongKind("A number");
        }
        byte[] text = tokens.bytes();
        int start = tokens.offset();
        int end = start + tokens.length();
        Digits digits = in.digits();
        if (digits.read(text, start, end)) {
            return BigDecimal.valueOf(digits.unscaled(), digits.scale());
        }
        boolean negative = start < end && text[start] == '-';
        return new Numerals(text, negative ? start + 1 : start, end).value(in, negative);
    }

    /** Reads a number of millionths without a decimal between, where it is one of those that are mostly written. */
    static <T> T readMillionths(Input in, LongFunction<T> ofMillionths, Function<BigDecimal, T> of) {
        TokenSource tokens = in.tokens();
        if (tokens.current() == Token.NUMBER) {
            byte[] text = tokens.bytes();
            int start = tokens.offset();
            Digits digits = in.digits();
            if (digits.read(text, start, start + tokens.length()) && digits.isMillionths()) {
                return ofMillionths.apply(digits.millionths());
            }
        }
        return of.apply(read(in));
    }

    static void write(BigDecimal number, TokenSink out) {
        if (number.scale() == 0 && number.precision() <= WHOLE_DIGITS) {
            out.number(number.longValue());
        } else {
            out.number(number);
        }
    }

    /** Returns a decimal without needless zeros. */
    static BigDecimal plain(long unscaled, int scale) {
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return BigDecimal.valueOf(digits, decimals);
    }

    private BigDecimal value(Input in, boolean negative) {
        if (!scan()) {
            throw in.wrongKind("A number");
        }
        if (first < 0) {
            return BigDecimal.ZERO;
        }
        long wholeDigits = whole - first + exponent;
        long decimals = last + 1 - whole - exponent;
        if (wholeDigits > WHOLE_DIGITS || decimals > DECIMALS) {
            throw Refusal.here(
                    in,
                    "A number has at most " + WHOLE_DIGITS + " digits before the point and " + DECIMALS
                            + " after it: found " + Shown.excerpt(in.text()));
        }
        BigDecimal value = new BigDecimal(new BigInteger(digits(negative)), (int) decimals);
        return decimals < 0 ? value.setScale(0) : value;
    }

    private boolean scan() {
        int count = 0;
        boolean pointed = false;
        for (int i = start; i < end; i++) {
            byte c = text[i];
            if (c >= '0' && c <= '9') {
                if (c != '0') {
                    first = first < 0 ? count : first;
                    last = count;
                }
                count++;
                whole += pointed ? 0 : 1;
            } else if (c == '.' && !pointed) {
                pointed = true;
            } else {
                return count > 0 && (c == 'e' || c == 'E') && scanExponent(i + 1);
            }
        }
        return count > 0;
    }

    private boolean scanExponent(int from) {
        boolean signed = from < end && (text[from] == '-' || text[from] == '+');
        int i = signed ? from + 1 : from;
        boolean any = i < end;
        for (; i < end; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
            exponent = Math.min(FAR, exponent * 10 + (text[i] - '0'));
        }
        if (signed && text[from] == '-') {
            exponent = -exponent;
        }
        return any;
    }

    private String digits(boolean negative) {
        StringBuilder digits = new StringBuilder(WHOLE_DIGITS + DECIMALS + 1);
        if (negative) {
            digits.append('-');
        }
        int count = 0;
        for (int i = start; count <= last; i++) {
            if (text[i] != '.') {
                if (count >= first) {
                    digits.append((char) text[i]);
                }
                count++;
            }
        }
        return digits.toString();
    }
}
