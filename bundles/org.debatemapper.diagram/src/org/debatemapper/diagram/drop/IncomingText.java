package org.debatemapper.diagram.drop;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.debatemapper.commands.clipboard.PasteCommand;
import org.debatemapper.commands.clipboard.Snippet;
import org.debatemapper.commands.clipboard.TextCards;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.core.maps.MapBuilder;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * A text from another program on its way into a map. Argdown, a Kialo export and whatever else a registered reader
 * recognises arrives as cards with their relations, laid out; any other text as evidence.
 */
public final class IncomingText {
    private static final String NAME = "";
    private static final Extent CARD = new Extent(0, 0, Placement.CARD_WIDTH, 60);

    private final DebateSession session;
    private final ArgumentMap map;
    private final Formats formats;

    /**
     * @param session
     *            the debate to edit
     * @param map
     *            where the text comes
     * @param formats
     *            what may be recognised
     */
    public IncomingText(DebateSession session, ArgumentMap map, Formats formats) {
        this.session = session;
        this.map = map;
        this.formats = formats;
    }

    /**
     * Takes the text in as one edit.
     *
     * @param text
     *            any text
     * @param x
     *            left of the first card, or of all of them
     * @param y
     *            top
     * @param supported
     *            what evidence supports, or null
     * @return the new views; empty if the text says nothing
     */
    public List<View> take(String text, int x, int y, Element supported) {
        Optional<Debate> debate = read(text);
        if (debate.isPresent()) {
            return paste(debate.get(), x, y);
        }
        TextCards cards = new TextCards(session, map, text, CARD.at(x, y), supported);
        if (cards.canExecute()) {
            session.getCommandStack().execute(cards);
        }
        return cards.getMade();
    }

    private Optional<Debate> read(String text) {
        Optional<ReaderFormat> format = formats.detect(new Sample(NAME, text));
        if (format.isEmpty()) {
            return Optional.empty();
        }
        try {
            Debate debate = format.get().reader().read(Input.of(NAME, text.getBytes(StandardCharsets.UTF_8)),
                    new LossLedger(), new NullProgressMonitor());
            return debate.getStatements().isEmpty() ? Optional.empty() : Optional.of(debate);
        } catch (ExchangeException e) {
            // What only looks like a format is a text.
            return Optional.empty();
        }
    }

    private List<View> paste(Debate debate, int x, int y) {
        new DebateResource(URI.createURI("text")).getContents().add(debate);
        ArgumentMap whole = MapBuilder.whole(debate);
        debate.getMaps().clear();
        debate.getMaps().add(whole);
        FirstLayout.place(whole, RenderContext.of(whole, LocalDate.now()), new NullProgressMonitor());
        Extent covered = covered(whole.getNodes());
        Extent free = Placement.free(map, covered.at(x, y));
        PasteCommand paste = new PasteCommand(session, map, Snippet.of(whole, List.<EObject>copyOf(whole.getNodes())),
                free.x() - covered.x(), free.y() - covered.y());
        session.getCommandStack().execute(paste);
        return paste.getPasted();
    }

    private static Extent covered(List<NodeView> cards) {
        List<Extent> all = cards.stream().map(Placement::boundsOf).toList();
        int left = all.stream().mapToInt(Extent::x).min().orElse(0);
        int top = all.stream().mapToInt(Extent::y).min().orElse(0);
        int right = all.stream().mapToInt(card -> card.x() + card.width()).max().orElse(0);
        int bottom = all.stream().mapToInt(card -> card.y() + card.height()).max().orElse(0);
        return new Extent(left, top, right - left, bottom - top);
    }
}
