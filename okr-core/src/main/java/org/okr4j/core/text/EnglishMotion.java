package org.okr4j.core.text;

/** Verbs, nouns and comparatives that say which way a value goes. */
final class EnglishMotion {
    static final String TABLE = """
            # Verbs and nouns of change on a scale: Levin, English Verb Classes and Alternations, class 45.6.
            [rise]
            increas{e,es,ed,ing}, grow{,s,n,ing}, grew, growth, rais{e,es,ed,ing}, ris{e,es,ing}, rose, boost{,s,ed,ing}
            expand{,s,ed,ing}, lift{,s,ed,ing}, accelerat{e,es,ed,ing}

            [fall]
            decreas{e,es,ed,ing}, reduc{e,es,ed,ing}, reduction, cut{,s,ting}, lower{,s,ed,ing}, drop{,s,ped,ping}
            fall{,s,ing}, fell, shrink{,s,ing}, minimi{z,s}e, shorten{,s,ed,ing}, declin{e,es,ed,ing}

            # Verbs of staying: Levin, class 47.1, and verbs of keeping, class 15.2.
            [keep]
            keep{,s,ing}, kept, maintain{,s,ed,ing}, remain{,s,ed,ing}, stay{,s,ed,ing}, retain{,s,ed,ing}, sustain{,s,ed,ing}

            [reach]
            reach{,es,ed,ing}, achiev{e,es,ed,ing}, attain{,s,ed,ing}, hit, hits, get, gets
            """;

    private EnglishMotion() {}
}
