package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.Span;

/**
 * Cuts a list of key results apart: at semicolons, or where there is none at each comma, "and" and full stop behind which
 * another key result begins. One begins with a verb of its own, or has a number of its own: not in "sales and
 * marketing", and not in "between 20 and 24".
 */
final class ResultList {
    private static final String BEHIND = ".,;:";

    private final String text;
    private final Lexicon lexicon;
    private final List<Joint> joints;

    private ResultList(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.joints = new Joints(text, lexicon).all();
    }

    static List<String> of(String text, Lexicon lexicon) {
        ResultList list = new ResultList(text, lexicon);
        boolean hard = list.joints.stream().anyMatch(Joint::hard);
        return list.titles(hard ? list.atSemicolons() : list.whereAnotherBegins());
    }

    private List<Span> atSemicolons() {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (Joint joint : joints) {
            if (joint.hard()) {
                parts.add(new Span(start, joint.from()));
                start = joint.to();
            }
        }
        parts.add(new Span(start, text.length()));
        return parts;
    }

    private List<Span> whereAnotherBegins() {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        boolean complete = false;
        for (int i = 0; i <= joints.size(); i++) {
            int from = i == 0 ? 0 : joints.get(i - 1).to();
            int to = i == joints.size() ? text.length() : joints.get(i).from();
            ResultPart part = ResultPart.of(text.substring(from, to), lexicon);
            if (i > 0 && part.begins(complete || joints.get(i - 1).comma())) {
                parts.add(new Span(start, joints.get(i - 1).from()));
                start = from;
                complete = false;
            }
            complete |= part.isComplete();
        }
        parts.add(new Span(start, text.length()));
        return parts;
    }

    private List<String> titles(List<Span> parts) {
        return parts.stream()
                .map(part -> Titles.capitalised(withoutEnd(part.of(text).strip())))
                .filter(title -> !title.isBlank())
                .toList();
    }

    private static String withoutEnd(String title) {
        int end = title.length();
        while (end > 0
                && (BEHIND.indexOf(title.charAt(end - 1)) >= 0 || Character.isWhitespace(title.charAt(end - 1)))) {
            end--;
        }
        return title.substring(0, end);
    }
}
