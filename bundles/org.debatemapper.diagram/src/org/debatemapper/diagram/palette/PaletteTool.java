package org.debatemapper.diagram.palette;

import java.util.Optional;
import java.util.function.Supplier;

import org.debatemapper.commands.relate.Link;
import org.debatemapper.diagram.tools.CardCreationTool;
import org.debatemapper.diagram.tools.LinkTool;
import org.debatemapper.model.DebatePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.gef.tools.PanningSelectionTool;

/** The tools of the palette in their order. */
public enum PaletteTool {
    /** Selects, moves and resizes. */
    SELECT("select", PanningSelectionTool::new),
    /** Selects what lies in a rectangle. */
    MARQUEE("marquee", MarqueeSelectionTool::new),
    /** Makes an issue. */
    ISSUE("issue", DebatePackage.eINSTANCE.getIssue()),
    /** Makes a claim. */
    CLAIM("claim", DebatePackage.eINSTANCE.getClaim()),
    /** Makes evidence. */
    EVIDENCE("evidence", DebatePackage.eINSTANCE.getEvidence()),
    /** Makes a note. */
    NOTE("note", DebatePackage.eINSTANCE.getNoteView()),
    /** Draws a support. */
    SUPPORT("support", Link.SUPPORT),
    /** Draws an attack. */
    ATTACK("attack", Link.ATTACK),
    /** Draws an undercut. */
    UNDERCUT("undercut", Link.UNDERCUT),
    /** Draws an answer. */
    ANSWER("answer", Link.ANSWER),
    /** Draws a rephrase. */
    REPHRASE("rephrase", Link.REPHRASE);

    private final String icon;
    private final Supplier<Tool> maker;
    private final EClass card;
    private final Link link;

    PaletteTool(String icon, Supplier<Tool> maker) {
        this(icon, maker, null, null);
    }

    PaletteTool(String icon, EClass card) {
        this(icon, () -> new CardCreationTool(card), card, null);
    }

    PaletteTool(String icon, Link link) {
        this(icon, () -> new LinkTool(link), null, link);
    }

    PaletteTool(String icon, Supplier<Tool> maker, EClass card, Link link) {
        this.icon = icon;
        this.maker = maker;
        this.card = card;
        this.link = link;
    }

    /** @return the name of its icon's file, without folder and ending */
    String icon() {
        return icon;
    }

    /** @return a new tool of GEF */
    Tool make() {
        return maker.get();
    }

    /** @return the class of what it puts on the map, if it does */
    public Optional<EClass> card() {
        return Optional.ofNullable(card);
    }

    /** @return the relation that it draws, if it does */
    public Optional<Link> link() {
        return Optional.ofNullable(link);
    }
}
