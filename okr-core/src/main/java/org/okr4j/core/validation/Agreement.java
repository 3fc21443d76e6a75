package org.okr4j.core.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.core.KeyResult;
import org.okr4j.core.Measure;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.text.KeyResultText;
import org.okr4j.core.text.Quantity;
import org.okr4j.core.text.QuantityRole;

/** Holds the numbers of a title against every version of the measure up to a day. */
final class Agreement {
    /** A title with more numbers is no sentence any more. */
    private static final int MOST_COMPARED = 10;

    private final Inspection inspection;
    private final OpenKeyResult open;
    private final KeyResultText text;
    private final List<Quantity> targets;
    private final List<Quantity> starts;

    private Agreement(Inspection inspection, OpenKeyResult open) {
        this.inspection = inspection;
        this.open = open;
        this.text = Titles.read(inspection, open);
        this.targets = stated(QuantityRole.TARGET);
        this.starts = stated(QuantityRole.BASELINE);
    }

    static Agreement of(Inspection inspection, OpenKeyResult open) {
        return new Agreement(inspection, open);
    }

    /** Returns what the title and the measure in force do not agree about, where no earlier version fits either. */
    Optional<Remark> conflict() {
        boolean silent = targets.isEmpty() && starts.isEmpty();
        return silent || versions().anyMatch(version -> conflict(version).isEmpty())
                ? Optional.empty()
                : conflict(open.measure());
    }

    private Stream<Measure> versions() {
        KeyResult keyResult = open.keyResult();
        return Stream.concat(
                Stream.of(keyResult.measure()),
                keyResult.amendments().stream()
                        .filter(amendment -> !amendment.date().isAfter(open.asOf()))
                        .map(MeasureAmendment::measure));
    }

    private Optional<Remark> conflict(Measure measure) {
        return worst(measure, targets).or(() -> worst(measure, starts)).map(conflict -> remark(conflict, measure));
    }

    /** Of several numbers of a role it is enough that one fits; another rule looks at several targets. */
    private Optional<Conflict> worst(Measure measure, List<Quantity> stated) {
        Comparer comparer = new Comparer(inspection, text, measure);
        Optional<Conflict> first = Optional.empty();
        for (Quantity quantity : stated) {
            Fit fit = comparer.fit(quantity);
            if (fit == Fit.FITS) {
                return Optional.empty();
            }
            first = first.or(() -> Optional.of(new Conflict(quantity, fit)));
        }
        return first;
    }

    private List<Quantity> stated(QuantityRole role) {
        return text.quantities().stream()
                .filter(quantity -> quantity.role() == role && quantity.value().isPresent())
                .limit(MOST_COMPARED)
                .toList();
    }

    private Remark remark(Conflict conflict, Measure measure) {
        String said = Titles.quoted(conflict.quantity().span(), text.text());
        String asked = "the measure " + Goals.asked(measure);
        String message = switch (conflict.fit()) {
            case OTHER_UNIT -> "The title says " + said + ", which is another unit: " + asked;
            case OTHER_WAY -> "The title says " + said + ", which goes the other way: " + asked;
            case OTHER_START -> "The title says that it starts at " + said + ": " + asked;
            case OTHER_NUMBER, FITS -> "The title says " + said + ": " + asked;
        };
        return Titles.remark(
                        open.keyResult(),
                        message,
                        Optional.of(conflict.quantity().span()))
                .withSuggestion(
                        "Correct the one that is wrong; where the target has changed, amend the measure with the"
                                + " reason");
    }

    /** How a number of a title fits a measure. */
    enum Fit {
        FITS,
        OTHER_NUMBER,
        OTHER_START,
        OTHER_UNIT,
        OTHER_WAY
    }

    private record Conflict(Quantity quantity, Fit fit) {}
}
