package org.okr4j.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik an arbitrary for every value of the library, so that {@code @ForAll KeyResult keyResult} needs nothing
 * else. jqwik finds it where the kit is on the class path; nobody else needs it.
 *
 * <p>It answers for types of the library only, and for each of them exactly: other suites on the same class path stay as
 * they are. An own {@code @Provide} method goes before it.
 */
public final class OkrArbitraryProvider implements ArbitraryProvider {
    /** Is made by jqwik. */
    public OkrArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return Provided.has(meant(type));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider parameters) {
        return Set.of(Provided.arbitrary(meant(type)));
    }

    /** Any measure will do for {@code List<? extends Measure>}. */
    private static Class<?> meant(TypeUsage type) {
        return type.isTypeVariableOrWildcard() && type.getUpperBounds().size() == 1
                ? type.getUpperBounds().get(0).getRawType()
                : type.getRawType();
    }
}
