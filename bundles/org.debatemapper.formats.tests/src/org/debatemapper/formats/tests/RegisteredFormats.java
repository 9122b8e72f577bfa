package org.debatemapper.formats.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.WriterFormat;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** All formats that the tested bundle registers, whether there is an extension registry or not. */
public final class RegisteredFormats {
    private RegisteredFormats() {
    }

    /** @return what stands in the {@code plugin.xml} of the tested bundle */
    public static Formats all() {
        return new Formats(
                collect("reader", (e, type) -> new ReaderFormat(e.getAttribute("id"), e.getAttribute("id"), extensions(e), List.of(),
                        () -> (DebateReader) type.get())),
                collect("writer", (e, type) -> new WriterFormat(e.getAttribute("id"), e.getAttribute("id"), extensions(e), List.of(),
                        () -> (DebateWriter) type.get())));
    }

    private static List<String> extensions(Element element) {
        return List.of(element.getAttribute("extensions").split(","));
    }

    private static <F> List<F> collect(String tag, BiFunction<Element, Supplier<Object>, F> toFormat) {
        Path plugin = TestFiles.folder("argdown").getParent().getParent().resolveSibling("org.debatemapper.formats").resolve("plugin.xml");
        try {
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(plugin.toFile()).getElementsByTagName(tag);
            List<F> formats = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                Element element = (Element) found.item(i);
                formats.add(toFormat.apply(element, () -> create(element.getAttribute("class"))));
            }
            return formats;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object create(String name) {
        try {
            return Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
