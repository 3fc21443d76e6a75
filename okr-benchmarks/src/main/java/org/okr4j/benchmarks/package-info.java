/**
 * What scoring, checking, reading and writing cost, as ratios to a floor that is measured in the same run.
 *
 * <pre>{@code
 * mvn -q -pl okr-benchmarks -am package -DskipTests
 * java -jar okr-benchmarks/target/benchmarks.jar                                 # every row, then the table
 * java -jar okr-benchmarks/target/benchmarks.jar -p keyResults=250000            # a smaller table, sooner
 * java -jar okr-benchmarks/target/benchmarks.jar 'Floor|Scorecard'               # some rows
 * java -jar okr-benchmarks/target/benchmarks.jar Jackson                         # reading and writing JSON
 * }</pre>
 *
 * <p>What is read and written is such a document with notes of the length that people write, nearly 40 kB, by each
 * generation of Jackson. Its floors are default data binding of plain records with the same fields, which checks nothing,
 * and Jackson's tokeniser skipping through the text.
 *
 * <p>The data is the same for every row of scoring: documents of 5 objectives with 4 key results each, a metric with decimals, 12
 * weekly check-ins of which 8 are known on the day that is asked for, one in six without a reading, two in three with a
 * confidence, and one metric in ten amended. Dates and numbers are objects of their own, as a reader of JSON would make
 * them; notes share their text, which nothing here looks at.
 *
 * <p>The floor is the same graph as plain records with {@code double} fields and {@link java.time.LocalDate}, read from
 * the newest check-in back, with the measure in force on the day, and the same formula without its rounding. Every row
 * runs in a virtual machine of its own with a heap of 5 GB; the table shows the median of its iterations in processor
 * time, the collector's included, so that a busy machine hurts less; ratios are to be compared, not times.
 */
@NullMarked
package org.okr4j.benchmarks;

import org.jspecify.annotations.NullMarked;
