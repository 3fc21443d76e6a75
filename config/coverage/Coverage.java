import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how many lines and branches of each module were reached, and which classes were reached least, from the table that
 * JaCoCo writes of classes.
 */
final class Coverage {
    // GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,…
    private static final int BRANCHES = 5;
    private static final int LINES = 7;
    private static final int LEAST = 5;

    private Coverage() {}

    public static void main(String[] arguments) throws IOException {
        List<Row> classes = Files.readAllLines(Path.of(arguments[0])).stream()
                .skip(1)
                .map(Row::of)
                .toList();
        Map<String, Row> modules = new LinkedHashMap<>();
        classes.forEach(row -> modules.merge(row.module(), row.named(row.module()), Row::plus));
        print("module", modules.values());
        System.out.println();
        print("least reached", classes.stream().sorted(Row.LEAST_FIRST).limit(LEAST).toList());
    }

    private static void print(String what, Iterable<Row> rows) {
        System.out.printf("%-48s %18s %18s%n", what, "lines", "branches");
        rows.forEach(row -> System.out.printf("%-48s %18s %18s%n", row.name(), row.lines(), row.branches()));
    }

    private record Row(
            String module, String name, long missed, long covered, long branchesMissed, long branchesCovered) {
        static final Comparator<Row> LEAST_FIRST = Comparator.comparingDouble((Row row) -> share(row.missed, row.covered))
                .thenComparing(row -> share(row.branchesMissed, row.branchesCovered))
                .thenComparing(Row::name);

        static Row of(String line) {
            String[] cells = line.split(",", -1);
            return new Row(
                    cells[0].substring(cells[0].lastIndexOf('/') + 1),
                    cells[1] + "." + cells[2],
                    Long.parseLong(cells[LINES]),
                    Long.parseLong(cells[LINES + 1]),
                    Long.parseLong(cells[BRANCHES]),
                    Long.parseLong(cells[BRANCHES + 1]));
        }

        Row named(String other) {
            return new Row(module, other, missed, covered, branchesMissed, branchesCovered);
        }

        Row plus(Row other) {
            return new Row(
                    module,
                    name,
                    missed + other.missed,
                    covered + other.covered,
                    branchesMissed + other.branchesMissed,
                    branchesCovered + other.branchesCovered);
        }

        String lines() {
            return shown(missed, covered);
        }

        String branches() {
            return shown(branchesMissed, branchesCovered);
        }

        private static double share(long missed, long covered) {
            return missed + covered == 0 ? 1 : (double) covered / (missed + covered);
        }

        private static String shown(long missed, long covered) {
            return missed + covered == 0
                    ? "none"
                    : String.format(
                            Locale.ROOT,
                            "%.1f%% of %d",
                            Math.floor(1000 * share(missed, covered)) / 10,
                            missed + covered);
        }
    }
}
