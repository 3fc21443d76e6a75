package org.okr4j.testkit.rules;

import java.time.LocalDate;
import org.okr4j.core.Okrs;
import org.okr4j.core.validation.Findings;

/** How the texts of cases are read and written, by whatever a team reads its documents with. */
public interface CaseFormat {

    /**
     * Reads a document.
     *
     * @param text the text of {@code case.json}
     * @return the document
     */
    Okrs document(String text);

    /**
     * Reads what is to be found in a document.
     *
     * @param text the text of {@code case.findings}
     * @return the day and the findings
     */
    Expected expected(String text);

    /**
     * Writes what is found, for messages that say what a file should contain.
     *
     * @param expected the day and the findings
     * @return the text, as it might stand in {@code case.findings}
     */
    String text(Expected expected);

    /**
     * What is to be found in a document.
     *
     * @param asOf the day on which it is checked
     * @param findings the findings, in their order
     */
    record Expected(LocalDate asOf, Findings findings) {}
}
