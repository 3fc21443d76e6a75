package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.core.Level;
import org.okr4j.core.Levels;
import org.okr4j.core.Measure;
import org.okr4j.core.Shown;

/** Checks what explanations claim, and returns the number that they come to. */
final class Claims {
    private static final int MOST_LISTED = 24;
    private static final Pattern WORDS = Pattern.compile("[a-z ,]*");
    private static final Pattern NUMBER = Pattern.compile("−?[0-9]+(\\.[0-9]+)?");
    private static final Pattern BOUND = Pattern.compile(", (at least|at most|more than|less than) ");
    private static final Pattern COMPARISON = Pattern.compile(" ([≤<≥>]) ");
    private static final Pattern TOO_MANY = Pattern.compile("of ([0-9]+) (check-ins|parts)\\b.*, too many to list.*");

    private Claims() {}

    /** A claim that holds: what it comes to and the words behind it. */
    record Claim(BigDecimal number, String tail) {}

    /** Checks {@code words: words arithmetic = number, bounds, words}. */
    static Claim of(String text) {
        assertCutOnlyIfLong(text);
        int least = text.indexOf("least of: ");
        if (least >= 0) {
            int equals = text.lastIndexOf(" = ");
            return arithmetic(
                    "min(" + text.substring(least + "least of: ".length(), equals) + ")" + text.substring(equals));
        }
        if (text.endsWith(" has come = 1") || text.endsWith(" has not come = 0") || isUnlisted(text)) {
            return new Claim(decimal(text.substring(text.lastIndexOf(" = ") + 3)), "");
        }
        int counted = text.indexOf("no part counts, counted as ");
        return counted == 0
                ? new Claim(decimal(text.substring("no part counts, counted as ".length())), "")
                : arithmetic(text.substring(text.lastIndexOf(": ") + (text.contains(": ") ? 2 : 1)));
    }

    private static boolean isUnlisted(String text) {
        return text.contains("least of ") && text.contains(", too many to list = ");
    }

    private static void assertCutOnlyIfLong(String text) {
        if (text.contains("too many to list")) {
            Matcher matcher = TOO_MANY.matcher(text);
            assertThat(matcher.find()).as(text).isTrue();
            assertThat(Integer.parseInt(matcher.group(1))).as(text).isGreaterThan(MOST_LISTED);
        }
    }

    private static Claim arithmetic(String text) {
        int start = 0;
        while (start < text.length() && !(isWordStart(text, start) && Arithmetic.startsAt(text, start))) {
            start++;
        }
        assertThat(text.substring(0, start)).as(text).matches(WORDS);
        Arithmetic.Read read = Arithmetic.from(text, start);
        if (!text.startsWith(" = ", read.end())) {
            BigDecimal number = decimal(text.substring(start, read.end()));
            return bounded(number, text, read.end());
        }
        Matcher stated = NUMBER.matcher(text);
        assertThat(stated.find(read.end())).as(text).isTrue();
        assertThat(stated.start()).as(text).isEqualTo(read.end() + 3);
        assertThat(read.value().comesTo(decimal(stated.group()))).as(text).isTrue();
        return bounded(decimal(stated.group()), text, stated.end());
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == ' ';
    }

    private static Claim bounded(BigDecimal number, String text, int from) {
        Matcher bound = BOUND.matcher(text);
        int at = from;
        while (bound.find(at) && bound.start() == at) {
            Arithmetic.Read read = Arithmetic.from(text, bound.end());
            int sign = Rational.of(number).compareTo(read.value().least());
            assertThat(
                            switch (bound.group(1)) {
                                case "at least" -> sign >= 0;
                                case "at most" -> sign <= 0;
                                case "more than" -> sign > 0;
                                default -> sign < 0;
                            })
                    .as(text)
                    .isTrue();
            at = read.end();
        }
        return new Claim(number, text.substring(at));
    }

    /** Checks how progress was worked out, without the id of the strategy. */
    static BigDecimal progress(String text, Measure measure) {
        int equals = text.lastIndexOf(" = ");
        if (equals >= 0 && !Arithmetic.startsAt(text, 0) && !text.startsWith("at the start, ")) {
            return words(text.substring(0, equals), decimal(text.substring(equals + 3)), measure);
        }
        if (Arithmetic.startsAt(text, 0)) {
            Arithmetic.Read first = Arithmetic.from(text, 0);
            if (COMPARISON.matcher(text).find(first.end()) && " ≤≥<>".indexOf(text.charAt(first.end() + 1)) > 0) {
                return verdict(first, text.substring(0, equals), decimal(text.substring(equals + 3)), measure);
            }
        }
        Claim claim = arithmetic(text);
        if (!claim.tail().startsWith(", held at ")) {
            assertThat(claim.tail()).as(text).isEmpty();
            return claim.number();
        }
        BigDecimal held = decimal(claim.tail().substring(", held at ".length()));
        assertThat(held).as(text).isNotEqualByComparingTo(claim.number());
        return held;
    }

    private static BigDecimal words(String words, BigDecimal number, Measure measure) {
        if (words.equals("done") || words.equals("not done")) {
            assertThat(number).isEqualByComparingTo(words.equals("done") ? "1" : "0");
        } else {
            assertThat(number).as(words).isEqualByComparingTo(score((Levels) measure, words));
        }
        return number;
    }

    private static BigDecimal verdict(Arithmetic.Read first, String text, BigDecimal number, Measure measure) {
        boolean isTrue = true;
        boolean isSure = true;
        Arithmetic.Read left = first;
        Matcher sign = COMPARISON.matcher(text);
        while (sign.find(left.end()) && sign.start() == left.end()) {
            Arithmetic.Read right = Arithmetic.from(text, sign.end());
            boolean holds =
                    compared(left.value().least(), sign.group(1), right.value().least());
            isSure &= holds
                    == compared(
                            left.value().greatest(),
                            sign.group(1),
                            right.value().greatest());
            isTrue &= holds;
            left = right;
        }
        String verdict = text.substring(left.end());
        if (isSure) {
            assertThat(isTrue).as(text).isEqualTo(!verdict.startsWith(" is not met"));
        }
        assertThat(number).as(text).isEqualByComparingTo(said(verdict, measure));
        return number;
    }

    private static BigDecimal said(String verdict, Measure measure) {
        return switch (verdict) {
            case " is met" -> BigDecimal.ONE;
            case " is not met" -> BigDecimal.ZERO;
            case " is not met, just below 1" -> new BigDecimal("0.999999");
            case ", the upper end" -> new BigDecimal("1000000");
            default -> {
                Levels levels = (Levels) measure;
                boolean isBelow = verdict.startsWith(", below ");
                BigDecimal score = score(levels, verdict.substring(isBelow ? ", below ".length() : 2));
                yield isBelow && !levels.interpolate() ? BigDecimal.ZERO : score;
            }
        };
    }

    private static BigDecimal score(Levels levels, String quoted) {
        Level level = levels.levels().stream()
                .filter(named -> Shown.quoted(named.name()).equals(quoted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no level " + quoted));
        return level.score().value();
    }

    private static boolean compared(Rational left, String sign, Rational right) {
        int order = left.compareTo(right);
        return switch (sign) {
            case "≤" -> order <= 0;
            case "<" -> order < 0;
            case "≥" -> order >= 0;
            default -> order > 0;
        };
    }

    static BigDecimal decimal(String number) {
        assertThat(number).matches(NUMBER);
        return new BigDecimal(number.replace('−', '-'));
    }
}
