package org.okr4j.examples.html;

/**
 * The parts of a table. Where there is little room a row becomes a card, with the name of its column before each number;
 * roles keep it a table for those who listen to it.
 */
final class Tables {
    private Tables() {}

    static Element table(String caption) {
        return Element.of("table").with("role", "table").add(Element.of("caption", caption));
    }

    static Element head(String... columns) {
        Element row = row();
        for (String column : columns) {
            row.add(Element.of("th", column).with("scope", "col").with("role", "columnheader"));
        }
        return Element.of("thead").with("role", "rowgroup").add(row);
    }

    static Element row() {
        return Element.of("tr").with("role", "row");
    }

    static Element rowHead() {
        return Element.of("th").with("scope", "row").with("role", "rowheader");
    }

    static Element cell(String column, String text) {
        Element cell = Element.of("td").with("role", "cell").with("data-column", column);
        return text.isEmpty() ? cell : cell.text(text);
    }
}
