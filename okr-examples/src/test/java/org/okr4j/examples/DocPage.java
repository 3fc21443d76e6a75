package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.core.Okrs;
import org.okr4j.json.OkrJson;

/** A page of the documentation that is made from the code, kept beside the code, and held equal to what the code says. */
final class DocPage {
    private final List<String> lines = new ArrayList<>();
    private final Path file;

    /** Starts a page in the folder for further pages of a package. */
    DocPage(String module, String packageName, String name, String title) {
        file = Path.of("..", module, "src", "main", "java")
                .resolve(packageName.replace('.', '/'))
                .resolve("doc-files")
                .resolve(name);
        add("<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<title>" + title + "</title>", "</head>", "<body>");
        add("<h1>" + title + "</h1>");
    }

    DocPage add(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    DocPage table(String caption, String... heads) {
        add("<table>", "<caption>" + caption + "</caption>");
        return add("<thead><tr><th scope=\"col\">" + String.join("</th><th scope=\"col\">", heads)
                        + "</th></tr></thead>")
                .add("<tbody>");
    }

    DocPage row(String head, String... cells) {
        return add("<tr><th scope=\"row\">" + head + "</th><td>" + String.join("</td><td>", cells) + "</td></tr>");
    }

    DocPage endTable() {
        return add("</tbody>", "</table>");
    }

    /** Adds a document in its written form, with a line for each objective, key result and log. */
    DocPage document(String caption, Okrs okrs) {
        String json = OkrJson.write(okrs).replace("{\"id\":", "\n{\"id\":").replace("\"checkIns\":", "\n\"checkIns\":");
        return add("<p>" + caption + ":</p>", "<pre style=\"white-space: pre-wrap\">" + escaped(json) + "</pre>");
    }

    /** Fails where the kept page is another; then the right one lies in {@code target/doc-files}, to be copied. */
    void isKept() throws IOException {
        add("</body>", "</html>");
        String page = String.join("\n", lines) + "\n";
        Path made = Path.of("target").resolve(Path.of("..").relativize(file));
        Files.createDirectories(made.getParent());
        Files.writeString(made, page);
        assertThat(file)
                .as("to be copied from okr-examples/%s".formatted(made))
                .content()
                .isEqualTo(page);
    }

    static String code(Object text) {
        return "<code>" + escaped(text.toString()) + "</code>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{@", "{&#64;");
    }
}
