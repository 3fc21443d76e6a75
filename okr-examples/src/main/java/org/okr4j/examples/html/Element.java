package org.okr4j.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An element of HTML or SVG, and the only place where text becomes markup: whatever stands in an element or in an attribute
 * is escaped when it is written, and there is no way around.
 *
 * <p>What could run or ask for something is no element of a report: names are checked as well, though they are constants.
 */
final class Element {
    private static final Set<String> EMPTY_IN_HTML = Set.of("meta", "br");
    private static final Set<String> EMPTY_IN_SVG = Set.of("line", "circle", "rect", "path", "polyline", "polygon");
    private static final Set<String> IN_LINE = Set.of(
            "a",
            "b",
            "bdi",
            "code",
            "em",
            "li",
            "mark",
            "span",
            "strong",
            "text",
            "time",
            "title",
            "desc",
            "td",
            "th",
            "dt",
            "dd",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "caption",
            "summary",
            "figcaption");
    private static final Set<String> RUN =
            Set.of("style", "script", "iframe", "object", "embed", "foreignObject", "image", "img");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final List<Object> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /**
     * Makes an element.
     *
     * @throws IllegalArgumentException if it could run or ask for something
     */
    static Element of(String name) {
        if (RUN.contains(name) || !isName(name)) {
            throw new IllegalArgumentException("A report has no such element: " + name);
        }
        return new Element(name);
    }

    /**
     * Makes a stylesheet, the one text that is not escaped: it is written by this program.
     *
     * @throws IllegalArgumentException if it could end before its end
     */
    static Element styles(String css) {
        if (css.indexOf('<') >= 0) {
            throw new IllegalArgumentException("A stylesheet holds no <");
        }
        Element style = new Element("style");
        style.content.add(css);
        return style;
    }

    static Element of(String name, String text) {
        return of(name).text(text);
    }

    /**
     * Adds an attribute.
     *
     * @throws IllegalArgumentException if it could run something, or leads out of the page
     */
    Element with(String attribute, String value) {
        boolean leadsOut = attribute.endsWith("href") && !value.startsWith("#");
        if (attribute.startsWith("on") || attribute.equals("style") || leadsOut || !isName(attribute)) {
            throw new IllegalArgumentException("A report has no such attribute: " + attribute);
        }
        attributes.append(' ').append(attribute).append("=\"");
        Escape.append(value, attributes);
        attributes.append('"');
        return this;
    }

    Element classed(String classes) {
        return with("class", classes);
    }

    Element add(Element child) {
        content.add(child);
        return this;
    }

    /** Adds a part that is made when it is written, and forgotten then: a page need not stand in the memory as a whole. */
    Element addLater(Supplier<Element> child) {
        content.add(child);
        return this;
    }

    Element addAll(Iterable<Element> children) {
        children.forEach(content::add);
        return this;
    }

    Element text(String text) {
        content.add(text);
        return this;
    }

    /** Adds text out of a document, which may be of any language and run in any direction. */
    Element said(String text) {
        return add(of("bdi", text));
    }

    void writeTo(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (content.isEmpty() && EMPTY_IN_SVG.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (name.equals("style")) {
            out.append((String) content.get(0)).append("</style>");
            return;
        }
        if (EMPTY_IN_HTML.contains(name)) {
            return;
        }
        boolean isBlock = !IN_LINE.contains(name);
        for (Object part : content) {
            if (isBlock) {
                out.append('\n');
            }
            if (part instanceof Element child) {
                child.writeTo(out);
            } else if (part instanceof Supplier<?> later) {
                ((Element) later.get()).writeTo(out);
            } else {
                Escape.append((String) part, out);
            }
        }
        if (isBlock && !content.isEmpty()) {
            out.append('\n');
        }
        out.append("</").append(name).append('>');
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && (i == 0 || (c != '-' && c != ':' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
