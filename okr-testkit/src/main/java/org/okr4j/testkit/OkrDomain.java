package org.okr4j.testkit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives the days of {@link OkrArbitraries#dates()} to every {@code @ForAll LocalDate} too.
 *
 * <p>The types of the library need no domain: they are provided wherever the kit is on the class path. Days are a type of
 * Java, which other properties of a suite want otherwise; so they are asked for with {@code @Domain(OkrDomain.class)}, on
 * a property or a class of properties. Where parameters of other types are wanted beside them, add
 * {@code @Domain(DomainContext.Global.class)}.
 */
public final class OkrDomain implements DomainContext {
    /** Is made by jqwik. */
    public OkrDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new OkrArbitraryProvider(), new Days());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    /** Above jqwik's own days, which lie anywhere. */
    private static final class Days implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage type) {
            return type.isOfType(LocalDate.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider parameters) {
            return Set.of(OkrArbitraries.dates());
        }

        @Override
        public int priority() {
            return 1;
        }
    }
}
