package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Findings;
import org.okr4j.json.codec.Format;
import org.okr4j.json.codec.OkrJsonException;
import org.okr4j.json.codec.OkrLimits;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Series;
import org.okr4j.scoring.Summary;

/** The static methods that the class {@code OkrJson} of every binding has. */
public interface Facade {
    Okrs read(String text);

    Okrs read(byte[] utf8);

    Okrs read(byte[] utf8, int from, int to);

    Okrs read(String text, OkrLimits limits);

    Okrs read(byte[] utf8, OkrLimits limits);

    Findings problems(String text);

    List<OkrJsonException> refusals(String text);

    Scorecard readScorecard(String text);

    Summary readSummary(String text);

    Series readSeries(String text);

    Findings readFindings(String text);

    <T> T read(String text, Format<T> format);

    String write(Okrs okrs);

    String write(Scorecard scorecard);

    String write(Summary summary);

    String write(Series series);

    String write(Findings findings);

    <T> String write(T value, Format<T> format);

    String writeIndented(Okrs okrs);

    String writeIndented(Scorecard scorecard);

    String writeIndented(Summary summary);

    String writeIndented(Series series);

    String writeIndented(Findings findings);

    <T> String writeIndented(T value, Format<T> format);

    /** Returns the facade of a binding. */
    static Facade of(Class<?> okrJson) {
        return proxy((method, arguments) -> called(okrJson, method, arguments));
    }

    /** Returns a facade that answers what two others agree on, and fails where they differ. */
    static Facade agreeing(Facade first, Facade second) {
        return proxy((method, arguments) -> {
            Object one = answer(first, method, arguments);
            Object other = answer(second, method, arguments);
            assertThat(other)
                    .as(() -> method.getName() + " of " + Arrays.deepToString(arguments))
                    .isEqualTo(one);
            if (one instanceof Refused refused) {
                throw refused.cause;
            }
            return one;
        });
    }

    private static Facade proxy(Call call) {
        return (Facade) Proxy.newProxyInstance(
                Facade.class.getClassLoader(),
                new Class<?>[] {Facade.class},
                (proxy, method, arguments) -> call.to(method, arguments));
    }

    private static Object called(Class<?> okrJson, Method method, Object[] arguments) throws Throwable {
        try {
            return okrJson.getMethod(method.getName(), method.getParameterTypes())
                    .invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object answer(Facade facade, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(facade, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof OkrJsonException refusal) {
                return new Refused(refusal);
            }
            throw thrown.getCause();
        }
    }

    /** One of the calls above. */
    interface Call {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    /** A refusal, equal to any other in the same words. */
    final class Refused {
        private final OkrJsonException cause;

        Refused(OkrJsonException cause) {
            this.cause = cause;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Refused refused && refused.cause.toString().equals(cause.toString());
        }

        @Override
        public int hashCode() {
            return cause.toString().hashCode();
        }

        @Override
        public String toString() {
            return cause.toString();
        }
    }
}
