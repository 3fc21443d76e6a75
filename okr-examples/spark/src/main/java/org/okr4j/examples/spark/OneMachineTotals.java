package org.okr4j.examples.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The same totals by one thread of one machine, to compare with. */
final class OneMachineTotals {
    private OneMachineTotals() {}

    static List<Total> of(BufferedReader lines, LocalDate asOf) throws IOException {
        Totals totals = new Totals();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                totals.add(DocumentTotals.of(line, asOf));
            }
        }
        return totals.sorted();
    }
}
