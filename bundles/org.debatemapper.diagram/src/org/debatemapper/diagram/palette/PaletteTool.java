package org.debatemapper.diagram.palette;

import java.util.function.Supplier;

import org.debatemapper.commands.relate.Link;
import org.debatemapper.diagram.tools.CardCreationTool;
import org.debatemapper.diagram.tools.LinkTool;
import org.debatemapper.model.DebatePackage;
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
    ISSUE("issue", () -> new CardCreationTool(DebatePackage.eINSTANCE.getIssue())),
    /** Makes a claim. */
    CLAIM("claim", () -> new CardCreationTool(DebatePackage.eINSTANCE.getClaim())),
    /** Makes evidence. */
    EVIDENCE("evidence", () -> new CardCreationTool(DebatePackage.eINSTANCE.getEvidence())),
    /** Makes a note. */
    NOTE("note", () -> new CardCreationTool(DebatePackage.eINSTANCE.getNoteView())),
    /** Draws a support. */
    SUPPORT("support", () -> new LinkTool(Link.SUPPORT)),
    /** Draws an attack. */
    ATTACK("attack", () -> new LinkTool(Link.ATTACK)),
    /** Draws an undercut. */
    UNDERCUT("undercut", () -> new LinkTool(Link.UNDERCUT)),
    /** Draws an answer. */
    ANSWER("answer", () -> new LinkTool(Link.ANSWER)),
    /** Draws a rephrase. */
    REPHRASE("rephrase", () -> new LinkTool(Link.REPHRASE));

    private final String icon;
    private final Supplier<Tool> maker;

    PaletteTool(String icon, Supplier<Tool> maker) {
        this.icon = icon;
        this.maker = maker;
    }

    /** @return the name of its icon's file, without folder and ending */
    String icon() {
        return icon;
    }

    /** @return a new tool of GEF */
    Tool make() {
        return maker.get();
    }
}
