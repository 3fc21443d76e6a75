package org.okr4j.core.text;

/**
 * Words of grammar.
 */
final class EnglishGrammar {
    static final String TABLE = """
            # Begins a clause that tells which one is meant, and not what is to be done: Quirk et al. (1985),
            # 15.2 to 15.60 and 17.10 to 17.25.
            [relative]
            that, which, who, whom, whose, where, when, because, as, since, if, until, so that, whether, what
            how, why, whenever, wherever, than, once, although, though, unless

            # Joins two clauses or two parts of one: Quirk et al. (1985), 13.2 to 13.52.
            [joining]
            and, or, &, then, plus, but, as well as, and then

            # Before a gerund that tells how: Quirk et al. (1985), 8.80 and 9.49.
            [means]
            by, through, via, thru, in, from, of, for, while, with, on, at

            # Before what comes along with what is done: Quirk et al. (1985), 9.52 to 9.54.
            [accompaniment]
            with, achieving, reaching, scoring, resulting in, leading to, at

            # Ends a noun phrase: Quirk et al. (1985), 9.7 to 9.10.
            [preposition]
            w/, w/o, of, in, on, at, to, from, by, for, with, within, without, into, onto, over, under, above
            below, between, among, amongst, across, through, throughout, during, before, after, until, since
            about, around, against, towards, toward, upon, via, per, than, as, like, near, outside, inside
            beyond, despite, except, excluding, including, regarding, vs, versus, thru, @, compared to
            compared with, due to, because of, according to, such as

            # Before a noun: Quirk et al. (1985), 5.10 to 5.25.
            [determiner]
            a, an, the, this, these, those, my, your, his, her, its, our, their, some, another, such, own, new
            first, each, every, all, any

            # Who acts, where the team speaks of itself: Quirk et al. (1985), 6.14 to 6.18.
            [we]
            we, i, our team, the team, us, we've, i've, we're

            # Not: Quirk et al. (1985), 10.54 to 10.70.
            [not]
            not, no, never, none, without, don't, doesn't, isn't, aren't, won't, can't, cannot, no longer
            neither, nor, stop, avoid, nobody, nothing
            """;

    private EnglishGrammar() {}
}
