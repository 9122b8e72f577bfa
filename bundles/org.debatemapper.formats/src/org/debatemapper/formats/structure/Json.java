package org.debatemapper.formats.structure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.debatemapper.formats.notice.FormatNotice;

/**
 * JSON as maps, lists, strings, numbers, booleans and nulls. Reading and writing take neither recursion nor unbounded
 * nesting.
 */
public final class Json {
    /** How deep maps and lists may be nested. */
    public static final int DEEPEST = 500;

    private static final int LONGEST_TEXT = 200_000_000;
    private static final int LONGEST_TOLD = 40;
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints
            .builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).maxNameLength(100_000).build())
            .errorReportConfiguration(ErrorReportConfiguration.builder().maxErrorTokenLength(LONGEST_TOLD).build()).build();

    private Json() {
    }

    /**
     * @param text
     *            a JSON text
     * @return its value, null for a JSON null
     * @throws MalformedDataException
     *             if it is not JSON or nested deeper than {@value #DEEPEST}
     */
    public static Object parse(String text) throws MalformedDataException {
        return parse(text, 1);
    }

    /**
     * @param text
     *            a JSON text within a file
     * @param line
     *            the line of the file where it begins, from 1; all lines count from the beginning of the file
     * @return its value, null for a JSON null
     * @throws MalformedDataException
     *             if it is not JSON or nested deeper than {@value #DEEPEST}
     */
    public static Object parse(String text, int line) throws MalformedDataException {
        int before = line - 1;
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parse(parser, before);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new MalformedDataException(before + (place == null ? 1 : place.getLineNr()), place == null ? 0 : place.getColumnNr(),
                    FormatNotice.DATA_SYNTAX.with(reason(e)), e);
        } catch (IOException e) {
            throw new MalformedDataException(0, 0, FormatNotice.DATA_SYNTAX.with(e.getMessage()), e);
        }
    }

    /** What the parser says, without what only programmers of it understand. */
    private static String reason(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).replaceAll("\\s*\\(?(start marker |for \\w+ starting )?at \\[Source:.*|\\s*\\((not recognized|for )[^()]*(\\([^()]*\\))?[^()]*\\)", "")
                .replaceAll("\\s*\\(code \\d+(?: / 0x\\p{XDigit}+)?\\)", "").replaceAll(", from `[^`]*`", "").replaceAll("\\s{2,}", " ").strip();
    }

    private static Object parse(JsonParser parser, int before) throws IOException, MalformedDataException {
        TreeBuilder tree = new TreeBuilder(DEEPEST, before);
        JsonToken last = null;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (last != null && !tree.isOpen()) {
                throw new MalformedDataException(before + parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr(), FormatNotice.DATA_BEHIND_END.with(), null);
            }
            last = token;
            switch (token) {
            case START_OBJECT -> tree.openMap(parser.currentTokenLocation().getLineNr());
            case START_ARRAY -> tree.openList();
            case END_OBJECT, END_ARRAY -> tree.close();
            case FIELD_NAME -> tree.key(parser.currentName());
            default -> tree.value(scalar(parser, token));
            }
        }
        if (last == null) {
            throw new MalformedDataException(before + 1, 1, FormatNotice.DATA_EMPTY.with(), null);
        }
        return tree.root();
    }

    private static Object scalar(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
        case VALUE_STRING -> parser.getText();
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
        default -> null;
        };
    }

    /**
     * @param value
     *            maps, lists, strings, numbers, booleans, null
     * @return compact JSON
     */
    public static String compact(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(generator, value);
        } catch (IOException e) {
            throw new IllegalStateException("A string writer does not fail", e);
        }
        return text.toString();
    }

    /**
     * @param value
     *            maps, lists, strings, numbers, booleans, null
     * @param out
     *            takes indented JSON in UTF-8 with a line feed at the end; is not closed
     * @throws IOException
     *             if the stream fails
     */
    public static void write(Object value, OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
            generator.setPrettyPrinter(printer);
            write(generator, value);
            generator.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator generator, Object root) throws IOException {
        Deque<Iterator<?>> open = new ArrayDeque<>();
        begin(generator, root, open);
        while (!open.isEmpty()) {
            boolean inMap = generator.getOutputContext().inObject();
            if (!open.peek().hasNext()) {
                open.pop();
                end(generator, inMap);
            } else if (inMap && open.peek().next() instanceof Map.Entry<?, ?> entry) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                begin(generator, entry.getValue(), open);
            } else {
                begin(generator, open.peek().next(), open);
            }
        }
    }

    private static void begin(JsonGenerator generator, Object value, Deque<Iterator<?>> open) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            open.push(map.entrySet().iterator());
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            open.push(list.iterator());
        } else {
            scalar(generator, value);
        }
    }

    private static void scalar(JsonGenerator generator, Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            generator.writeNumber(value.toString());
        } else if (value instanceof Number number) {
            generator.writeNumber(number.doubleValue());
        } else {
            generator.writeString(value.toString());
        }
    }

    private static void end(JsonGenerator generator, boolean map) throws IOException {
        if (map) {
            generator.writeEndObject();
        } else {
            generator.writeEndArray();
        }
    }
}
