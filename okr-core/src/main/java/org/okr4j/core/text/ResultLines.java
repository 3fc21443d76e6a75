package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the key results behind what connects them: each in a line of its own, or all in one sentence. */
final class ResultLines {
    private static final String BULLETS = "-*\u2022\u00b7\u2013";
    private static final int LONGEST_NUMBER = 3;

    private final Phrases phrases;
    private final Lexicon lexicon;

    ResultLines(Phrases phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    List<String> behind(int token) {
        int start = phrases.isSign(token, ":") ? token + 1 : token;
        if (start >= phrases.size()) {
            return List.of();
        }
        String rest = phrases.text().substring(phrases.from(start));
        List<String> lines =
                rest.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean listed = phrases.endsLine(token) && (lines.size() > 1 || behindBullet(lines.get(0)) > 0);
        return listed ? listed(lines) : ResultList.of(Titles.oneLine(rest), lexicon);
    }

    /** Each line is a key result; where there are bullets, a line without one goes on with what the last began. */
    private static List<String> listed(List<String> lines) {
        boolean bullets = behindBullet(lines.get(0)) > 0;
        List<StringBuilder> results = new ArrayList<>();
        for (String line : lines) {
            int behind = bullets ? behindBullet(line) : 0;
            if (bullets && behind == 0) {
                results.get(results.size() - 1).append(' ').append(line);
            } else {
                results.add(new StringBuilder(line.substring(behind)));
            }
        }
        return results.stream()
                .map(result -> Titles.oneLine(result.toString()))
                .filter(result -> !result.isBlank())
                .toList();
    }

    /** Returns where a line goes on behind its bullet or its number, or 0 where it has none. */
    private static int behindBullet(String line) {
        int i = 0;
        while (i < Math.min(line.length(), LONGEST_NUMBER) && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            i++;
        }
        String signs = i > 0 ? ".)" : BULLETS;
        boolean isBullet = i + 1 < line.length()
                && signs.indexOf(line.charAt(i)) >= 0
                && Character.isWhitespace(line.charAt(i + 1));
        return isBullet ? i + 2 : 0;
    }
}
