package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okr4j.core.InvalidValueException;
import org.okr4j.core.NearestName;
import org.okr4j.core.Shown;

/** Reads the tables that lexicons are written in. */
final class LexiconTable {
    private static final String COMMENT = "# ";
    private static final String AFTER_VALUE = " : ";

    private final Map<WordClass, Map<List<String>, String>> phrases = new EnumMap<>(WordClass.class);
    private Optional<WordClass> section = Optional.empty();

    private LexiconTable() {}

    static Map<WordClass, Map<List<String>, String>> parse(String table) {
        LexiconTable read = new LexiconTable();
        table.lines().map(String::strip).forEach(read::line);
        return read.phrases;
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith(COMMENT)) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]") && line.length() > 2) {
            section = Optional.of(named(line.substring(1, line.length() - 1)));
            return;
        }
        WordClass wordClass = section.orElseThrow(() -> new InvalidValueException(
                "A table of words starts with a class in brackets, such as [fall]: " + Shown.quoted(line)));
        int afterValue = LexiconValues.isValued(wordClass) ? line.indexOf(AFTER_VALUE) : -1;
        String value = afterValue < 0 ? "" : line.substring(0, afterValue).strip();
        String listed = afterValue < 0 ? line : line.substring(afterValue + AFTER_VALUE.length());
        for (String phrase : split(listed)) {
            add(phrases, wordClass, value, phrase);
        }
    }

    private static WordClass named(String name) {
        List<WordClass> all = Arrays.asList(WordClass.values());
        return all.stream()
                .filter(wordClass -> wordClass.tableName().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("No class of words is named " + Shown.quoted(name)
                        + NearestName.to(
                                        name,
                                        all.stream().map(WordClass::tableName).toList())
                                .map(near -> ", did you mean \"" + near + '"')
                                .orElse("")));
    }

    static void add(
            Map<WordClass, Map<List<String>, String>> phrases, WordClass wordClass, String value, String phrase) {
        LexiconValues.check(wordClass, value);
        for (String one : written(phrase)) {
            List<String> keys = keys(one);
            if (keys.isEmpty()) {
                throw new InvalidValueException("A phrase of a lexicon is not empty: " + Shown.quoted(phrase));
            }
            phrases.computeIfAbsent(wordClass, key -> new LinkedHashMap<>()).put(keys, value);
        }
    }

    /** Returns the keys of the tokens of a phrase, without the hyphens inside words. */
    static List<String> keys(String phrase) {
        List<Token> tokens = Tokens.of(phrase);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!PhraseTree.isHyphen(tokens, i)) {
                keys.add(tokens.get(i).key());
            }
        }
        return keys;
    }

    /** Writes the endings in braces out: {@code grow{,s}} is grow and grows. */
    static List<String> written(String phrase) {
        List<String> starts = List.of("");
        int at = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            int close = phrase.indexOf('}', open);
            if (close < 0) {
                break;
            }
            starts = each(
                    starts,
                    phrase.substring(at, open),
                    phrase.substring(open + 1, close).split(",", -1));
            at = close + 1;
        }
        String end = phrase.substring(at);
        return starts.stream().map(start -> (start + end).strip()).toList();
    }

    private static List<String> each(List<String> starts, String stem, String... endings) {
        List<String> all = new ArrayList<>();
        for (String start : starts) {
            for (String ending : endings) {
                all.add(start + stem + ending);
            }
        }
        return all;
    }

    private static List<String> split(String line) {
        List<String> phrases = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                phrases.add(line.substring(start, i));
                start = i + 1;
            }
        }
        if (!line.substring(start).isBlank()) {
            phrases.add(line.substring(start));
        }
        return phrases;
    }
}
