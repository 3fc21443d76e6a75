package org.okr4j.json.codec;

import java.util.LinkedHashSet;
import java.util.Set;
import org.okr4j.core.Shown;

/** An array of texts, each once. */
final class Names implements Shape<Set<String>> {
    private final String needed;
    private final String rule;

    private Names(String needed, String rule) {
        this.needed = needed;
        this.rule = rule;
    }

    static Names of(String what) {
        return new Names("An array of " + what, "An array of " + what + " holds each once");
    }

    @Override
    public Set<String> read(Input in) {
        in.require(Token.ARRAY_START, needed);
        Set<String> names = new LinkedHashSet<>();
        while (in.next() != Token.ARRAY_END) {
            if (in.current() != Token.TEXT) {
                throw in.wrongKind("A text").within(names.size());
            }
            if (!names.add(textAt(in, names.size()))) {
                throw Refusal.here(in, rule + ": " + Shown.quoted(in.text()) + " stands twice")
                        .within(names.size());
            }
        }
        return names;
    }

    private String textAt(Input in, int index) {
        try {
            ListOf.checkCount(in, needed, index, in.limits().entries());
            return in.limitedText();
        } catch (Refusal tooMuch) {
            throw tooMuch.within(index);
        }
    }

    @Override
    public void write(Set<String> names, TokenSink out) {
        out.startArray();
        names.forEach(out::text);
        out.endArray();
    }
}
