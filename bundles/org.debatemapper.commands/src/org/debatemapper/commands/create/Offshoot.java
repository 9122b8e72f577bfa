package org.debatemapper.commands.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.relate.Link;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Statement;
import org.eclipse.emf.ecore.EClass;

/**
 * A new card together with its relation to what is there.
 *
 * @param element
 *            what is there
 * @param link
 *            how both are related
 * @param kind
 *            the class of the new statement
 * @param outgoing
 *            whether the relation leads to the new card, and not from it
 */
public record Offshoot(Element element, Link link, EClass kind, boolean outgoing) {
    private static final DebatePackage MODEL = DebatePackage.eINSTANCE;

    /** All parts must be there. */
    public Offshoot {
        Objects.requireNonNull(element);
        Objects.requireNonNull(link);
        Objects.requireNonNull(kind);
    }

    /**
     * @param element
     *            an element of a debate
     * @return what can grow from it, those that lead to it first; from a premise or attacker also what undercuts its
     *         first step
     */
    public static List<Offshoot> legalFor(Element element) {
        List<Offshoot> all = new ArrayList<>();
        addLegal(all, element, Link.ANSWER, MODEL.getClaim(), false);
        addLegal(all, element, Link.SUPPORT, MODEL.getClaim(), false);
        addLegal(all, element, Link.SUPPORT, MODEL.getEvidence(), false);
        addLegal(all, element, Link.ATTACK, MODEL.getClaim(), false);
        addLegal(all, element, Link.ATTACK, MODEL.getEvidence(), false);
        addLegal(all, stepOf(element), Link.UNDERCUT, MODEL.getClaim(), false);
        addLegal(all, element, Link.SUPPORT, MODEL.getClaim(), true);
        addLegal(all, element, Link.ATTACK, MODEL.getClaim(), true);
        addLegal(all, element, Link.ANSWER, MODEL.getIssue(), true);
        addLegal(all, element, Link.REPHRASE, element.eClass(), false);
        return all;
    }

    /** @return whether the relation may be made */
    public boolean isLegal() {
        Element made = (Element) DebateFactory.eINSTANCE.create(kind);
        return outgoing ? link.isLegal(element, made) : link.isLegal(made, element);
    }

    private static void addLegal(List<Offshoot> all, Element element, Link link, EClass kind, boolean outgoing) {
        if (element != null && MODEL.getStatement().isSuperTypeOf(kind)) {
            Offshoot offshoot = new Offshoot(element, link, kind, outgoing);
            if (offshoot.isLegal()) {
                all.add(offshoot);
            }
        }
    }

    private static Element stepOf(Element element) {
        if (!(element instanceof Statement statement)) {
            return element;
        } else if (!statement.getPremiseIn().isEmpty()) {
            return statement.getPremiseIn().get(0);
        }
        return statement.getAttacks().isEmpty() ? null : statement.getAttacks().get(0);
    }
}
