package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;

/** The numbers that a text states. */
final class Quantities {
    private Quantities() {}

    static List<Quantity> of(Sentence sentence, Periods periods) {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.isNumber()
                    && token.key().length() < 15
                    && token.key().chars().allMatch(Character::isDigit)) {
                boolean percent = sentence.is(i + 1, WordClass.PERCENT);
                quantities.add(Quantity.builder()
                        .value(token.key())
                        .unit(percent ? "%" : "")
                        .span(sentence.span(i, percent ? i + 2 : i + 1))
                        .build());
            }
        }
        return quantities;
    }
}
