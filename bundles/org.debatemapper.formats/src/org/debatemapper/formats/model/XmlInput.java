package org.debatemapper.formats.model;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.formats.notice.FormatNotice;

/** Reads inputs that are XML: without document types, entities, or anything outside of the input. */
public final class XmlInput {
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE(?:[^\"'<>\\[]|\"[^\"]*\"|'[^']*'){0,2000}+[>\\[]");
    private static final Pattern ENCODING = Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final int LONGEST_DECLARATION = 200;
    private static final int DEEPEST = 2_000;

    private XmlInput() {
    }

    /** Takes what is in an XML text. */
    public interface Events {
        /**
         * @param name
         *            local name of the element
         * @param reader
         *            stands at its start, for attributes
         * @param line
         *            the line, from 1
         * @throws ExchangeException
         *             if it breaks a rule of the format
         */
        void start(String name, XMLStreamReader reader, int line) throws ExchangeException;

        /**
         * @param name
         *            local name of the element
         * @param text
         *            the characters directly in it since its start or its last child
         * @throws ExchangeException
         *             if it breaks a rule of the format
         */
        void end(String name, String text) throws ExchangeException;

        /**
         * @param text
         *            characters, in order with the elements around them; a run of them comes in one or several calls
         */
        default void characters(String text) {
            // most formats hold a text in an element of its own, which end() tells
        }
    }

    /**
     * @param input
     *            an input
     * @param events
     *            takes its elements
     * @throws ExchangeException
     *             if it is not well-formed XML, declares entities, or is nested too deep
     */
    public static void read(Input input, Events events) throws ExchangeException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        int line = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text(input)));
            int depth = 0;
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                line = reader.getLocation().getLineNumber();
                switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new ExchangeException(input.name(), line, 0, FormatNotice.XML_DEPTH.with(DEEPEST));
                    }
                    text.setLength(0);
                    events.start(reader.getLocalName(), reader, line);
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    events.end(reader.getLocalName(), text.toString());
                    text.setLength(0);
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    text.append(reader.getText());
                    events.characters(reader.getText());
                }
                case XMLStreamReader.DTD -> refuseDeclarations(input, line);
                case XMLStreamReader.ENTITY_REFERENCE -> throw new ExchangeException(input.name(), line, 0, FormatNotice.XML_DOCTYPE.with());
                default -> {
                    continue;
                }
                }
            }
        } catch (XMLStreamException e) {
            throw new ExchangeException(input.name(), e.getLocation() == null ? line : e.getLocation().getLineNumber(),
                    e.getLocation() == null ? 0 : e.getLocation().getColumnNumber(), FormatNotice.XML_SYNTAX.with(reason(e)), e);
        }
    }

    /** In the encoding that an XML text declares, unless it is Unicode, as texts often are that were saved again, or one is asked for. */
    private static String text(Input input) throws ExchangeException {
        int head = Math.min(input.bytes().length, LONGEST_DECLARATION);
        Matcher declared = ENCODING.matcher(new String(input.bytes(), 0, head, StandardCharsets.ISO_8859_1));
        boolean asked = input.option(Input.CHARSET) != null;
        if (asked || !declared.find() || isUnicode(declared.group(1)) || isUnicode(input)) {
            return input.text();
        }
        Map<String, String> options = new HashMap<>(input.options());
        options.put(Input.CHARSET, declared.group(1));
        return new Input(input.name(), input.bytes(), input.path().orElse(null), options).text();
    }

    private static boolean isUnicode(String charset) {
        return charset.toUpperCase(Locale.ROOT).startsWith("UTF");
    }

    private static boolean isUnicode(Input input) {
        try {
            return isUnicode(input.charset().name());
        } catch (ExchangeException e) {
            return false; // it says itself what it is
        }
    }

    /** A document type that only names a file changes nothing, because nothing is loaded; one with declarations may do harm. */
    private static void refuseDeclarations(Input input, int line) throws ExchangeException {
        Matcher type = DOCTYPE.matcher(input.text());
        if (!type.find()) {
            throw new ExchangeException(input.name(), line, 0, FormatNotice.XML_DOCTYPE.with());
        } else if (type.group().endsWith("[")) {
            int declared = 1 + (int) input.text().chars().limit(type.start()).filter(c -> c == '\n').count();
            throw new ExchangeException(input.name(), declared, 0, FormatNotice.XML_DOCTYPE.with());
        }
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + "Message: ".length())).replaceFirst("^JAXP\\d+: ", "");
    }
}
