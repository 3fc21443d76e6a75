package org.okr4j.core.text;

import java.util.Optional;

/**
 * A part of a title with at most one verb that decides.
 *
 * @param form how it is put
 * @param from the index of its first token
 * @param to the index behind its last
 * @param subjectTo the index behind what it speaks of, where it is no command
 * @param verb the verb that decides, where there is one
 */
record Clause(Form form, int from, int to, int subjectTo, Optional<Verb> verb) {
    /** How a clause is put. */
    enum Form {
        /** Hire 4 nurses. */
        COMMAND,
        /** To open the ward; by opening the ward. */
        PURPOSE,
        /** Patients are seen within 2 hours; we have hired 4 nurses. */
        STATEMENT,
        /** 4 nurses hired. */
        RESULT,
        /** 4 new nurses. */
        LABEL
    }

    boolean is(Form any) {
        return form == any;
    }

    boolean hasVerb(WordClass... any) {
        return verb.isPresent() && verb.get().is(any);
    }

    boolean speaksOfTheTeam(Words words) {
        return words.is(from, WordClass.WE);
    }

    Clause until(int end) {
        return new Clause(form, from, end, Math.min(subjectTo, end), verb);
    }
}
