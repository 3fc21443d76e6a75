package org.okr4j.core;

import static org.okr4j.core.Refusals.CYCLE;
import static org.okr4j.core.Refusals.DAY;
import static org.okr4j.core.Refusals.keyResult;
import static org.okr4j.core.Refusals.objective;
import static org.okr4j.core.Refusals.refused;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Texts that are blank or hold half a character, in every place that takes one. */
final class TextRefusals {
    private TextRefusals() {}

    static Stream<Arguments> texts() {
        return Stream.of(
                refused(
                        "an id of a key result, empty",
                        () -> KeyResult.of("", "t", Binary.of()),
                        "/id",
                        "An id is not blank: \"\""),
                refused(
                        "an id of a key result, blank",
                        () -> KeyResult.of(" \u2003\n", "t", Binary.of()),
                        "/id",
                        "An id is not blank: \"  \\u000a\""),
                refused(
                        "an id of a key result, half a pair",
                        () -> KeyResult.of("a\ud83d", "t", Binary.of()),
                        "/id",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a title of a key result, empty",
                        () -> KeyResult.of("k", "", Binary.of()),
                        "/title",
                        "The title of a key result is not blank: \"\""),
                refused(
                        "a title of a key result, blank",
                        () -> KeyResult.of("k", " \u2003\n", Binary.of()),
                        "/title",
                        "The title of a key result is not blank: \"  \\u000a\""),
                refused(
                        "a title of a key result, half a pair",
                        () -> KeyResult.of("k", "a\ud83d", Binary.of()),
                        "/title",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "an id of an objective, empty",
                        () -> Objective.of("", "t", CYCLE),
                        "/id",
                        "An id is not blank: \"\""),
                refused(
                        "an id of an objective, blank",
                        () -> Objective.of(" \u2003\n", "t", CYCLE),
                        "/id",
                        "An id is not blank: \"  \\u000a\""),
                refused(
                        "an id of an objective, half a pair",
                        () -> Objective.of("a\ud83d", "t", CYCLE),
                        "/id",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a title of an objective, empty",
                        () -> Objective.of("o", "", CYCLE),
                        "/title",
                        "The title of an objective is not blank: \"\""),
                refused(
                        "a title of an objective, blank",
                        () -> Objective.of("o", " \u2003\n", CYCLE),
                        "/title",
                        "The title of an objective is not blank: \"  \\u000a\""),
                refused(
                        "a title of an objective, half a pair",
                        () -> Objective.of("o", "a\ud83d", CYCLE),
                        "/title",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused("a parent, empty", () -> objective().withParent(""), "/parent", "An id is not blank: \"\""),
                refused(
                        "a parent, blank",
                        () -> objective().withParent(" \u2003\n"),
                        "/parent",
                        "An id is not blank: \"  \\u000a\""),
                refused(
                        "a parent, half a pair",
                        () -> objective().withParent("a\ud83d"),
                        "/parent",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a name of a cycle, empty",
                        () -> Cycle.of("", DAY, DAY),
                        "/name",
                        "The name of a cycle is not blank: \"\""),
                refused(
                        "a name of a cycle, blank",
                        () -> Cycle.of(" \u2003\n", DAY, DAY),
                        "/name",
                        "The name of a cycle is not blank: \"  \\u000a\""),
                refused(
                        "a name of a cycle, half a pair",
                        () -> Cycle.of("a\ud83d", DAY, DAY),
                        "/name",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a title of an initiative, empty",
                        () -> Initiative.of(""),
                        "/title",
                        "The title of an initiative is not blank: \"\""),
                refused(
                        "a title of an initiative, blank",
                        () -> Initiative.of(" \u2003\n"),
                        "/title",
                        "The title of an initiative is not blank: \"  \\u000a\""),
                refused(
                        "a title of an initiative, half a pair",
                        () -> Initiative.of("a\ud83d"),
                        "/title",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a name of a milestone, empty",
                        () -> Milestone.of(""),
                        "/name",
                        "The name of a milestone is not blank: \"\""),
                refused(
                        "a name of a milestone, blank",
                        () -> Milestone.of(" \u2003\n"),
                        "/name",
                        "The name of a milestone is not blank: \"  \\u000a\""),
                refused(
                        "a name of a milestone, half a pair",
                        () -> Milestone.of("a\ud83d"),
                        "/name",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a name of a level, empty",
                        () -> Level.of("", "1"),
                        "/name",
                        "The name of a level is not blank: \"\""),
                refused(
                        "a name of a level, blank",
                        () -> Level.of(" \u2003\n", "1"),
                        "/name",
                        "The name of a level is not blank: \"  \\u000a\""),
                refused(
                        "a name of a level, half a pair",
                        () -> Level.of("a\ud83d", "1"),
                        "/name",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused("a level read, empty", () -> LevelName.of(""), "", "The name of a level is not blank: \"\""),
                refused(
                        "a level read, blank",
                        () -> LevelName.of(" \u2003\n"),
                        "",
                        "The name of a level is not blank: \"  \\u000a\""),
                refused(
                        "a level read, half a pair",
                        () -> LevelName.of("a\ud83d"),
                        "",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a milestone reached, empty",
                        () -> Reached.of("a", ""),
                        "/1",
                        "The name of a milestone is not blank: \"\""),
                refused(
                        "a milestone reached, blank",
                        () -> Reached.of("a", " \u2003\n"),
                        "/1",
                        "The name of a milestone is not blank: \"  \\u000a\""),
                refused(
                        "a milestone reached, half a pair",
                        () -> Reached.of("a", "a\ud83d"),
                        "/1",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a reason of an amendment, empty",
                        () -> Amendment.of(DAY, Binary.of(), ""),
                        "/reason",
                        "The reason of an amendment is not blank: \"\""),
                refused(
                        "a reason of an amendment, blank",
                        () -> Amendment.of(DAY, Binary.of(), " \u2003\n"),
                        "/reason",
                        "The reason of an amendment is not blank: \"  \\u000a\""),
                refused(
                        "a reason of an amendment, half a pair",
                        () -> Amendment.of(DAY, Binary.of(), "a\ud83d"),
                        "/reason",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a reason of a new title, empty",
                        () -> Amendment.of(DAY, "t", ""),
                        "/reason",
                        "The reason of an amendment is not blank: \"\""),
                refused(
                        "a reason of a new title, blank",
                        () -> Amendment.of(DAY, "t", " \u2003\n"),
                        "/reason",
                        "The reason of an amendment is not blank: \"  \\u000a\""),
                refused(
                        "a reason of a new title, half a pair",
                        () -> Amendment.of(DAY, "t", "a\ud83d"),
                        "/reason",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a new title, empty",
                        () -> Amendment.of(DAY, "", "r"),
                        "/title",
                        "The title of an objective is not blank: \"\""),
                refused(
                        "a new title, blank",
                        () -> Amendment.of(DAY, " \u2003\n", "r"),
                        "/title",
                        "The title of an objective is not blank: \"  \\u000a\""),
                refused(
                        "a new title, half a pair",
                        () -> Amendment.of(DAY, "a\ud83d", "r"),
                        "/title",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a strategy, empty",
                        () -> Metric.reach(1).withStrategy(""),
                        "/strategy",
                        "The id of a strategy is not blank: \"\""),
                refused(
                        "a strategy, blank",
                        () -> Metric.reach(1).withStrategy(" \u2003\n"),
                        "/strategy",
                        "The id of a strategy is not blank: \"  \\u000a\""),
                refused(
                        "a strategy, half a pair",
                        () -> Metric.reach(1).withStrategy("a\ud83d"),
                        "/strategy",
                        "A text holds whole characters, not half a surrogate pair: \"a\\ud83d\""),
                refused(
                        "a description, the wrong half",
                        () -> objective().withDescription("\udc00\ud83d"),
                        "/description",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an owner, the wrong half",
                        () -> objective().withOwner("\udc00\ud83d"),
                        "/owner",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a tag, the wrong half",
                        () -> objective().withTags("x", "\udc00\ud83d"),
                        "/tags/1",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an attribute, the wrong half",
                        () -> objective().withAttributes(Map.of("x/~", "\udc00\ud83d")),
                        "/attributes/x~1~0",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a key, the wrong half",
                        () -> objective().withAttributes(Map.of("\udc00\ud83d", "x")),
                        "/attributes",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a description of a key result, the wrong half",
                        () -> keyResult(Binary.of()).withDescription("\udc00\ud83d"),
                        "/description",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an owner of a key result, the wrong half",
                        () -> keyResult(Binary.of()).withOwner("\udc00\ud83d"),
                        "/owner",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a tag of a key result, the wrong half",
                        () -> keyResult(Binary.of()).withTags("\udc00\ud83d"),
                        "/tags/0",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an attribute of a key result, the wrong half",
                        () -> keyResult(Binary.of()).withAttributes(Map.of("x", "\udc00\ud83d")),
                        "/attributes/x",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a note, the wrong half",
                        () -> CheckIn.on(DAY).withNote("\udc00\ud83d"),
                        "/note",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a blocker, the wrong half",
                        () -> CheckIn.on(DAY).withBlocker("\udc00\ud83d"),
                        "/blocker",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an author, the wrong half",
                        () -> CheckIn.on(DAY).withAuthor("\udc00\ud83d"),
                        "/author",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "an attribute of a check-in, the wrong half",
                        () -> CheckIn.on(DAY).withAttributes(Map.of("x", "\udc00\ud83d")),
                        "/attributes/x",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "what was learned, the wrong half",
                        () -> Closure.of(DAY, Outcome.MISSED).withLearned("\udc00\ud83d"),
                        "/learned",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "what was celebrated, the wrong half",
                        () -> Closure.of(DAY, Outcome.MISSED).withCelebrated("\udc00\ud83d"),
                        "/celebrated",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "who does it, the wrong half",
                        () -> Initiative.of("i").withOwner("\udc00\ud83d"),
                        "/owner",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a unit, the wrong half",
                        () -> Metric.reach(1).withUnit("\udc00\ud83d"),
                        "/unit",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a unit of a bound, the wrong half",
                        () -> Maintain.atMost(1).withUnit("\udc00\ud83d"),
                        "/unit",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a unit of a baseline, the wrong half",
                        () -> Baseline.of("\udc00\ud83d"),
                        "/unit",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""),
                refused(
                        "a unit of levels, the wrong half",
                        () -> Levels.of(Level.of("a", "1")).withUnit("\udc00\ud83d"),
                        "/unit",
                        "A text holds whole characters, not half a surrogate pair: \"\\udc00\\ud83d\""));
    }
}
