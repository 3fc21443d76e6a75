package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of the constants of a class: the javadoc of each by its name.
 *
 * @param className the class with its package
 * @param pages what is written there, as it stands
 */
record JavadocPages(String className, Map<String, String> pages) {

    static JavadocPages of(Path source, String type) throws IOException {
        Pattern constant = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public static (?:final )?" + type + "(?:<\\w+>)? (\\w+)\\b",
                Pattern.DOTALL);
        String code = Files.readString(source);
        Map<String, String> pages = new LinkedHashMap<>();
        Matcher found = constant.matcher(code);
        while (found.find()) {
            assertThat(pages.put(found.group(2), found.group(1)))
                    .as(found.group(2))
                    .isNull();
        }
        return new JavadocPages(
                packageOf(code) + "." + source.getFileName().toString().replace(".java", ""), pages);
    }

    /** Returns a page as one line of words. */
    String words(String constant) {
        return pages.get(constant).replaceAll("(?m)^\\s*\\*", "").replaceAll("\\s+", " ");
    }

    private static String packageOf(String code) {
        Matcher declared = Pattern.compile("(?m)^package ([\\w.]+);").matcher(code);
        assertThat(declared.find()).isTrue();
        return declared.group(1);
    }
}
