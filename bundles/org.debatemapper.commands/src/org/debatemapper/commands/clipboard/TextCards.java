package org.debatemapper.commands.clipboard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.commands.view.Views;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Source;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.model.operations.LocalTexts;

/**
 * Makes evidence of a text from another program: a card for each paragraph. A web address becomes a card that cites it;
 * an address that ends a text is cited by the last card. Nothing is fetched.
 */
public final class TextCards extends EditCommand {
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2022\u30fb]|\\d{1,3}[.)])\\s+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final int GAP = 24;

    private final AtomicReference<List<View>> made;

    /**
     * @param session
     *            the debate to edit
     * @param map
     *            where the cards come
     * @param text
     *            any text
     * @param place
     *            where the first card should be; the others are below it, and all where there is room
     * @param supported
     *            what the cards support, or null
     */
    public TextCards(DebateSession session, ArgumentMap map, String text, Extent place, Element supported) {
        this(session, map, paragraphs(text), place, supported, new AtomicReference<>(List.of()));
    }

    private TextCards(DebateSession session, ArgumentMap map, List<String> paragraphs, Extent place, Element supported,
            AtomicReference<List<View>> made) {
        super(session, Messages.Clipboard_text, () -> !paragraphs.isEmpty(),
                debate -> made.set(make(debate, map, paragraphs, place, supported)));
        this.made = made;
    }

    /** @return the new views, empty before the command was executed */
    public List<View> getMade() {
        return made.get();
    }

    /**
     * @param text
     *            any text
     * @return its paragraphs without bullets and line breaks: parted by blank lines if there are any, else by lines
     */
    static List<String> paragraphs(String text) {
        String clean = text.strip().replace("\r\n", "\n");
        String[] parts = BLANK_LINES.matcher(clean).find() ? BLANK_LINES.split(clean) : clean.split("\n");
        return Arrays.stream(parts).map(String::strip).map(part -> BULLET.matcher(part).replaceFirst(""))
                .map(part -> part.replaceAll("\\s*\n\\s*", " ")).filter(part -> !part.isBlank()).toList();
    }

    private static List<View> make(Debate debate, ArgumentMap map, List<String> paragraphs, Extent place,
            Element supported) {
        List<View> views = new ArrayList<>();
        Evidence last = null;
        Extent next = place;
        for (String paragraph : paragraphs) {
            boolean address = ADDRESS.matcher(paragraph).matches();
            if (address && last != null && last.getCitations().isEmpty()) {
                cite(debate, last, paragraph);
                continue;
            }
            last = evidence(debate, address ? nameOf(paragraph) : paragraph);
            if (address) {
                cite(debate, last, paragraph);
            }
            Extent free = Placement.free(map, next);
            NodeView view = Views.newNode(map, last, free.x(), free.y());
            Groups.enter(map, view);
            views.add(view);
            Extent covered = Placement.boundsOf(view);
            next = next.at(covered.x(), covered.y() + covered.height() + GAP);
            if (Link.SUPPORT.isLegal(last, supported)) {
                Connections.add(debate, Link.SUPPORT, last, supported);
            }
        }
        return views;
    }

    private static Evidence evidence(Debate debate, String text) {
        Evidence evidence = Stamps.created(DebateFactory.eINSTANCE.createEvidence());
        evidence.setText(LocalTexts.of(debate.getLanguage(), text));
        debate.getStatements().add(evidence);
        return evidence;
    }

    private static void cite(Debate debate, Evidence evidence, String address) {
        Citation citation = DebateFactory.eINSTANCE.createCitation();
        citation.setSource(debate.getSources().stream().filter(source -> address.equals(source.getUrl())).findFirst()
                .orElseGet(() -> source(debate, address)));
        evidence.getCitations().add(citation);
    }

    private static Source source(Debate debate, String address) {
        Source source = DebateFactory.eINSTANCE.createSource();
        source.setTitle(nameOf(address));
        source.setUrl(address);
        debate.getSources().add(source);
        return source;
    }

    /** The host and the last part of the path, which often holds a title. */
    private static String nameOf(String address) {
        try {
            URI uri = new URI(address);
            String path = uri.getPath() == null ? "" : uri.getPath();
            String last = path.replaceAll("/+$", "").replaceAll("^.*/", "").replaceAll("\\.[a-zA-Z]{2,5}$", "")
                    .replaceAll("[-_+]+", " ").strip();
            String host = uri.getHost() == null ? address : uri.getHost().replaceFirst("^www\\.", "");
            return last.isEmpty() ? host : host + ": " + last;
        } catch (URISyntaxException e) {
            return address;
        }
    }
}
