package org.okr4j.examples.html;

import java.util.List;
import java.util.Optional;
import org.okr4j.examples.words.Figures;
import org.okr4j.scoring.Reason;

/** How numbers came about, to be opened. */
final class Explained {
    private Explained() {}

    /** Returns an explanation and its reasons; nothing where they were not asked for. */
    static Optional<Element> of(String explanation, List<Reason> reasons) {
        if (explanation.isEmpty()) {
            return Optional.empty();
        }
        Element list = Element.of("dl").classed("reasons").add(pair("progress", explanation));
        reasons.forEach(reason -> list.add(pair(Figures.word(reason.of()), reason.text())));
        return Optional.of(Element.of("details")
                .classed("why")
                .add(Element.of("summary", "How these numbers come about"))
                .add(list));
    }

    private static Element pair(String name, String text) {
        return Element.of("div").add(Element.of("dt", name)).add(Element.of("dd", text));
    }
}
