package org.okr4j.core.text;

/** Verbs and nouns that tell work and gates from effects. */
final class EnglishWork {
    static final String TABLE = """
            # Verbs without an end that could be decided.
            [open-verb]
            improv{e,es,ed,ing}, support{,s,ing}, explor{e,es,ing}, enhanc{e,es,ing}, promot{e,es,ing}

            # Gates that are passed once.
            [gate]
            launch{,es,ed,ing}, migrat{e,es,ed,ing}, migration, releas{e,es,ed,ing}, go live, rolled out

            # Work that is done, and what it puts out.
            [work]
            publish{,es,ed,ing}, writ{e,es,ing}, written, creat{e,es,ed,ing}, hir{e,es,ed,ing}, train{,s,ed,ing}, document{,s,ed,ing}
            host{,s,ed,ing}, build{,s,ing}, built, plan{,s,ned,ning}, defin{e,es,ed,ing}
            """;

    private EnglishWork() {}
}
