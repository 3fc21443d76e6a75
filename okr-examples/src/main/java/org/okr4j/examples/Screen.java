package org.okr4j.examples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * What the place where a report is shown can show.
 *
 * @param colours whether it understands the escape sequences of a terminal
 * @param blocks whether it shows more than ASCII in what is drawn; texts of documents are always printed as they are
 */
record Screen(boolean colours, boolean blocks) {
    /** A file or a pipe. */
    static final Screen PLAIN = new Screen(false, true);

    private static final String RESET = "\u001b[0m";

    /** Looks at the terminal of this process and at what its user asked for, such as {@code NO_COLOR}. */
    static Screen ofThisProcess() {
        boolean colours = Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM"));
        return colours ? new Screen(true, terminalCharset().equals(StandardCharsets.UTF_8)) : PLAIN;
    }

    /** From Java 19 on the first property says it; before, a terminal uses the charset of its platform. */
    private static Charset terminalCharset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }

    String bold(String text) {
        return styled("\u001b[1m", text);
    }

    String faint(String text) {
        return styled("\u001b[2m", text);
    }

    String red(String text) {
        return styled("\u001b[31m", text);
    }

    String green(String text) {
        return styled("\u001b[32m", text);
    }

    String yellow(String text) {
        return styled("\u001b[33m", text);
    }

    /** Returns one drawing or the other. */
    String drawn(String drawing, String ascii) {
        return blocks ? drawing : ascii;
    }

    private String styled(String style, String text) {
        return colours && !text.isEmpty() ? style + text + RESET : text;
    }
}
