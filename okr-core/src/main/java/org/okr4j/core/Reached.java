package org.okr4j.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names of the milestones that are reached so far. None is a reading too: something was looked at, and nothing was
 * reached yet.
 *
 * @param names the names, each once; their order is kept but makes no difference
 */
public record Reached(Set<String> names) implements Reading {

    /**
     * Makes a reading of milestones.
     *
     * @param names the names, each once; their order is kept but makes no difference
     * @throws InvalidValueException if a name is blank
     */
    public Reached {
        Set<String> copy = new LinkedHashSet<>(names);
        int i = 0;
        for (String name : copy) {
            Texts.required("/" + i++, "The name of a milestone", name);
        }
        names = Collections.unmodifiableSet(copy);
    }

    /**
     * Makes a reading of milestones.
     *
     * @param names the names of the milestones reached, or none
     * @return the reading
     * @throws InvalidValueException if a name is blank or stands twice
     */
    public static Reached of(String... names) {
        return of(Arrays.asList(names));
    }

    /**
     * Makes a reading of milestones.
     *
     * @param names the names of the milestones reached, or none
     * @return the reading
     * @throws InvalidValueException if a name is blank or stands twice
     */
    public static Reached of(Collection<String> names) {
        Set<String> once = new LinkedHashSet<>();
        int i = 0;
        for (String name : names) {
            if (!once.add(name)) {
                throw new InvalidValueException(
                        "/" + i, "A reading names a milestone once: " + Shown.quoted(name) + " stands twice");
            }
            i++;
        }
        return new Reached(once);
    }
}
