package org.okr4j.json.codec;

import java.math.BigDecimal;
import org.okr4j.core.Amount;
import org.okr4j.core.Done;
import org.okr4j.core.LevelName;
import org.okr4j.core.Ratio;
import org.okr4j.core.Reached;
import org.okr4j.core.Reading;

/** A reading: which of the five it is says its first token. */
final class ReadingShape implements Shape<Reading> {
    static final Names NAMES = Names.of("names of milestones");

    static final Table<Ratio, RatioDraft> RATIO = Rows.<Ratio, RatioDraft>of("A part of a whole")
            .required("part", Scalars.DECIMAL, Ratio::part, (draft, v) -> draft.part = v)
            .required("whole", Scalars.DECIMAL, Ratio::whole, (draft, v) -> draft.whole = v)
            .built(RatioDraft::new, draft -> new Ratio(draft.part, draft.whole));

    static final ReadingShape READING = new ReadingShape();

    private ReadingShape() {}

    @Override
    public Reading read(Input in) {
        return switch (in.current()) {
            case NUMBER -> new Amount(Numerals.read(in));
            case OBJECT_START -> RATIO.read(in);
            case TRUE -> Done.YES;
            case FALSE -> Done.NO;
            case ARRAY_START -> new Reached(NAMES.read(in));
            case TEXT -> new LevelName(in.limitedText());
            default ->
                throw in.wrongKind(
                        "A reading, which is a number, a part of a whole, true or false, an array of names of"
                                + " milestones or the name of a level,");
        };
    }

    @Override
    public void write(Reading reading, TokenSink out) {
        if (reading instanceof Amount amount) {
            Numerals.write(amount.value(), out);
        } else if (reading instanceof Ratio ratio) {
            RATIO.write(ratio, out);
        } else if (reading instanceof Done done) {
            out.truth(done.isDone());
        } else if (reading instanceof Reached reached) {
            NAMES.write(reached.names(), out);
        } else if (reading instanceof LevelName level) {
            out.text(level.name());
        }
    }

    /** A part of a whole while it is read; both stand there before it is made. */
    static final class RatioDraft {
        private BigDecimal part = BigDecimal.ZERO;
        private BigDecimal whole = BigDecimal.ONE;
    }
}
