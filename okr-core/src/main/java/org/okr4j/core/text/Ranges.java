package org.okr4j.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.okr4j.core.text.Figure.Kind;

/** Reads two numbers that are one: 5-10, 60~70, between 5 and 10, 3:1, 1/2. */
final class Ranges {
    private static final int DECIMALS = 12;
    private static final BigDecimal LONGEST_SCALE = BigDecimal.valueOf(5);

    private final Sentence sentence;
    private final Amounts amounts;

    Ranges(Sentence sentence, Amounts amounts) {
        this.sentence = sentence;
        this.amounts = amounts;
    }

    Figure extended(Numeral first) {
        Figure figure = Figure.of(first);
        return ratio(fraction(range(figure, first), first));
    }

    private Figure range(Figure figure, Numeral first) {
        int joint = afterUnit(figure.to());
        if (!isJoint(figure, joint)) {
            return figure;
        }
        int start = joint + 1 + (sentence.is(joint + 1, WordClass.CURRENCY) ? 1 : 0);
        Optional<Numeral> second = amounts.number(start);
        if (second.isEmpty() || second.get().value().isEmpty() || figure.value().isEmpty() || isTooFar(joint, start)) {
            return figure;
        }
        BigDecimal low = figure.value().get();
        BigDecimal high = second.get().value().get();
        Optional<BigDecimal> suffixed = first.suffixed() ? Optional.of(low) : scaled(low, second.get());
        if (suffixed.isPresent() && suffixed.get().compareTo(high) < 0) {
            return figure.valued(suffixed, Optional.empty())
                    .upTo(Optional.of(high), second.get().to());
        }
        boolean isRatio = sentence.isSign(joint, "-") && !sentence.isSpaced(joint) && !sentence.isSpaced(start);
        return isRatio
                ? figure.as(Kind.RATIO, "-" + high.toPlainString(), second.get().to())
                : figure;
    }

    /** In 5%-10% and $5-$10 the first number has its sign too. */
    private int afterUnit(int at) {
        return sentence.is(at, WordClass.PERCENT) ? at + 1 : at;
    }

    private boolean isTooFar(int joint, int start) {
        return sentence.isSign(joint, "-") && sentence.isSpaced(joint) != sentence.isSpaced(joint + 1) && start > 0;
    }

    private boolean isJoint(Figure figure, int at) {
        if (sentence.isSign(at, "-") || sentence.isSign(at, "~")) {
            return true;
        }
        if (sentence.ends(figure.from(), WordClass.RANGE_OPENING)) {
            return sentence.is(at, WordClass.AND) || sentence.is(at, WordClass.RANGE_JOINT);
        }
        boolean bare = at == figure.to();
        return bare && sentence.is(at, WordClass.RANGE_JOINT) && !sentence.changesBefore(figure.from());
    }

    /** The suffix of 20-100k is that of both, unless the first would be more than the second. */
    private static Optional<BigDecimal> scaled(BigDecimal low, Numeral second) {
        Optional<BigDecimal> scaled = Numerals.amount(low.multiply(second.magnitude()));
        return scaled.filter(value -> value.compareTo(second.value().orElse(low)) < 0)
                .or(() -> Optional.of(low));
    }

    /** 8:1 is 8 to one, and 1:3 is one to 3. */
    private Figure ratio(Figure figure) {
        boolean colon = isGlued(figure.to(), ":") && sentence.isNumber(figure.to() + 1);
        Optional<BigDecimal> second =
                colon ? Numerals.value(sentence.tokens().get(figure.to() + 1).key()) : Optional.empty();
        if (second.isEmpty() || figure.value().isEmpty()) {
            return figure;
        }
        int to = figure.to() + 2;
        boolean toOne = second.get().compareTo(BigDecimal.ONE) == 0
                || figure.value().get().compareTo(BigDecimal.ONE) != 0;
        return toOne
                ? figure.as(Kind.RATIO, ":" + second.get().toPlainString(), to)
                : figure.valued(second, Optional.empty()).as(Kind.RATIO, "1:", to);
    }

    /** 1/2 is a half; 4/5 and 8/10 are marks on a scale. */
    private Figure fraction(Figure figure, Numeral first) {
        boolean slash = isGlued(figure.to(), "/") && sentence.isNumber(figure.to() + 1) && !first.suffixed();
        Optional<BigDecimal> second =
                slash ? Numerals.value(sentence.tokens().get(figure.to() + 1).key()) : Optional.empty();
        if (second.isEmpty() || figure.value().isEmpty() || second.get().signum() == 0) {
            return figure;
        }
        int to = figure.to() + 2;
        boolean scale = second.get().remainder(LONGEST_SCALE).signum() == 0
                || figure.value().get().scale() > 0;
        if (scale) {
            return figure.as(Kind.RATIO, "/" + second.get().toPlainString(), to);
        }
        BigDecimal share = figure.value().get().divide(second.get(), DECIMALS, RoundingMode.DOWN);
        return figure.valued(Numerals.amount(share), Optional.empty()).as(Kind.RATIO, "", to);
    }

    private boolean isGlued(int at, String sign) {
        return sentence.isSign(at, sign) && !sentence.isSpaced(at) && !sentence.isSpaced(at + 1);
    }
}
