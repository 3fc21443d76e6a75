package org.okr4j.core.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.okr4j.core.InvalidValueException;

/**
 * The words that a {@link TextReader} knows, each in the classes that say what it is for. Immutable: each method returns
 * a changed copy.
 *
 * <pre>{@code
 * Lexicon ours = Lexicon.english().plus(WordClass.VANITY, "gem views", "forum karma");
 * Lexicon french = Lexicon.parse("""
 *         [by]
 *         de
 *         [fall]
 *         rédui{re,t,sons}, baisser
 *         [number]
 *         12 : douze, une douzaine
 *         """);
 * }</pre>
 *
 * <p>A table has the name of a class in brackets, and below it the phrases of that class, several in a line with commas
 * between them. Where words of a class stand for a value, it is at the start of the line with a colon after it. Braces
 * write endings out: {@code grow{,s,ing}} is three words. Small and capital letters are the same, and so are words with
 * and without a hyphen. A line that starts with {@code #} and a space is a comment.
 */
public final class Lexicon {
    private static final Set<WordClass> ENDINGS = EnumSet.of(WordClass.PLURAL_ENDING, WordClass.SINGULAR_ENDING);

    /** What no reading of a title needs, so that it is looked up only where a rule asks for it. */
    private static final Set<WordClass> WORDING = EnumSet.of(
            WordClass.EMPTY,
            WordClass.TOTAL,
            WordClass.COMMON,
            WordClass.ABBREVIATION,
            WordClass.CODENAME,
            WordClass.THEME);

    private static final Lexicon EMPTY = new Lexicon(Map.of());
    private static final Lexicon ENGLISH = parse(String.join("\n", English.TABLES));

    private final Map<WordClass, Map<List<String>, String>> phrases;
    private final PhraseTree tree;
    private final PhraseTree wordingTree;
    private final Map<WordClass, List<String>> endings = new EnumMap<>(WordClass.class);

    private Lexicon(Map<WordClass, Map<List<String>, String>> phrases) {
        this.phrases = phrases;
        this.tree = PhraseTree.of(only(phrases, reading()));
        this.wordingTree = PhraseTree.of(only(phrases, WORDING));
        for (WordClass wordClass : ENDINGS) {
            endings.put(wordClass, List.copyOf(words(wordClass).keySet()));
        }
    }

    /**
     * Returns the words of English.
     *
     * @return the lexicon
     */
    public static Lexicon english() {
        return ENGLISH;
    }

    /**
     * Returns no words.
     *
     * @return the lexicon
     */
    public static Lexicon empty() {
        return EMPTY;
    }

    /**
     * Reads a table of words.
     *
     * @param table the table, as described above
     * @return the lexicon
     * @throws InvalidValueException if a class is unknown, a phrase is empty or a value is missing, not known or too much
     */
    public static Lexicon parse(String table) {
        return new Lexicon(LexiconTable.parse(table));
    }

    /**
     * Adds words that stand for no value of their own.
     *
     * @param wordClass what they are for
     * @param phrases the words or phrases; endings may be in braces
     * @return the lexicon with these words
     * @throws InvalidValueException if words of the class stand for values, or a phrase is empty
     */
    public Lexicon plus(WordClass wordClass, String... phrases) {
        return plusValue(wordClass, "", phrases);
    }

    /**
     * Adds words that stand for a value.
     *
     * @param wordClass what they are for
     * @param value the value, such as {@code 12} for a number or {@code SEK} for a currency
     * @param phrases the words or phrases; endings may be in braces
     * @return the lexicon with these words
     * @throws InvalidValueException if the value is none of the class, or a phrase is empty
     */
    public Lexicon plusValue(WordClass wordClass, String value, String... phrases) {
        Map<WordClass, Map<List<String>, String>> all = copy();
        for (String phrase : phrases) {
            LexiconTable.add(all, wordClass, value, phrase);
        }
        return new Lexicon(all);
    }

    /**
     * Adds all words of another lexicon; where both know a phrase in one class, the value of the other holds.
     *
     * @param other the other lexicon
     * @return the lexicon with the words of both
     */
    public Lexicon plus(Lexicon other) {
        Map<WordClass, Map<List<String>, String>> all = copy();
        other.phrases.forEach((wordClass, of) ->
                all.computeIfAbsent(wordClass, key -> new LinkedHashMap<>()).putAll(of));
        return new Lexicon(all);
    }

    /**
     * Takes words out of a class; those that it does not hold are no matter.
     *
     * @param wordClass the class
     * @param phrases the words or phrases; endings may be in braces
     * @return the lexicon without these words
     */
    public Lexicon without(WordClass wordClass, String... phrases) {
        Map<WordClass, Map<List<String>, String>> all = copy();
        Map<List<String>, String> of = all.getOrDefault(wordClass, new LinkedHashMap<>());
        for (String phrase : phrases) {
            LexiconTable.written(phrase).forEach(one -> of.remove(LexiconTable.keys(one)));
        }
        return new Lexicon(all);
    }

    /**
     * Returns the words of a class with their values.
     *
     * @param wordClass the class
     * @return the words as they are compared, in small letters and without hyphens, each with its value or {@code ""}
     */
    public Map<String, String> words(WordClass wordClass) {
        Map<String, String> words = new TreeMap<>();
        phrases.getOrDefault(wordClass, Map.of()).forEach((keys, value) -> words.put(String.join(" ", keys), value));
        return words;
    }

    /** Returns the phrase of a class that was given first, in small letters. */
    Optional<String> first(WordClass wordClass) {
        return phrases.getOrDefault(wordClass, Map.of()).keySet().stream()
                .findFirst()
                .map(keys -> String.join(" ", keys));
    }

    List<String> endings(WordClass wordClass) {
        return endings.getOrDefault(wordClass, List.of());
    }

    PhraseTree tree() {
        return tree;
    }

    /** Says whether words of a class stand in the tree of the wording, and not in that of the reading. */
    static boolean isOfWording(WordClass wordClass) {
        return WORDING.contains(wordClass);
    }

    PhraseTree wordingTree() {
        return wordingTree;
    }

    private static Set<WordClass> reading() {
        Set<WordClass> classes = EnumSet.allOf(WordClass.class);
        classes.removeAll(WORDING);
        return classes;
    }

    private static Map<WordClass, Map<List<String>, String>> only(
            Map<WordClass, Map<List<String>, String>> phrases, Set<WordClass> classes) {
        Map<WordClass, Map<List<String>, String>> chosen = new EnumMap<>(WordClass.class);
        classes.forEach(wordClass -> chosen.put(wordClass, phrases.getOrDefault(wordClass, Map.of())));
        return chosen;
    }

    private Map<WordClass, Map<List<String>, String>> copy() {
        Map<WordClass, Map<List<String>, String>> all = new EnumMap<>(WordClass.class);
        phrases.forEach((wordClass, of) -> all.put(wordClass, new LinkedHashMap<>(of)));
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lexicon lexicon && phrases.equals(lexicon.phrases);
    }

    @Override
    public int hashCode() {
        return phrases.hashCode();
    }

    /**
     * Returns how many phrases there are.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Lexicon of " + phrases.values().stream().mapToInt(Map::size).sum() + " phrases";
    }
}
