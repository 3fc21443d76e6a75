package org.okr4j.json.codec;

import java.util.List;

/** Lists of names as people say them. */
final class Words {
    private Words() {}

    /** Joins names by commas, the last one by "or". */
    static String anyOf(List<String> names) {
        return joined(names, " or ");
    }

    /** Joins names by commas, the last one by "and". */
    static String allOf(List<String> names) {
        return joined(names, " and ");
    }

    private static String joined(List<String> names, String last) {
        int end = names.size() - 1;
        return end <= 0 ? String.join("", names) : String.join(", ", names.subList(0, end)) + last + names.get(end);
    }
}
