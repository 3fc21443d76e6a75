package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what may stand between the key results of a list, outside of brackets, numbers and names of periods. */
final class Joints {
    private final Sentence sentence;
    private final Periods periods;
    private final Words words;
    private final boolean[] quantified;

    Joints(String text, Lexicon lexicon) {
        this.sentence = Sentence.of(text, lexicon);
        this.periods = Periods.of(sentence);
        List<Quantity> quantities = Quantities.of(sentence, periods);
        this.words = Words.of(sentence, quantities);
        this.quantified = quantified(quantities);
    }

    private boolean[] quantified(List<Quantity> quantities) {
        boolean[] inside = new boolean[sentence.size()];
        int i = 0;
        for (Quantity quantity : quantities) {
            while (i < inside.length
                    && sentence.tokens().get(i).from() < quantity.span().to()) {
                inside[i] = sentence.tokens().get(i).from() >= quantity.span().from();
                i++;
            }
        }
        return inside;
    }

    List<Joint> all() {
        List<Joint> joints = new ArrayList<>();
        int behind = -1;
        for (int i = 0; i < sentence.size(); ) {
            int to = behindJoint(i);
            if (to > i) {
                Joint joint = joint(i, to);
                if (behind == i) {
                    joint = joints.remove(joints.size() - 1).and(joint);
                }
                joints.add(joint);
                behind = to;
            }
            i = Math.max(to, i + 1);
        }
        return joints;
    }

    private int behindJoint(int i) {
        if (words.isBracketed(i) || quantified[i] || periods.holds(i)) {
            return i;
        }
        boolean sign =
                words.token(i).is(",") || words.token(i).is(";") || (words.isStop(i) && sentence.isSpaced(i + 1));
        return sign ? i + 1 : words.behind(i, WordClass.AND);
    }

    private Joint joint(int from, int to) {
        return new Joint(
                words.token(from).from(),
                words.token(to - 1).to(),
                words.isSign(from) && !words.is(from, WordClass.AND),
                words.token(from).is(";"));
    }
}
