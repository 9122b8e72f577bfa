package org.debatemapper.formats.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Stance;

/** The argument units of an AML file, and what stands around them. */
final class AmlUnits implements XmlInput.Events {
    /** A unit, or a group of units within one; schemes by the number of their use, with their names. */
    private record Frame(String kind, Claim claim, List<Claim> linked, Map<String, String> schemes) {
    }

    private final NewDebate target;
    private final AmlSchemes schemes;
    private final Deque<Frame> open = new ArrayDeque<>();

    AmlUnits(NewDebate target) {
        this.target = target;
        this.schemes = new AmlSchemes(target);
    }

    AmlSchemes schemes() {
        return schemes;
    }

    @Override
    public void start(String name, XMLStreamReader reader, int line) {
        switch (name) {
        case "AU" -> open.push(new Frame(name, target.claim(null, null), new ArrayList<>(), new LinkedHashMap<>()));
        case "CA", "LA", "REFUTATION" -> open.push(new Frame(name, null, new ArrayList<>(), new LinkedHashMap<>()));
        case "PROP" -> {
            List.of("identifier", "nodelabel", "supportlabel").forEach(part -> keep(part, reader.getAttributeValue(null, part)));
            if (claim() != null) {
                claim().setImplicit("yes".equals(reader.getAttributeValue(null, "missing")));
            }
        }
        case "PROPTEXT" -> keep("offset", reader.getAttributeValue(null, "offset"));
        case "OWNER" -> owner(reader.getAttributeValue(null, "name"));
        case "ROLE" -> keep("role", roles(reader));
        case "INSCHEME" -> inScheme(reader.getAttributeValue(null, "scheme"), reader.getAttributeValue(null, "schid"));
        case "CQANS" -> keep("answered", reader.getAttributeValue(null, "answered"));
        case "SCHEME" -> schemes.begin(line);
        default -> {
            return;
        }
        }
    }

    private Claim claim() {
        return open.isEmpty() ? null : open.peek().claim();
    }

    private void keep(String name, String value) {
        if (value != null && !value.isBlank() && claim() != null) {
            String before = claim().getProperties().get("aml." + name);
            claim().getProperties().put("aml." + name, before == null ? value : before + ", " + value);
        }
    }

    /** Such as of Toulmin: the class of roles, and the role. */
    private static String roles(XMLStreamReader reader) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            values.add(reader.getAttributeValue(i));
        }
        return String.join(" ", values);
    }

    private void owner(String name) {
        if (name != null && !name.isBlank() && claim() != null) {
            Stance stance = DebateFactory.eINSTANCE.createStance();
            stance.setActor(target.actor(name));
            claim().getStances().add(stance);
        }
    }

    private void inScheme(String name, String use) {
        if (name != null && !name.isBlank() && claim() != null) {
            open.peek().schemes().putIfAbsent(use == null ? name : use, name);
        }
    }

    @Override
    public void end(String name, String text) {
        switch (name) {
        case "PROPTEXT" -> {
            if (claim() != null) {
                claim().setText(target.text(text.strip()));
            }
        }
        case "AU" -> unit(open.pop());
        case "LA" -> linked(open.pop());
        case "CA", "REFUTATION" -> open.pop();
        case "TEXT" -> target.debate().setDescription(target.text(text.strip()));
        case "AUTHOR" -> target.debate().setAuthor(text.isBlank() || text.strip().equals("null") ? null : text.strip());
        case "DATE", "SOURCE", "COMMENTS" -> edata(name, text.strip());
        case "NAME", "PREMISE", "CONCLUSION", "CQ" -> schemes.part(name, text);
        case "SCHEME" -> schemes.end();
        default -> {
            return;
        }
        }
    }

    private void edata(String name, String text) {
        if (!text.isEmpty()) {
            target.debate().getProperties().put("aml." + name.toLowerCase(Locale.ROOT), text);
        }
    }

    private void unit(Frame unit) {
        Frame group = open.peek();
        Frame parent = parent();
        if (group == null || parent == null) {
            return;
        }
        switch (group.kind()) {
        case "LA" -> {
            group.linked().add(unit.claim());
            unit.schemes().forEach(group.schemes()::putIfAbsent);
        }
        case "REFUTATION" -> target.attack(unit.claim(), parent.claim());
        default -> scheme(target.argument(List.of(unit.claim()), parent.claim()), unit.schemes(), parent);
        }
    }

    private void linked(Frame group) {
        Frame parent = parent();
        if (parent != null && !group.linked().isEmpty()) {
            scheme(target.argument(group.linked(), parent.claim()), group.schemes(), parent);
        }
    }

    /** A unit is in the schemes that it is a premise of and in those that it is the conclusion of; both ends are in that of a step. */
    private void scheme(Argument argument, Map<String, String> names, Frame parent) {
        names.entrySet().stream().filter(entry -> parent.schemes().containsKey(entry.getKey())).findFirst()
                .or(() -> parent.schemes().isEmpty() ? names.entrySet().stream().findFirst() : Optional.empty())
                .ifPresent(entry -> schemes.use(argument, entry.getValue()));
    }

    private Frame parent() {
        return open.stream().filter(frame -> frame.claim() != null).findFirst().orElse(null);
    }
}
