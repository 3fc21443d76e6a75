package org.okr4j.examples.measure;

import org.okr4j.core.Shown;

/**
 * A title that was not read as its label says.
 *
 * @param id the id of its row
 * @param label what the label says
 * @param answer what the reader says
 * @param text the title
 */
record Miss(String id, String label, String answer, String text) {
    String shown() {
        return id + ": " + label + ", read as " + answer + ": " + Shown.escaped(text);
    }
}
