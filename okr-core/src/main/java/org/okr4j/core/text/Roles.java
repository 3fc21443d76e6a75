package org.okr4j.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.core.text.Figure.Kind;

/** Gives each number its role by the words around it and by the numbers before and after it. */
final class Roles {
    private static final int NEAR = 4;

    private final Sentence sentence;
    private final List<Stated> stated;
    private final boolean[] listed;
    private final boolean hasOtherThanTimes;
    private final List<QuantityRole> roles = new ArrayList<>();
    private Optional<Stated> target = Optional.empty();

    private Roles(Sentence sentence, List<Stated> stated) {
        this.sentence = sentence;
        this.stated = stated;
        this.listed = listed();
        this.hasOtherThanTimes = stated.stream().anyMatch(one -> !one.is(Kind.TIME));
    }

    static List<Quantity> of(Sentence sentence, List<Stated> stated) {
        Roles roles = new Roles(sentence, stated);
        for (int k = 0; k < stated.size(); k++) {
            QuantityRole role = roles.role(k);
            roles.roles.add(role);
            if (role == QuantityRole.TARGET) {
                roles.target = Optional.of(stated.get(k));
            }
        }
        return roles.quantities();
    }

    private List<Quantity> quantities() {
        List<Stated> shared = Sharing.of(sentence, stated, roles);
        List<Quantity> quantities = new ArrayList<>(stated.size());
        for (int k = 0; k < stated.size(); k++) {
            quantities.add(shared.get(k).as(roles.get(k), sentence));
        }
        return quantities;
    }

    private QuantityRole role(int k) {
        Stated one = stated.get(k);
        if (isNear(one.from(), WordClass.STRETCH)) {
            return QuantityRole.STRETCH;
        }
        if (isNear(one.from(), WordClass.TARGET)) {
            return QuantityRole.TARGET;
        }
        if (isBaseline(k)) {
            return QuantityRole.BASELINE;
        }
        if (isWindow(k)) {
            return QuantityRole.WINDOW;
        }
        if (isScope(k)) {
            return QuantityRole.SCOPE;
        }
        return isPart(one) ? QuantityRole.LABEL : QuantityRole.TARGET;
    }

