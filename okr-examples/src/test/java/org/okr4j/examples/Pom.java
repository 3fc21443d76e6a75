package org.okr4j.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A part of a pom, the whole first; asked for its parts by their way, as {@code scm/url}. */
record Pom(Element element) {
    /** The pom that the module is built with. */
    static Pom in(Path module) {
        return parse(module.resolve("pom.xml"));
    }

    /** The pom that the build writes for a repository. */
    static Pom published(Path module) {
        return parse(module.resolve(".flattened-pom.xml"));
    }

    /** The text of the only part that stands there; {@code ""} where none does. */
    String text(String way) {
        List<Pom> found = all(way);
        if (found.size() > 1) {
            throw new AssertionError("Several " + way);
        }
        return found.isEmpty() ? "" : found.get(0).text();
    }

    String text() {
        return element.getTextContent().strip();
    }

    List<Pom> all(String way) {
        Stream<Element> found = Stream.of(element);
        for (String name : List.of(way.split("/", -1))) {
            found = found.flatMap(parent -> children(parent, name));
        }
        return found.map(Pom::new).toList();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }

    private static Pom parse(Path file) {
        try {
            return new Pom(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement());
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }
}
