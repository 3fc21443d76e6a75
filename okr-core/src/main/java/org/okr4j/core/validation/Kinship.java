package org.okr4j.core.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okr4j.core.Objective;
import org.okr4j.core.Span;
import org.okr4j.core.text.WordClass;
import org.okr4j.core.text.Wording;

/** What the key results of an objective have in common with it: words that carry meaning, and themes. */
final class Kinship {
    private static final int FEWEST_KIN = 2;

    /** Of four different words in two titles, three are in both. */
    private static final int SAME_OF_FOUR = 3;

    private final Inspection inspection;
    private final Set<String> titleWords;
    private final Set<String> marks;
    private final Objective objective;
    private final boolean hasNumber;

    private Kinship(Inspection inspection, Objective objective) {
        this.inspection = inspection;
        this.objective = objective;
        String title = objective.titleAt(inspection.asOf());
        this.titleWords = words(title);
        this.hasNumber = !inspection.textOf(objective).targets().isEmpty();
        this.marks = marks(title, objective.description());
    }

    static Kinship of(Inspection inspection, Objective objective) {
        return inspection.shared(Known.class, Known::new).of(objective);
    }

    /** Returns the word of a text that the objective has as well, or that speaks of the same theme. */
    Optional<Span> shared(String text) {
        Wording wording = inspection.wordingOf(text);
        return Stream.concat(wording.content().stream(), wording.phrases(WordClass.THEME).stream())
                .filter(place -> marks.contains(place.key()))
                .map(Wording.Place::span)
                .findFirst();
    }

    /** Returns the key results that say what the objective says. */
    Stream<OpenKeyResult> restating() {
        return OpenKeyResult.of(objective, inspection.asOf()).filter(this::restates);
    }

    private boolean restates(OpenKeyResult open) {
        if (!hasNumber && !Titles.read(inspection, open).targets().isEmpty()) {
            return false;
        }
        Set<String> words = words(open.keyResult().title());
        long common = words.stream().filter(titleWords::contains).count();
        long all = words.size() + titleWords.size() - common;
        return common > 0 && 4 * common >= SAME_OF_FOUR * all;
    }

    /**
     * Returns the targets that have nothing in common with anything, where most others have. A guardrail may watch over
     * something else.
     */
    Stream<OpenKeyResult> strangers() {
        List<OpenKeyResult> all = OpenKeyResult.of(objective, inspection.asOf()).toList();
        List<OpenKeyResult> others = all.stream().filter(open -> !isKin(open)).toList();
        int kin = all.size() - others.size();
        if (kin < FEWEST_KIN || others.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Integer> carriers = new HashMap<>();
        all.forEach(open -> marks(open).forEach(mark -> carriers.merge(mark, 1, Integer::sum)));
        List<OpenKeyResult> strangers = others.stream()
                .filter(open -> open.isTarget() && isAlone(marks(open), carriers))
                .toList();
        return strangers.size() < kin ? strangers.stream() : Stream.empty();
    }

    private boolean isKin(OpenKeyResult open) {
        return shared(open.keyResult().title()).isPresent()
                || shared(open.keyResult().description()).isPresent();
    }

    private static boolean isAlone(Set<String> marks, Map<String, Integer> carriers) {
        return !marks.isEmpty() && marks.stream().allMatch(mark -> carriers.getOrDefault(mark, 0) == 1);
    }

    private Set<String> marks(OpenKeyResult open) {
        return marks(open.keyResult().title(), open.keyResult().description());
    }

    private Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        addWords(text, words);
        return words;
    }

    private void addWords(String text, Set<String> words) {
        inspection.wordingOf(text).content().forEach(word -> words.add(word.key()));
    }

    /** Returns words and themes; a theme has a name that no folded word has. */
    private Set<String> marks(String title, String description) {
        Set<String> marks = new HashSet<>();
        for (String text : List.of(title, description)) {
            addWords(text, marks);
            inspection.wordingOf(text).phrases(WordClass.THEME).forEach(theme -> marks.add(theme.key()));
        }
        return marks;
    }

    /** The objectives of a document. */
    private static final class Known {
        private final Inspection inspection;
        private final Map<String, Kinship> kinships = new HashMap<>();

        Known(Inspection inspection) {
            this.inspection = inspection;
        }

        Kinship of(Objective objective) {
            return kinships.computeIfAbsent(objective.id(), id -> new Kinship(inspection, objective));
        }
    }
}
