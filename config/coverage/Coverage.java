import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how many lines and branches of each module were reached, from the table that JaCoCo writes of classes. */
final class Coverage {
    // GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,…
    private static final int BRANCHES = 5;
    private static final int LINES = 7;

    private Coverage() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(arguments[0]));
        Map<String, long[]> modules = new LinkedHashMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            String group = cells[0].substring(cells[0].lastIndexOf('/') + 1);
            long[] counts = modules.computeIfAbsent(group, name -> new long[4]);
            for (int i = 0; i < 2; i++) {
                counts[i] += Long.parseLong(cells[LINES + i]);
                counts[2 + i] += Long.parseLong(cells[BRANCHES + i]);
            }
        }
        System.out.printf("%-24s %18s %18s%n", "module", "lines", "branches");
        modules.forEach((name, counts) -> System.out.printf(
                "%-24s %18s %18s%n", name, share(counts[0], counts[1]), share(counts[2], counts[3])));
    }

    private static String share(long missed, long covered) {
        long all = missed + covered;
        return all == 0
                ? "none"
                : String.format(Locale.ROOT, "%.1f%% of %d", Math.floor(1000.0 * covered / all) / 10, all);
    }
}
