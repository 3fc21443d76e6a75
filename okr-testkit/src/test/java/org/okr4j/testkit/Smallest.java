package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Expects a property to be falsified, and the counterexample to shrink to what is written here. */
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(Smallest.Expected.class)
@interface Smallest {
    /** The parameters, each as it prints. */
    String value();

    /** Turns a falsified property with the counterexample into a success, and everything else into a failure. */
    final class Expected implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            String expected =
                    context.findAnnotation(Smallest.class).orElseThrow().value();
            try {
                assertThat(result.falsifiedParameters().orElseThrow().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining("\n")))
                        .isEqualTo(expected);
            } catch (AssertionError other) {
                return result.mapToFailed(other);
            }
            return result.mapToSuccessful();
        }
    }
}
