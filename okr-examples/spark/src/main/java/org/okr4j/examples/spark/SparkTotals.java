package org.okr4j.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads documents, one a line, scores and lints them wherever Spark runs, and writes totals by cycle and level. */
public final class SparkTotals {
    private static final StructType ROW = row();

    private SparkTotals() {}

    /**
     * Writes the totals of a file as JSON, one a line. Runs on all cores of this machine unless {@code spark.master} says
     * otherwise.
     *
     * @param args the file or folder of documents, the folder to write to, which must not be there yet, and the day
     * @throws IOException if Spark cannot be closed
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Three arguments are needed, INPUT OUTPUT DAY, such as"
                    + " documents.ndjson totals 2026-08-31: found " + args.length);
        }
        try (SparkSession spark = session()) {
            of(spark.read().textFile(args[0]), LocalDate.parse(args[2]))
                    .coalesce(1)
                    .write()
                    .json(args[1]);
        }
    }

    /** Starts Spark here, or joins where it runs. */
    static SparkSession session() {
        SparkConf conf = new SparkConf()
                .setAppName("okr4j totals")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.ui.enabled", "false");
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** Adds up documents by cycle and level, in this order. */
    static Dataset<Row> of(Dataset<String> lines, LocalDate asOf) {
        String day = asOf.toString();
        FlatMapFunction<String, Row> totals = line -> rows(line, day);
        Column[] sums = Total.SUMS.stream().map(name -> sum(col(name)).as(name)).toArray(Column[]::new);
        return lines.flatMap(totals, Encoders.row(ROW))
                .groupBy("cycle", "level")
                .agg(sums[0], List.of(sums).subList(1, sums.length).toArray(new Column[0]))
                .orderBy("cycle", "level");
    }

    /** Reads a row of {@link #of} back. */
    static Total total(Row row) {
        return new Total(
                row.getString(0),
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9));
    }

    private static Iterator<Row> rows(String line, String day) {
        return line.isBlank()
                ? Collections.emptyIterator()
                : DocumentTotals.of(line, LocalDate.parse(day)).stream()
                        .map(SparkTotals::row)
                        .iterator();
    }

    private static Row row(Total total) {
        return RowFactory.create(
                total.cycle(),
                total.level(),
                total.objectives(),
                total.keyResults(),
                total.scored(),
                total.millionths(),
                total.errors(),
                total.warnings(),
                total.infos(),
                total.refused());
    }

    private static StructType row() {
        StructType row =
                new StructType().add("cycle", DataTypes.StringType, false).add("level", DataTypes.StringType, false);
        for (String name : Total.SUMS) {
            row = row.add(name, DataTypes.LongType, false);
        }
        return row;
    }
}
