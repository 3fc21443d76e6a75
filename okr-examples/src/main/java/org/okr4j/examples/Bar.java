package org.okr4j.examples;

import java.util.Optional;
import org.okr4j.core.Progress;

/** Progress as a bar, with a mark where the plan says it should be. */
final class Bar {
    static final int WIDTH = 12;

    private static final long WHOLE = Progress.ONE.millionths();

    private Bar() {}

    /** Draws a bar; without progress there is an empty one. */
    static String of(Optional<Progress> progress, Optional<Progress> expected, Screen screen) {
        int filled = progress.map(Bar::cells).orElse(0);
        int mark = expected.map(Bar::cells)
                .map(cells -> Math.min(cells, WIDTH - 1))
                .orElse(-1);
        StringBuilder bar = new StringBuilder(WIDTH);
        for (int i = 0; i < WIDTH; i++) {
            String track = i < filled ? screen.drawn("█", "#") : screen.drawn("·", ".");
            bar.append(i == mark ? mark(screen) : track);
        }
        return bar.toString();
    }

    /** Returns the mark of the expected progress. */
    static String mark(Screen screen) {
        return screen.drawn("│", "|");
    }

    private static int cells(Progress progress) {
        return (int) (Math.max(0, Math.min(WHOLE, progress.millionths())) * WIDTH / WHOLE);
    }
}
