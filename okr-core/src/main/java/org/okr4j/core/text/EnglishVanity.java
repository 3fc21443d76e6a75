package org.okr4j.core.text;

/** Nouns that count attention. */
final class EnglishVanity {
    static final String TABLE = """
            # Counts of exposure and audience.
            [vanity]
            follower{,s}, impression{,s}, page view{,s}, pageview{,s}, visit{,s}, likes

            # Attention that asks somebody to act.
            [attention]
            subscriber{,s}, registration{,s}, download{,s}, rsvp{,s}
            """;

    private EnglishVanity() {}
}
