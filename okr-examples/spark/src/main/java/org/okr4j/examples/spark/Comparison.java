package org.okr4j.examples.spark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** Makes documents, adds them up with Spark and without, and prints whether both agree to the last digit. */
public final class Comparison {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 31);

    private Comparison() {}

    /**
     * Compares.
     *
     * @param args the folder to write the documents to, and how many key results there are to be
     * @throws IOException if the documents cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path documents = Files.createDirectories(Path.of(args[0])).resolve("documents.ndjson");
        int keyResults = Integer.parseInt(args[1]);
        try (BufferedWriter out = Files.newBufferedWriter(documents, StandardCharsets.UTF_8)) {
            MadeUpDocuments.write(keyResults, out);
        }
        List<Total> together = withSpark(documents);
        List<Total> alone = alone(documents);
        together.forEach(total -> System.out.printf(
                Locale.ROOT,
                "%-8s %-10s %,9d objectives %,9d key results, %,9d scored, mean %s; %,d errors, %,d warnings, %,d infos%n",
                total.cycle(),
                total.level().isEmpty() ? "no level" : total.level(),
                total.objectives(),
                total.keyResults(),
                total.scored(),
                total.meanScore(),
                total.errors(),
                total.warnings(),
                total.infos()));
        if (!together.equals(alone)) {
            throw new IllegalStateException("Spark and one machine differ:\n" + together + "\n" + alone);
        }
        System.out.printf(Locale.ROOT, "%,d key results: Spark and one machine agree to the last digit%n", keyResults);
    }

    private static List<Total> withSpark(Path documents) throws IOException {
        try (SparkSession spark = SparkTotals.session()) {
            return SparkTotals.of(spark.read().textFile(documents.toUri().toString()), AS_OF).collectAsList().stream()
                    .map(SparkTotals::total)
                    .toList();
        }
    }

    private static List<Total> alone(Path documents) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(documents, StandardCharsets.UTF_8)) {
            return OneMachineTotals.of(lines, AS_OF);
        }
    }
}
