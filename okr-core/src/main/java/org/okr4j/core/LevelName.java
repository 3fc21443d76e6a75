package org.okr4j.core;

/**
 * The name of the level that is reached, for levels without numbers.
 *
 * @param name the name, not blank
 */
public record LevelName(String name) implements Reading {

    /**
     * Makes a reading of a level.
     *
     * @param name the name, not blank
     * @throws InvalidValueException if the name is blank
     */
    public LevelName {
        Texts.required("", "The name of a level", name);
    }

    /**
     * Makes a reading of a level.
     *
     * @param name the name, not blank
     * @return the reading
     * @throws InvalidValueException if the name is blank
     */
    public static LevelName of(String name) {
        return new LevelName(name);
    }
}
