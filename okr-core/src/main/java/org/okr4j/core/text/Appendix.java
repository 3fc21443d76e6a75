package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.okr4j.core.Span;

/**
 * What people append to a title, or put before it, and what is no part of what it says: its number, its priority, its
 * owner, how it stands, links and the numbers of issues.
 */
final class Appendix {
    private static final int LONGEST_GROUP = 12;
    private static final int LONGEST_STANDING = 6;
    private static final Set<String> PAIRS = Set.of("()", "[]", "<>");

    private final List<Token> tokens;
    private final PhraseTree lexicon;
    private final boolean[] aside;
    private int start;
    private int end;

    private Appendix(List<Token> tokens, PhraseTree lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.aside = new boolean[tokens.size()];
        this.end = tokens.size();
    }

    static Appendix of(List<Token> tokens, PhraseTree lexicon) {
        Appendix appendix = new Appendix(tokens, lexicon);
        appendix.links();
        while (appendix.isHeadTaken()) {
            // each step takes more
        }
        while (appendix.start < appendix.end && appendix.isTailTaken()) {
            // each step takes more
        }
        if (appendix.start >= appendix.end) {
            Arrays.fill(appendix.aside, false);
        }
        return appendix;
    }

    List<Token> body() {
        List<Token> body = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (!aside[i]) {
                body.add(tokens.get(i));
            }
        }
        return body;
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int to = i;
            while (to < tokens.size() && aside[to]) {
                to++;
            }
            if (to > i) {
                spans.add(new Span(tokens.get(i).from(), tokens.get(to - 1).to()));
            }
            i = Math.max(to, i + 1);
        }
        return spans;
    }

    /** Sets links and the numbers of issues aside, wherever they are. */
    private void links() {
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).spaced()) {
                link(from, i);
                from = i;
            }
        }
    }

    /** Looks at what stands between two spaces. */
    private void link(int from, int to) {
        int at = start(from, to);
        if (at < to) {
            int behind = unclosed(at, to);
            boolean bracketed = at > from && behind < to && isPair(at - 1, behind);
            Arrays.fill(aside, bracketed ? at - 1 : at, bracketed ? behind + 1 : behind, true);
        }
    }

    private boolean isPair(int open, int close) {
        return PAIRS.contains(tokens.get(open).key() + tokens.get(close).key());
    }

    private int start(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean address = (tokens.get(i + 1).is(":") && tokens.get(i + 2).is("/"))
                    || (tokens.get(i).is("www") && tokens.get(i + 1).is("."));
            boolean target = tokens.get(i).is("]") && tokens.get(i + 1).is("(");
            boolean issue = tokens.get(i).isWord()
                    && isIssueSign(i + 1)
                    && tokens.get(i + 2).isNumber();
            if (address || target) {
                return target ? i + 1 : i;
            }
            if (issue) {
                return from;
            }
        }
        return to;
    }

    private boolean isIssueSign(int i) {
        return tokens.get(i).is("#") || tokens.get(i).is("!") || tokens.get(i).is("&");
    }

    /** What ends a sentence after a link stays, and what closes a bracket that was opened before it. */
    private int unclosed(int from, int to) {
        boolean round = has("(", from, to);
        boolean square = has("[", from, to);
        boolean angle = has("<", from, to);
        int end = to;
        while (end > from + 1 && isBehindLink(tokens.get(end - 1), round, square, angle)) {
            end--;
        }
        return end;
    }

    private static boolean isBehindLink(Token last, boolean round, boolean square, boolean angle) {
        return switch (last.key()) {
            case ".", ",", ";" -> true;
            case ")" -> !round;
            case "]" -> !square;
            case ">" -> !angle;
            default -> false;
        };
    }

    private boolean isHeadTaken() {
        int to = bullet();
        if (to == start) {
            to = closed("[", "]");
        }
        if (to == start) {
            to = enumeration();
        }
        if (to == start || to >= end) {
            return false;
        }
        Arrays.fill(aside, start, to, true);
        start = to;
        return true;
    }

    private int bullet() {
        boolean bullet = start + 1 < end
                && tokens.get(start).isSign()
                && tokens.get(start + 1).spaced();
        return bullet
                        && (isPicture(start)
                                || List.of("-", "*", "\u2022", "\u00b7")
                                        .contains(tokens.get(start).key()))
                ? start + 1
                : start;
    }

    private int closed(String open, String close) {
        if (start >= end || !tokens.get(start).is(open)) {
            return start;
        }
        for (int i = start + 1; i < Math.min(end, start + LONGEST_GROUP); i++) {
            if (tokens.get(i).is(close)) {
                return isMark(start + 1, i) ? i + 1 : start;
            }
        }
        return start;
    }

    /** KR 1:, 1.2), O1 KR2 -. */
    private int enumeration() {
        int i = start;
        int numbers = 0;
        while (i < end) {
            int word = i;
            i = after(i, WordClass.ENUMERATION);
            if (i < end
                    && tokens.get(i).isNumber()
                    && (i > word || !tokens.get(i).spaced() || i == start)) {
                numbers++;
                i++;
            } else {
                break;
            }
        }
        boolean named = i > start + numbers;
        if (numbers == 0 || i + 1 >= end || !tokens.get(i + 1).spaced()) {
            return start;
        }
        boolean closes = !tokens.get(i).spaced()
                && (tokens.get(i).is(".")
                        || tokens.get(i).is(")")
                        || tokens.get(i).is(":"));
        return closes || (named && (tokens.get(i).is("-") || tokens.get(i).is(":"))) ? i + 1 : start;
    }

    private int after(int i, WordClass wordClass) {
        return i < end ? lexicon.at(tokens, i).of(wordClass).map(Match::to).orElse(i) : i;
    }

    private boolean isTailTaken() {
        int from = tail();
        if (from >= end || from <= start) {
            return false;
        }
        Arrays.fill(aside, from, end, true);
        end = from;
        return true;
    }

    private int tail() {
        int last = end - 1;
        if (aside[last] || isPicture(last) || isDangling(last)) {
            return last;
        }
        if (tokens.get(last).is("]")) {
            return opened("[");
        }
        if (tokens.get(last).is(")")) {
            int from = opened("(");
            return from < end && isOwner(from + 1) ? from : end;
        }
        return Math.min(Math.min(mention(), issue()), Math.min(result(), labelled()));
    }

    private boolean isDangling(int last) {
        boolean after = end < tokens.size() && aside[end];
        String key = tokens.get(last).key();
        return after
                && (key.equals("-")
                        || key.equals("|")
                        || key.equals(",")
                        || key.equals(":")
                        || key.equals("(")
                        || key.equals("="));
    }

    private int opened(String open) {
        for (int i = end - 2; i >= Math.max(start, end - LONGEST_GROUP); i--) {
            if (tokens.get(i).is(open)) {
                return open.equals("(") || isMark(i + 1, end - 1) ? i : end;
            }
        }
        return end;
    }

    /** Says whether what is in brackets is a priority, a score or a remark, and no sentence with numbers of its own. */
    private boolean isMark(int from, int to) {
        int numbers = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            numbers += tokens.get(i).isNumber() ? 1 : 0;
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return numbers == 0 || (numbers == 1 && words <= 1);
    }

    private boolean isOwner(int i) {
        return i < end
                && ((tokens.get(i).is("@") && i + 1 < end && !tokens.get(i + 1).spaced())
                        || isFollowedByColon(after(i, WordClass.OWNER), i));
    }

    private boolean isFollowedByColon(int after, int from) {
        return after > from && after < end && tokens.get(after).is(":");
    }

    /** The name of a user after an at sign, as a word of its own. */
    private int mention() {
        int i = end - 1;
        while (i > Math.max(start, end - LONGEST_GROUP) && !tokens.get(i).spaced()) {
            i--;
        }
        return tokens.get(i).is("@") && i + 1 < end && !tokens.get(i + 1).spaced() ? i : end;
    }

    private int issue() {
        boolean issue = end - 2 > start
                && tokens.get(end - 1).isNumber()
                && !tokens.get(end - 1).spaced()
                && isIssueSign(end - 2)
                && tokens.get(end - 2).spaced();
        return issue && after(end - 3, WordClass.AND) == end - 3 ? end - 2 : end;
    }

    /** => 80%: how it stood when somebody looked; 5% -> 8% is what is wanted. */
    private int result() {
        for (int i = end - 2; i > Math.max(start, end - LONGEST_STANDING); i--) {
            boolean goal = tokens.get(i).is("->") && isNumberBefore(i);
            if ((tokens.get(i).is("=>") && tokens.get(i).spaced())
                    || (tokens.get(i).is("->") && !goal)) {
                return i;
            }
        }
        return end;
    }

    private boolean isNumberBefore(int i) {
        for (int k = i - 1; k >= Math.max(start, i - 3); k--) {
            if (tokens.get(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Owner: Ana, status: 80%. */
    private int labelled() {
        int first = Math.max(start, end - LONGEST_STANDING) + 1;
        if (!has(":", first, end)) {
            return end;
        }
        for (int i = end - 3; i >= first; i--) {
            if (isFollowedByColon(after(i, WordClass.OWNER), i) || isFollowedByColon(after(i, WordClass.STANDING), i)) {
                return i;
            }
        }
        return end;
    }

    private boolean has(String sign, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(sign)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPicture(int i) {
        if (!tokens.get(i).isSign()) {
            return false;
        }
        int c = tokens.get(i).key().codePointAt(0);
        return (Character.getType(c) == Character.OTHER_SYMBOL && c > 0x2000) || c > 0xffff;
    }
}
