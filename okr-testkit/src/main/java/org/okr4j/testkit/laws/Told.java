package org.okr4j.testkit.laws;

import java.util.regex.Pattern;

/** Values as a person reads them: without what is empty, and without what goes without saying. */
final class Told {
    private static final Pattern NEEDLESS = Pattern.compile("(?<=[{,\\[]) ?(?:[a-zA-Z]+=(?:\\[\\]|\\{\\}|)"
            + "|direction=INCREASE|aggregate=LATEST|exclusive=false|interpolate=false|weight=1|role=TARGET"
            + "|ambition=COMMITTED|rollUp=KEY_RESULTS)(?:,|(?=[}\\]]))");
    private static final Pattern LOOSE = Pattern.compile(",(?=[}\\]])");
    private static final Pattern INDENTED = Pattern.compile("(?<=[{\\[]) ");
    private static final Pattern OPTIONAL = Pattern.compile("Optional\\[([^\\[\\]]*)\\]");

    private Told() {}

    static String of(Object value) {
        String told = NEEDLESS.matcher(value.toString()).replaceAll("");
        told = LOOSE.matcher(told).replaceAll("");
        told = INDENTED.matcher(told).replaceAll("");
        return OPTIONAL.matcher(told).replaceAll("$1").replace("Optional.empty", "nothing");
    }
}
