package org.okr4j.json.codec;

import java.math.BigDecimal;
import org.okr4j.core.Okrs;
import org.okr4j.core.Shown;

/** A whole document, whose version decides whether anything else in it can be understood. */
final class DocumentShape implements Shape<Okrs> {
    static final int VERSION = 1;
    private static final String VERSION_FIELD = "okr";
    private static final String OF_VERSION = "This document is of version ";

    private static final Shape<Integer> VERSION_SHAPE = new Shape<>() {
        @Override
        public Integer read(Input in) {
            BigDecimal version = in.current() == Token.NUMBER ? Numerals.read(in) : BigDecimal.ZERO;
            if (isLater(version)) {
                throw later(in);
            }
            if (version.compareTo(BigDecimal.valueOf(VERSION)) != 0) {
                throw Refusal.here(in, "okr is the version of the format, " + VERSION + ": found " + in.found());
            }
            return VERSION;
        }

        @Override
        public void write(Integer version, TokenSink out) {
            out.number(version);
        }
    };

    static final Table<Okrs, Draft> TABLE = Rows.<Okrs, Draft>of("A document")
            .required(VERSION_FIELD, VERSION_SHAPE, okrs -> VERSION, (draft, v) -> draft.versionIsKnown = true)
            .required(
                    "objectives",
                    ListOf.of("objectives", ObjectiveFields.OBJECTIVE).atMost(OkrLimits::objectives),
                    Okrs::objectives,
                    (draft, v) -> draft.okrs.addAllObjectives(v))
            .built(Draft::new, draft -> draft.okrs.build());

    static final DocumentShape DOCUMENT = new DocumentShape();

    private DocumentShape() {}

    @Override
    public Okrs read(Input in) {
        in.require(Token.OBJECT_START, "A document, an object,");
        int inside = in.tokens().depth();
        Draft draft = new Draft();
        try {
            TABLE.fill(draft, in, 0);
        } catch (Refusal refusal) {
            throw draft.versionIsKnown ? refusal : laterVersion(in, inside, refusal);
        }
        return TABLE.build(draft);
    }

    @Override
    public void write(Okrs okrs, TokenSink out) {
        TABLE.write(okrs, out);
    }

    /**
     * Looks on for the version where something was refused before it was read: what a later version has added is better
     * explained by its number, and that may stand last.
     */
    private static Refusal laterVersion(Input in, int inside, Refusal refusal) {
        TokenSource tokens = in.tokens();
        try {
            while (tokens.depth() >= inside && tokens.current() != Token.END) {
                boolean name = tokens.next() == Token.NAME && tokens.depth() == inside;
                if (name && tokens.text().equals(VERSION_FIELD) && tokens.next() == Token.NUMBER) {
                    return isLater(Numerals.read(in)) ? later(in).within(VERSION_FIELD) : refusal;
                }
            }
        } catch (RuntimeException unreadable) {
            return refusal;
        }
        return refusal;
    }

    private static boolean isLater(BigDecimal version) {
        return version.scale() <= 0 && version.compareTo(BigDecimal.valueOf(VERSION)) > 0;
    }

    static boolean isOfLaterVersion(OkrJsonException refusal) {
        return refusal.problem().startsWith(OF_VERSION);
    }

    private static Refusal later(Input in) {
        return Refusal.here(
                in,
                OF_VERSION + Shown.excerpt(in.text()) + " of the format, and version " + VERSION
                        + " is the newest that is read here: a later release of the library is needed");
    }

    /** A document while it is read. */
    static final class Draft {
        private final Okrs.Builder okrs = Okrs.builder();
        private boolean versionIsKnown;
    }
}
