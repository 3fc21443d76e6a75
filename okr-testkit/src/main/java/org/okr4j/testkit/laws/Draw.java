package org.okr4j.testkit.laws;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.core.Amount;
import org.okr4j.core.Done;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.Level;
import org.okr4j.core.LevelName;
import org.okr4j.core.Levels;
import org.okr4j.core.Measure;
import org.okr4j.core.Milestone;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;
import org.okr4j.testkit.OkrArbitraries;

/**
 * What a reading of any measure can be made of, drawn before it is known of which: often exactly where something changes, or
 * just beside it.
 */
record Draw(BigDecimal amount, BigDecimal whole, int choice) {
    private static final int PLAIN = 500;
    private static final int RATIO = 600;
    private static final int ON_A_MARK = 750;
    private static final List<BigDecimal> STEPS = Stream.of("1", "0.5", "0.01", "0.000001", "0.000000000001", "0.1")
            .map(BigDecimal::new)
            .toList();

    static Arbitrary<Draw> draws() {
        return Combinators.combine(
                        OkrArbitraries.amounts(),
                        OkrArbitraries.positiveAmounts(),
                        Arbitraries.integers().between(0, 999))
                .as(Draw::new);
    }

    Reading of(Measure measure) {
        return measure.match(
                this::number,
                this::number,
                milestones -> Reached.of(chosen(
                        milestones.milestones().stream().map(Milestone::name).toList())),
                binary -> Done.of(choice % 2 == 1),
                levels -> levels.isNumbered() ? number(levels) : named(levels),
                this::number);
    }

    private Reading named(Levels levels) {
        List<Level> all = levels.levels();
        return LevelName.of(all.get(choice % all.size()).name());
    }

    private List<String> chosen(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(i -> (choice >> i & 1) == 1)
                .mapToObj(names::get)
                .toList();
    }

    private Reading number(Measure measure) {
        if (choice >= PLAIN && choice < RATIO) {
            Reading ratio = new Ratio(amount, whole);
            return measure.takes(ratio) ? ratio : new Amount(amount);
        }
        List<BigDecimal> marks = Targets.marks(measure);
        return choice < PLAIN || marks.isEmpty() ? new Amount(amount) : near(marks.get(choice % marks.size()));
    }

    /** What has more digits than the format allows is left at the number itself. */
    private Reading near(BigDecimal mark) {
        BigDecimal step = choice < ON_A_MARK ? BigDecimal.ZERO : STEPS.get(choice / 2 % STEPS.size());
        try {
            return new Amount(choice / 12 % 2 == 0 ? mark.subtract(step) : mark.add(step));
        } catch (InvalidValueException refused) {
            return new Amount(amount);
        }
    }
}
