package org.okr4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contrast of words and drawings with what is behind them, as WCAG 2.2 works it out, for its level AA. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final double OF_WORDS = 4.5;
    private static final double OF_DRAWINGS = 3;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void words_can_be_read(int scheme) {
        Map<String, String> colours = colours(scheme);
        for (String word : List.of("ink", "soft", "accent", "good", "fair", "poor", "none")) {
            assertContrast(colours, word, "card", OF_WORDS);
            assertContrast(colours, word, "page", OF_WORDS);
        }
        for (String meaning : List.of("good", "fair", "poor", "none")) {
            assertContrast(colours, meaning, meaning + "-ground", OF_WORDS);
            assertContrast(colours, "ink", meaning + "-ground", OF_WORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void drawings_can_be_seen(int scheme) {
        Map<String, String> colours = colours(scheme);
        for (String drawing : List.of("accent", "good-fill", "fair-fill", "poor-fill", "none-fill")) {
            assertContrast(colours, drawing, "card", OF_DRAWINGS);
        }
        for (String fill : List.of("good-fill", "fair-fill", "poor-fill", "none-fill", "ink")) {
            assertContrast(colours, fill, "track", OF_DRAWINGS);
        }
    }

    private static void assertContrast(Map<String, String> colours, String front, String back, double least) {
        double one = luminance(colours.get(front));
        double other = luminance(colours.get(back));
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .as(front + " on " + back)
                .isGreaterThanOrEqualTo(least);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** Light first, then dark. */
    private static Map<String, String> colours(int scheme) {
        String rules = ChartStyle.COLOURS.split("@media", -1)[scheme];
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(rules).results().forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }
}
