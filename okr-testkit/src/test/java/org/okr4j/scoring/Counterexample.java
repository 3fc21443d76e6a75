package org.okr4j.scoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that shows a law broken by somebody who does not claim it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Counterexample {
    /** Who breaks it, as in the table of laws. */
    String[] of();

    /** The law, as in the table of laws. */
    String to();
}
