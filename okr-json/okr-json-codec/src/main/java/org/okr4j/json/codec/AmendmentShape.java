package org.okr4j.json.codec;

import org.okr4j.core.Amendment;
import org.okr4j.core.MeasureAmendment;
import org.okr4j.core.TitleAmendment;

/** An amendment of which nobody said whether it is of an objective or a key result: its change says it. */
final class AmendmentShape implements Shape<Amendment> {

    @Override
    public Amendment read(Input in) {
        in.require(Token.OBJECT_START, "An amendment, an object,");
        in.next();
        HeldTokens held = HeldTokens.until(name -> name.equals("measure") || name.equals("title"), in.tokens());
        if (held == null) {
            throw Refusal.ofValue("An amendment needs its change, a measure or a title: both are absent");
        }
        boolean ofMeasure = in.text().equals("measure");
        held.hold();
        Input all = in.over(held);
        return ofMeasure ? KeyResultFields.AMENDMENT.readFields(all, 0) : ObjectiveFields.AMENDMENT.readFields(all, 0);
    }

    @Override
    public void write(Amendment amendment, TokenSink out) {
        if (amendment instanceof MeasureAmendment ofMeasure) {
            KeyResultFields.AMENDMENT.write(ofMeasure, out);
        } else if (amendment instanceof TitleAmendment ofTitle) {
            ObjectiveFields.AMENDMENT.write(ofTitle, out);
        }
    }
}
