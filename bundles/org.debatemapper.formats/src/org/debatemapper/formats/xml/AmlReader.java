package org.debatemapper.formats.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.SchemeTable;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Stance;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads AML of Araucaria: in an argument unit the units of a convergent argument are premises of one argument each, those
 * of a linked argument of one together; a refutation attacks. Owners become actors who assert.
 */
public final class AmlReader implements DebateReader {
    @Override
    public int confidence(Sample sample) {
        return sample.text().contains("<ARG") && sample.text().contains("<PROP") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        XmlInput.read(input, new Units(target));
        if (target.debate().getStatements().isEmpty()) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.AML_NO_UNIT.with());
        }
        return target.finish();
    }

    /** A unit, or a group of units within one. */
    private record Frame(String kind, Claim claim, List<Claim> linked, List<String> schemes) {
    }

    private static final class Units implements XmlInput.Events {
        private final NewDebate target;
        private final SchemeTable schemes;
        private final Deque<Frame> open = new ArrayDeque<>();

        Units(NewDebate target) {
            this.target = target;
            this.schemes = new SchemeTable(target);
        }

        @Override
        public void start(String name, XMLStreamReader reader, int line) {
            switch (name) {
            case "AU" -> open.push(new Frame(name, target.claim(null, null), new ArrayList<>(), new ArrayList<>()));
            case "CA", "LA", "REFUTATION" -> open.push(new Frame(name, null, new ArrayList<>(), new ArrayList<>()));
            case "PROP" -> {
                keep("aml.identifier", reader.getAttributeValue(null, "identifier"));
                if (!open.isEmpty() && open.peek().claim() != null) {
                    open.peek().claim().setImplicit("yes".equals(reader.getAttributeValue(null, "missing")));
                }
            }
            case "OWNER" -> owner(reader.getAttributeValue(null, "name"));
            case "INSCHEME" -> {
                if (!open.isEmpty() && reader.getAttributeValue(null, "scheme") != null) {
                    open.peek().schemes().add(reader.getAttributeValue(null, "scheme"));
                }
            }
            default -> {
                return;
            }
            }
        }

        private void keep(String key, String value) {
            if (value != null && !open.isEmpty() && open.peek().claim() != null) {
                open.peek().claim().getProperties().put(key, value);
            }
        }

        private void owner(String name) {
            if (name != null && !name.isBlank() && !open.isEmpty() && open.peek().claim() != null) {
                Stance stance = DebateFactory.eINSTANCE.createStance();
                stance.setActor(target.actor(name));
                open.peek().claim().getStances().add(stance);
            }
        }

        @Override
        public void end(String name, String text) {
            switch (name) {
            case "PROPTEXT" -> {
                if (!open.isEmpty() && open.peek().claim() != null) {
                    open.peek().claim().setText(target.text(text.strip()));
                }
            }
            case "AU" -> unit(open.pop());
            case "LA" -> linked(open.pop());
            case "CA", "REFUTATION" -> open.pop();
            case "TEXT" -> target.debate().setDescription(target.text(text.strip()));
            default -> {
                return;
            }
            }
        }

        private void unit(Frame unit) {
            Frame group = open.peek();
            Claim parent = conclusion();
            if (group == null || parent == null) {
                return;
            }
            switch (group.kind()) {
            case "LA" -> {
                group.linked().add(unit.claim());
                group.schemes().addAll(unit.schemes());
            }
            case "REFUTATION" -> target.attack(unit.claim(), parent);
            default -> scheme(target.argument(List.of(unit.claim()), parent), unit.schemes());
            }
        }

        private void linked(Frame group) {
            Claim parent = conclusion();
            if (parent != null && !group.linked().isEmpty()) {
                scheme(target.argument(group.linked(), parent), group.schemes());
            }
        }

        private void scheme(Argument argument, List<String> names) {
            if (!names.isEmpty()) {
                argument.setScheme(schemes.named(names.get(0)));
            }
        }

        private Claim conclusion() {
            return open.stream().filter(frame -> frame.claim() != null).map(Frame::claim).findFirst().orElse(null);
        }
    }
}
