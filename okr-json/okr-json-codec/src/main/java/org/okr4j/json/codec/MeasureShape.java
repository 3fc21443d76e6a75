package org.okr4j.json.codec;

import java.util.List;
import org.okr4j.core.Measure;

/** A measure: which of the six it is says its field "type", wherever in the object it stands. */
final class MeasureShape implements Shape<Measure> {
    static final MeasureShape MEASURE = new MeasureShape();

    static final List<String> TYPES = List.of("metric", "maintain", "milestones", "binary", "levels", "baseline");

    /** The type is written first. */
    private static final FieldNames FIRST = new FieldNames(List.of(Table.TYPE));

    private MeasureShape() {}

    @Override
    public Measure read(Input in) {
        in.require(Token.OBJECT_START, "A measure, an object,");
        if (in.nextName(FIRST, 0) == 0) {
            in.next();
            return table(in).readAfterType(in);
        }
        HeldTokens before = HeldTokens.until(Table.TYPE::equals, in.tokens());
        if (before == null) {
            throw Refusal.ofValue("A measure needs type, which is " + Words.anyOf(TYPES) + ": type is absent");
        }
        in.next();
        return table(in).readAfterType(in.over(before));
    }

    private static Table<? extends Measure, ?> table(Input in) {
        if (in.current() != Token.TEXT) {
            throw in.wrongKind("The type of a measure, " + Words.anyOf(TYPES) + ",")
                    .within(Table.TYPE);
        }
        return switch (in.text()) {
            case "metric" -> MeasureFields.METRIC;
            case "maintain" -> MeasureFields.MAINTAIN;
            case "milestones" -> MeasureFields.MILESTONES;
            case "binary" -> MeasureFields.BINARY;
            case "levels" -> MeasureFields.LEVELS;
            case "baseline" -> MeasureFields.BASELINE;
            default -> throw Choice.unknown(in, "The type of a measure", TYPES).within(Table.TYPE);
        };
    }

    @Override
    public void write(Measure measure, TokenSink out) {
        measure.match(
                metric -> written(MeasureFields.METRIC, metric, out),
                maintain -> written(MeasureFields.MAINTAIN, maintain, out),
                milestones -> written(MeasureFields.MILESTONES, milestones, out),
                binary -> written(MeasureFields.BINARY, binary, out),
                levels -> written(MeasureFields.LEVELS, levels, out),
                baseline -> written(MeasureFields.BASELINE, baseline, out));
    }

    private static <M extends Measure> M written(Table<M, ?> table, M measure, TokenSink out) {
        table.write(measure, out);
        return measure;
    }
}
