package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.core.Ambition;
import org.okr4j.core.Score;
import org.okr4j.core.Status;

/** A tally while it is counted. */
final class Counting {
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Met committed = new Met();
    private final Met aspirational = new Met();
    private boolean stretchesAreOver = true;

    void add(Ambition ambition, Optional<Score> score, Coverage coverage, Status status, boolean isOver) {
        statuses.merge(status, 1, Integer::sum);
        if (ambition == Ambition.COMMITTED) {
            committed.add(score, coverage);
        } else {
            aspirational.add(score, coverage);
            stretchesAreOver &= isOver || score.isEmpty();
        }
    }

    Map<Status, Integer> statuses() {
        return statuses;
    }

    Tally tally(StretchRange range) {
        Attainment stretches = aspirational.attainment();
        return Tally.builder()
                .committed(committed.attainment())
                .aspirational(stretches)
                .stretch(stretches.mean().filter(mean -> stretchesAreOver).map(range::place))
                .statuses(statuses)
                .build();
    }

    Coverage coverage() {
        long count = (long) committed.count + aspirational.count;
        long scored = (long) committed.scored + aspirational.scored;
        return count == 0 ? Coverage.NONE : new Coverage(Coverage.FULL.millionths() * scored / count);
    }

    private static final class Met {
        private final WeightedMean mean = new WeightedMean();
        private int count;
        private int scored;
        private int met;

        void add(Optional<Score> score, Coverage coverage) {
            count++;
            if (score.isPresent()) {
                scored++;
                met += CloseOut.isMet(score.get(), coverage) ? 1 : 0;
                mean.add(BigDecimal.ONE, score.get().millionths());
            }
        }

        Attainment attainment() {
            return Attainment.builder()
                    .count(count)
                    .scored(scored)
                    .met(met)
                    .mean(mean.floor().map(Score::new))
                    .build();
        }
    }
}
