package org.okr4j.json.codec;

import java.util.List;
import org.okr4j.core.validation.Finding;
import org.okr4j.core.validation.Findings;
import org.okr4j.core.validation.Severity;

/** What keeps a text from being read, as findings. */
public final class Unreadable {
    /** The id of the rule that such findings are by. */
    public static final String RULE = "unreadable";

    private Unreadable() {}

    /**
     * Turns refusals into findings.
     *
     * @param problems what is wrong with a text
     * @return an error for each, in their order: its field is the JSON pointer, and it has no subject, since an id may be
     *     what cannot be read
     */
    public static Findings findings(List<OkrJsonException> problems) {
        return Findings.of(problems.stream().map(Unreadable::finding).toList());
    }

    private static Finding finding(OkrJsonException problem) {
        String place = problem.line() > 0 ? "line " + problem.line() + ", column " + problem.column() + ": " : "";
        return Finding.builder()
                .rule(RULE)
                .severity(Severity.ERROR)
                .subject("")
                .field(problem.pointer())
                .message(place + problem.problem())
                .build();
    }
}
