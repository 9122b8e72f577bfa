package org.debatemapper.formats.structure;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.notice.FormatNotice;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML 1.2 (core schema) as maps, lists, strings, numbers, booleans and nulls. Aliases are refused, because they can
 * make a small text huge; tags are ignored; nesting is limited.
 */
public final class Yaml {
    /** How deep maps and lists may be nested. */
    public static final int DEEPEST = 200;

    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,40}");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final TreeBuilder tree;
    private final Deque<Boolean> keyNext = new ArrayDeque<>();
    private final int before;

    private Yaml(int before) {
        this.before = before;
        tree = new TreeBuilder(DEEPEST, before);
    }

    /**
     * @param text
     *            a YAML text with one document
     * @return its value, null if it is empty
     * @throws MalformedDataException
     *             if it is not YAML, uses aliases, or is nested deeper than {@value #DEEPEST}; lines count within the
     *             text
     */
    public static Object parse(String text) throws MalformedDataException {
        return parse(text, 1);
    }

    /**
     * @param text
     *            a YAML text with one document, within a file
     * @param line
     *            the line of the file where it begins, from 1; all lines count from the beginning of the file
     * @return its value, null if it is empty
     * @throws MalformedDataException
     *             as {@link #parse(String)} does
     */
    public static Object parse(String text, int line) throws MalformedDataException {
        Yaml yaml = new Yaml(line - 1);
        try {
            int documents = 0;
            for (Event event : new Parse(settings(text)).parseString(text)) {
                documents += event.getEventId() == Event.ID.DocumentStart ? 1 : 0;
                if (documents > 1) {
                    break;
                }
                yaml.event(event);
            }
            return yaml.tree.root();
        } catch (MarkedYamlEngineException e) {
            throw yaml.malformed(e.getProblemMark(), FormatNotice.DATA_SYNTAX.with(e.getProblem()), e);
        } catch (YamlEngineException e) {
            throw new MalformedDataException(line, 0, FormatNotice.DATA_SYNTAX.with(e.getMessage()), e);
        }
    }

    /** The buffer holds the whole text: the library fails if a smaller one ends between two surrogates. */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).setBufferSize(text.length() + 2).build();
    }

    private MalformedDataException malformed(Optional<Mark> mark, Notice problem, Exception cause) {
        return new MalformedDataException(mark.map(m -> before + m.getLine() + 1).orElse(0),
                mark.map(m -> m.getColumn() + 1).orElse(0), problem, cause);
    }

    private void event(Event event) throws MalformedDataException {
        switch (event.getEventId()) {
        case MappingStart -> open(event, true);
        case SequenceStart -> open(event, false);
        case MappingEnd, SequenceEnd -> {
            tree.close();
            keyNext.pop();
        }
        case Scalar -> scalar((ScalarEvent) event);
        case Alias -> throw malformed(event.getStartMark(), FormatNotice.DATA_ALIAS.with(), null);
        default -> {
            return;
        }
        }
    }

    private void open(Event event, boolean map) throws MalformedDataException {
        if (!tree.canOpen()) {
            throw malformed(event.getStartMark(), FormatNotice.DATA_DEPTH.with(DEEPEST), null);
        }
        if (tree.inMap() && keyNext.peek()) {
            throw malformed(event.getStartMark(), FormatNotice.DATA_KEY.with(), null);
        }
        valueFollows();
        if (map) {
            tree.openMap(event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
        } else {
            tree.openList();
        }
        keyNext.push(map);
    }

    private void scalar(ScalarEvent event) {
        if (tree.inMap() && keyNext.peek()) {
            tree.key(event.getValue());
            keyNext.pop();
            keyNext.push(false);
        } else {
            valueFollows();
            tree.value(event.getScalarStyle() == ScalarStyle.PLAIN ? plain(event.getValue()) : event.getValue());
        }
    }

    private void valueFollows() {
        if (tree.inMap()) {
            keyNext.pop();
            keyNext.push(true);
        }
    }

    private static Object plain(String text) {
        return switch (text) {
        case "", "~", "null", "Null", "NULL" -> null;
        case "true", "True", "TRUE" -> Boolean.TRUE;
        case "false", "False", "FALSE" -> Boolean.FALSE;
        default -> number(text);
        };
    }

    private static Object number(String text) {
        if (INTEGER.matcher(text).matches()) {
            BigInteger integer = new BigInteger(text.startsWith("+") ? text.substring(1) : text);
            return integer.bitLength() < Integer.SIZE ? (Object) integer.intValue() : integer;
        }
        return FLOAT.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
    }
}