    /** Says whether a phrase of a class is before a token, with nothing but signs and small words between. */
    private boolean isNear(int token, WordClass wordClass) {
        for (int i = token; i > Math.max(0, token - NEAR); i--) {
            if (sentence.ends(i, wordClass)) {
                return true;
            }
            boolean small = sentence.is(i - 1, WordClass.FUNCTION)
                    || sentence.is(i - 1, WordClass.OF)
                    || (!sentence.isWord(i - 1) && !sentence.isNumber(i - 1) && !sentence.isSign(i - 1, "."));
            if (!small || sentence.isSign(i - 1, ")") || sentence.is(i - 1, WordClass.TO)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBaseline(int k) {
        Stated one = stated.get(k);
        boolean goesOn = k + 1 < stated.size() && leadsTo(one, stated.get(k + 1));
        if (goesOn && (sentence.isFromBefore(one.from()) || isMovedTo(one, stated.get(k + 1)))) {
            return true;
        }
        if (one.figure().value().isEmpty() && sentence.ends(one.from(), WordClass.FROM)) {
            return true;
        }
        return isNear(one.from(), WordClass.BASELINE)
                || sentence.is(one.end(), WordClass.BASELINE)
                || sentence.is(one.to(), WordClass.BASELINE)
                || (target.isPresent() && sentence.ends(one.from(), WordClass.COMPARED))
                || (target.isPresent() && sentence.ends(one.from(), WordClass.FROM) && isStart(one));
    }

    /** From 5 to 8, 5 -> 8: the next number is where this one goes. */
    private boolean leadsTo(Stated one, Stated next) {
        int at = sentence.startOf(next.from(), WordClass.ARTICLE);
        boolean arrow = sentence.isSign(next.from() - 1, "->") && one.end() == next.from() - 1;
        return arrow || sentence.ends(at, WordClass.TO);
    }

    /** Raise the rate 8 to 10. */
    private boolean isMovedTo(Stated one, Stated next) {
        boolean arrow = sentence.isSign(next.from() - 1, "->");
        boolean adjoining = next.from() - one.end() <= 1;
        boolean attached = sentence.ends(one.from(), WordClass.TO) || sentence.ends(one.from(), WordClass.BY);
        boolean shares = one.is(Kind.PERCENT) && next.is(Kind.PERCENT);
        return arrow
                || (adjoining
                        && !attached
                        && one.change() == QuantityChange.ABSOLUTE
                        && (shares || sentence.isMoved(one.from())));
    }

    private boolean isStart(Stated one) {
        return sentence.isMoved(one.from()) || isBracketed(one.from());
    }

    private boolean isWindow(int k) {
        Stated one = stated.get(k);
        if (!one.is(Kind.TIME)) {
            return listed[k];
        }
        if (sentence.ends(one.from(), WordClass.PER)) {
            return true;
        }
        if (one.figure().isAdjective()) {
            return !sentence.ends(sentence.startOf(one.from(), WordClass.ARTICLE), WordClass.TO);
        }
        boolean after = target.filter(earlier -> !earlier.is(Kind.TIME)).isPresent()
                && !sentence.ends(one.from(), WordClass.AND);
        return after || (hasOtherThanTimes && isDuring(one));
    }

    private boolean isDuring(Stated one) {
        return sentence.ends(one.figure().from(), WordClass.WITHIN) || sentence.ends(one.from(), WordClass.DURING);
    }

    /** Says of each number whether it only lists what the next one ends: 30, 60 and 90-day marks. */
    private boolean[] listed() {
        boolean[] listed = new boolean[stated.size()];
        for (int k = stated.size() - 2; k >= 0; k--) {
            boolean windowFollows = (stated.get(k + 1).is(Kind.TIME)
                            && stated.get(k + 1).figure().isAdjective())
                    || listed[k + 1];
            listed[k] =
                    windowFollows && stated.get(k).is(Kind.COUNT) && isListBetween(stated.get(k), stated.get(k + 1));
        }
        return listed;
    }

    private boolean isListBetween(Stated one, Stated next) {
        for (int i = one.figure().to(); i < next.from(); i++) {
            if (!sentence.isSign(i, ",") && !sentence.is(i, WordClass.AND)) {
                return false;
            }
        }
        return true;
    }

    private boolean isScope(int k) {
        Stated one = stated.get(k);
        int at = sentence.startOf(one.from(), WordClass.WHOLE);
        if (at < one.from()) {
            return at > 0 || sentence.is(at, WordClass.ARTICLE);
        }
        if (k > 0 && isOfWhole(stated.get(k - 1), one)) {
            return true;
        }
        if (one.figure().isAdjective() && !one.is(Kind.TIME)) {
            return stated.size() > 1;
        }
        return target.isPresent() && ((k > 0 && isNested(stated.get(k - 1), one)) || isAside(one) || isCondition(one));
    }

    /** 4 out of 5 stars, 80% of the top 50 accounts. */
    private boolean isOfWhole(Stated before, Stated one) {
        int at = sentence.startOf(sentence.startOf(one.from(), WordClass.RANK), WordClass.ARTICLE);
        int of = sentence.startOf(at, WordClass.OF);
        return of < at && (of == before.to() || of == before.end());
    }

    /** 5 >$20k customers, 15 more $20k+ customers. */
    private boolean isNested(Stated before, Stated one) {
        boolean adjoining = one.from() == before.figure().to();
        boolean more = one.from() == before.figure().to() + 1
                && sentence.is(before.figure().to(), WordClass.MORE);
        return before.is(Kind.COUNT) && (adjoining || more) && one.is(Kind.MONEY);
    }

    /** In brackets a size or an amount tells which ones are counted. */
    private boolean isAside(Stated one) {
        return isInBrackets(one.from())
                && one.change() == QuantityChange.ABSOLUTE
                && (one.is(Kind.MONEY) || one.is(Kind.TIME));
    }

    private boolean isBracketed(int token) {
        return sentence.isSign(token - 1, "(");
    }

    /** After a preposition, or after a noun with a comparison, a number narrows what is counted. */
    private boolean isCondition(Stated one) {
        if (one.change() != QuantityChange.ABSOLUTE) {
            return false;
        }
        int at = sentence.startOf(one.from(), WordClass.ARTICLE);
        boolean afterNoun = one.isCompared()
                && sentence.isWord(one.from() - 1)
                && !sentence.isKnown(one.from() - 1)
                && one.from() < one.figure().from();
        return sentence.ends(at, WordClass.CONDITION) || afterNoun || (one.isCompared() && isHaving(at));
    }

    /** Customers with more than 500 seats; after a comma it is something else that is wanted. */
    private boolean isHaving(int token) {
        int with = sentence.startOf(token, WordClass.HAVING);
        return with < token && sentence.isWord(with - 1);
    }

    /** Four courses, two for guides and two for hosts: parts of what was counted. */
    private boolean isPart(Stated one) {
        boolean counted = target.filter(earlier -> earlier.is(Kind.COUNT)).isPresent();
        boolean bare = one.is(Kind.COUNT) && !one.isCompared() && one.change() == QuantityChange.ABSOLUTE;
        boolean listed = sentence.isSign(one.from() - 1, ",")
                || (!roles.isEmpty() && roles.get(roles.size() - 1) == QuantityRole.LABEL);
        boolean nounless =
                one.nounEnd() == one.figure().to() && sentence.is(one.figure().to(), WordClass.FUNCTION);
        return counted && bare && (isBracketed(one.from()) || (listed && (nounless || isInBrackets(one.from()))));
    }

    private boolean isInBrackets(int token) {
        for (int i = token - 1; i > Math.max(-1, token - 3 * NEAR); i--) {
            if (sentence.isSign(i, "(")) {
                return true;
            }
            if (sentence.isSign(i, ")")) {
                return false;
            }
        }
        return false;
    }
}
