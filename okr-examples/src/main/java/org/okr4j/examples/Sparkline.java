package org.okr4j.examples;

import java.util.List;
import java.util.Optional;
import org.okr4j.core.Progress;

/** Progress over time, one sign a day: seven heights below the target, and a full one only where it is reached. */
final class Sparkline {
    static final int WIDTH = 40;

    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final String DIGITS = "0123456789#";

    private Sparkline() {}

    /** Draws what there is room for: of more days, evenly spread, the first and the last among them. */
    static String of(List<Optional<Progress>> progress, Screen screen) {
        int signs = Math.min(progress.size(), WIDTH);
        StringBuilder line = new StringBuilder(signs);
        for (int i = 0; i < signs; i++) {
            int index = signs == 1 ? 0 : (int) ((long) i * (progress.size() - 1) / (signs - 1));
            line.append(progress.get(index).map(value -> sign(value, screen)).orElse(unknown(screen)));
        }
        return line.toString();
    }

    /** Says what the signs mean. */
    static String legend(Screen screen) {
        String signs = screen.drawn(BLOCKS, DIGITS);
        return signs.charAt(0) + " to " + signs.charAt(signs.length() - 2) + " is progress below the target, "
                + signs.charAt(signs.length() - 1) + " is reached, " + unknown(screen) + " is not known";
    }

    private static String sign(Progress progress, Screen screen) {
        String signs = screen.drawn(BLOCKS, DIGITS);
        int heights = signs.length() - 1;
        long millionths = Math.max(0, Math.min(Progress.ONE.millionths(), progress.millionths()));
        return String.valueOf(signs.charAt((int) (millionths * heights / Progress.ONE.millionths())));
    }

    private static String unknown(Screen screen) {
        return screen.drawn("·", ".");
    }
}
