package org.okr4j.scoring;

import org.okr4j.testkit.laws.Claims;

/** Asks laws as often as properties are, so that one setting holds for both. */
public final class Suite {
    private static final int TRIES = Integer.getInteger("jqwik.tries.default", Claims.TRIES);

    private Suite() {}

    public static <S> Claims<S> asked(Claims<S> claims) {
        return claims.tries(TRIES);
    }
}
