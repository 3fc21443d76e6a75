package org.okr4j.core.validation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.text.Wording;

/**
 * What a unit is a unit of, as far as the reader of titles knows its words.
 *
 * @param kind the kind
 * @param name of money its ISO code, else {@code ""}
 * @param factor what a number is to be multiplied by: 1000 for {@code thousand EUR}, 60 for minutes; a month counts as
 *     a twelfth of 365 days
 */
record UnitKind(Kind kind, String name, BigDecimal factor) {
    private static final BigDecimal DAY_SECONDS = BigDecimal.valueOf(24 * 3600);
    private static final BigDecimal MONTH_SECONDS = BigDecimal.valueOf(365L * 24 * 3600 / 12);
    private static final int MILLIS = 3;
    private static final String PREFIXES = "kKmMtT";

    /** What can be told apart. */
    enum Kind {
        NONE,
        PERCENT,
        POINTS,
        MONEY,
        TIME,
        OTHER
    }

    static UnitKind of(String unit, Inspection inspection) {
        return inspection.shared(Known.class, Known::new).of(unit);
    }

    /** Says whether things are counted, or nothing is said. */
    boolean isOfThings() {
        return kind == Kind.OTHER || kind == Kind.NONE;
    }

    /** The units of a document, of which there are few. */
    static final class Known {
        private final Inspection inspection;
        private final Map<String, UnitKind> kinds = new HashMap<>();

        Known(Inspection inspection) {
            this.inspection = inspection;
        }

        UnitKind of(String unit) {
            return kinds.computeIfAbsent(unit.strip(), this::read);
        }

        private UnitKind read(String unit) {
            if (unit.isEmpty()) {
                return new UnitKind(Kind.NONE, "", BigDecimal.ONE);
            }
            Wording words = inspection.wordingOf(unit);
            if (!words.phrases(WordClass.PERCENT).isEmpty()) {
                return new UnitKind(Kind.PERCENT, "", BigDecimal.ONE);
            }
            if (!words.phrases(WordClass.POINTS).isEmpty()) {
                return new UnitKind(Kind.POINTS, "", BigDecimal.ONE);
            }
            return money(unit, words)
                    .or(() -> time(unit, words))
                    .orElseGet(() -> new UnitKind(Kind.OTHER, "", magnitude(words)));
        }

        private Optional<UnitKind> money(String unit, Wording words) {
            Optional<String> code = currency(words);
            if (code.isPresent()) {
                return Optional.of(new UnitKind(Kind.MONEY, code.get(), magnitude(words)));
            }
            if (unit.length() < 2 || PREFIXES.indexOf(unit.charAt(0)) < 0) {
                return Optional.empty();
            }
            BigDecimal prefix = BigDecimal.TEN.pow("mM".indexOf(unit.charAt(0)) >= 0 ? 6 : 3);
            return currency(inspection.wordingOf(unit.substring(1)))
                    .map(name -> new UnitKind(Kind.MONEY, name, prefix));
        }

        private static Optional<String> currency(Wording words) {
            return words.phrases(WordClass.CURRENCY).stream()
                    .map(Wording.Place::key)
                    .findFirst();
        }

        private static BigDecimal magnitude(Wording words) {
            return words.phrases(WordClass.MAGNITUDE).stream()
                    .map(place -> new BigDecimal(place.key()))
                    .findFirst()
                    .orElse(BigDecimal.ONE);
        }

        private static Optional<UnitKind> time(String unit, Wording words) {
            List<Wording.Place> times = words.phrases(WordClass.TIME_UNIT);
            boolean whole = times.size() == 1 && times.get(0).span().of(unit).length() == unit.length();
            return whole
                    ? Optional.of(
                            new UnitKind(Kind.TIME, "", seconds(times.get(0).key())))
                    : Optional.empty();
        }

        private static BigDecimal seconds(String iso) {
            if (iso.startsWith("PT")) {
                return BigDecimal.valueOf(Duration.parse(iso).toMillis(), MILLIS);
            }
            Period period = Period.parse(iso);
            BigDecimal days = BigDecimal.valueOf(period.get(ChronoUnit.DAYS)).multiply(DAY_SECONDS);
            return MONTH_SECONDS
                    .multiply(BigDecimal.valueOf(period.toTotalMonths()))
                    .add(days);
        }
    }
}
