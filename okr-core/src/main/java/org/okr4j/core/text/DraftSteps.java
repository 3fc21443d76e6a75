package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okr4j.core.Milestones;

/** Finds steps that a title lists: "in three steps: prototype, pilot, open". */
final class DraftSteps {
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    private final Words words;
    private final int end;

    DraftSteps(Words words, Optional<Deadline> deadline) {
        this.words = words;
        this.end = deadline.map(due -> indexOf(due.span().from())).orElse(words.size());
    }

    private int indexOf(int offset) {
        int token = 0;
        while (token < words.size() && words.token(token).from() < offset) {
            token++;
        }
        return token;
    }

    Optional<Milestones> milestones() {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.token(i).is(":")) {
                return words.has(0, i, WordClass.STEP) ? listed(i + 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Milestones> listed(int start) {
        List<String> names = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end && names.size() <= MOST; i++) {
            int behind = i == end ? i + 1 : behindJoint(i);
            if (behind > i) {
                addName(names, from, i);
                from = behind;
                i = behind - 1;
            }
        }
        Set<String> unique = new LinkedHashSet<>(names);
        return unique.size() >= FEWEST && unique.size() <= MOST && unique.size() == names.size()
                ? Optional.of(Milestones.of(unique.toArray(String[]::new)))
                : Optional.empty();
    }

    private int behindJoint(int i) {
        if (words.isBracketed(i)) {
            return i;
        }
        boolean sign = words.isStop(i)
                || words.token(i).is(",")
                || words.token(i).is("->")
                || words.token(i).is("=>");
        return sign ? i + 1 : words.behind(i, WordClass.AND);
    }

    private void addName(List<String> names, int from, int to) {
        if (from < to) {
            names.add(
                    words.sentence().span(from, to).of(words.sentence().text()).strip());
        }
    }
}
