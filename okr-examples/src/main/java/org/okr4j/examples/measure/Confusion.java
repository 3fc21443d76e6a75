package org.okr4j.examples.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Counts which label was answered by what, for labels in a fixed order; labels that are not known come last. */
final class Confusion {
    private static final int GAP = 2;

    private final List<String> names;
    private final List<List<Integer>> counts = new ArrayList<>();

    Confusion(List<String> names) {
        this.names = new ArrayList<>(names);
        for (int i = 0; i < names.size(); i++) {
            counts.add(new ArrayList<>(Collections.nCopies(names.size(), 0)));
        }
    }

    void add(String label, String answer) {
        int row = index(label);
        int column = index(answer);
        counts.get(row).set(column, counts.get(row).get(column) + 1);
    }

    private int index(String name) {
        int known = names.indexOf(name);
        if (known >= 0) {
            return known;
        }
        names.add(name);
        counts.forEach(row -> row.add(0));
        counts.add(new ArrayList<>(Collections.nCopies(names.size(), 0)));
        return names.size() - 1;
    }

    int all() {
        return count((label, answer) -> true);
    }

    /** Returns how many answers were right, where labels with one meaning count as one. */
    Proportion accuracy(UnaryOperator<String> meaning) {
        return Proportion.of(count((label, answer) -> meaning.apply(label).equals(meaning.apply(answer))), all());
    }

    /** Returns F1 of the labels that mean what is looked for. */
    Proportion f1(UnaryOperator<String> meaning, String wanted) {
        return Proportion.f1(
                count((label, answer) -> means(label, meaning, wanted) && means(answer, meaning, wanted)),
                count((label, answer) -> means(label, meaning, wanted) && !means(answer, meaning, wanted)),
                count((label, answer) -> !means(label, meaning, wanted) && means(answer, meaning, wanted)));
    }

    private static boolean means(String name, UnaryOperator<String> meaning, String wanted) {
        return meaning.apply(name).equals(wanted);
    }

    /** Says whether a label and an answer are to be counted. */
    private interface Counted {
        boolean test(String label, String answer);
    }

    private int count(Counted counted) {
        int count = 0;
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                if (counted.test(names.get(row), names.get(column))) {
                    count += counts.get(row).get(column);
                }
            }
        }
        return count;
    }

    /** Returns the matrix, the labels down and the answers across. */
    List<String> lines() {
        int width = names.stream().mapToInt(String::length).max().orElse(0) + GAP;
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(width));
        names.forEach(name -> head.append(right(name, width)));
        lines.add(head.toString());
        for (int row = 0; row < names.size(); row++) {
            StringBuilder line = new StringBuilder(names.get(row))
                    .append(" ".repeat(width - names.get(row).length()));
            counts.get(row).forEach(count -> line.append(right(Integer.toString(count), width)));
            lines.add(line.toString());
        }
        return lines;
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
