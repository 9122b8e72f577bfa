package org.debatemapper.core.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a file that was imported before brings to the debate that was made of it. Where the file as it was then is known,
 * what changed in the file is told from what was edited in the debate (a three-way comparison); else the file and the
 * debate are compared, and what the file says nothing about stays. Maps stay as they are in any case.
 */
public final class Reimport {
    private static final Set<EReference> OWN = Set.of(DebatePackage.eINSTANCE.getDebate_Maps(),
            DebatePackage.eINSTANCE.getDebate_Bookmarks(), DebatePackage.eINSTANCE.getDebate_Stories());

    private final Debate current;
    private final Debate base;
    private final Debate read;
    private final DebateDifference difference;
    private final Map<String, EObject> byId = new HashMap<>();

    /**
     * Linear in the size of the debates. What the file added and has no id gets one.
     *
     * @param current
     *            the debate as it is now
     * @param base
     *            what was read from the file the time before, with the ids that it has in the debate; null if unknown
     * @param read
     *            what is in the file now
     */
    public Reimport(Debate current, Debate base, Debate read) {
        this.current = Objects.requireNonNull(current);
        this.base = base;
        this.read = Objects.requireNonNull(read);
        TreeIterator<EObject> all = current.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Identified object) {
                byId.put(object.getId(), object);
            }
        }
        difference = DebateDifference.between(base == null ? current : base, read);
    }

    /** @return what the file brings, in the order of the differences; empty if it brings nothing */
    public List<Proposal> proposals() {
        return difference.differences().stream().filter(this::isWanted).map(this::propose).toList();
    }

    /**
     * @param chosen
     *            some of the differences that are proposed
     * @param property
     *            a property of the debate
     * @param value
     *            what the property tells from now on of what was imported
     * @return what to make in the debate
     */
    public DebateDifference only(Collection<? extends Difference> chosen, String property, String value) {
        Set<Difference> wanted = new HashSet<>(chosen);
        List<Difference> all = new ArrayList<>(difference.only(wanted::contains).differences());
        Matching matching = difference.matching();
        all.add(new Change(matching.before(), matching.after(), DebatePackage.eINSTANCE.getIdentified_Properties(),
                property, current.getProperties().get(property), value));
        return new DebateDifference(matching, all);
    }

    /**
     * @param proposal
     *            one of the proposals
     * @param languages
     *            the languages to take names from, the preferred one first
     * @return its words; before is how it is in the debate, which may have been edited
     */
    public DifferenceText text(Proposal proposal, List<String> languages) {
        Difference one = proposal.difference();
        if (!(one instanceof Change change) || base == null) {
            return DifferenceText.of(one, languages);
        }
        Identified here = here(change.element());
        return DifferenceText.of(new Change(here, change.now(), change.feature(), change.key(), held(here, change),
                change.to()), languages);
    }

    /**
     * Gives what was read the ids that the same has in the debate, so that it can be the base of the next time.
     *
     * @return what was read
     */
    public Debate nextBase() {
        difference.matching().pairs().forEach((before, after) -> {
            if (before instanceof Identified from && after instanceof Identified to) {
                to.setId(from.getId());
            }
        });
        return read;
    }

    private boolean isWanted(Difference one) {
        if (one instanceof Addition addition) {
            return !OWN.contains(addition.feature()) && !isOfMap(addition.owner());
        } else if (one instanceof Change change) {
            return !OWN.contains(change.feature()) && !isOfMap(change.element()) && !isOfFile(change)
                    && (base == null ? saysSomething(change) : isNews(change));
        }
        return !isOfMap(one.element()) && (base == null ? ImportKeys.of(one.element()) != null
                : byId.containsKey(one.element().getId()));
    }

    private static boolean isOfMap(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof ArgumentMap || at.eContainer() != null && OWN.contains(at.eContainmentFeature())) {
                return true;
            }
        }
        return false;
    }

    /** The version of the format, the day it was made, and what was imported belong to the file. */
    private static boolean isOfFile(Change change) {
        return Features.isProperties(change.feature()) && ImportKeys.isOfFile(change.key())
                || change.feature() == DebatePackage.eINSTANCE.getDebate_FormatVersion()
                || change.feature() == DebatePackage.eINSTANCE.getDebate_Created();
    }

    private static boolean saysSomething(Change change) {
        EStructuralFeature feature = change.feature();
        boolean set = change.to() instanceof Collection<?> many ? !many.isEmpty()
                : change.to() != null && !change.to().equals("") && !change.to().equals(feature.getDefaultValue());
        return set && !Features.containsIdentified(feature);
    }

    private boolean isNews(Change change) {
        Identified here = here(change.element());
        return here != null && !Features.containsIdentified(change.feature())
                && !Objects.equals(value(here, change), words(change.to()));
    }

    private Proposal propose(Difference one) {
        if (base == null) {
            return new Proposal(one, false, !(one instanceof Removal));
        }
        boolean conflicting = one instanceof Change change
                && !Objects.equals(value(here(change.element()), change), words(change.from()))
                || one instanceof Removal && wasEdited(one.element());
        return new Proposal(one, conflicting, !conflicting);
    }

    private Identified here(Identified before) {
        return before == base ? current : (Identified) byId.get(before.getId());
    }

    private boolean wasEdited(Identified before) {
        Identified here = here(before);
        return here != null && before.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> Features.isCompared(feature) && !Features.containsIdentified(feature))
                .filter(feature -> feature != DebatePackage.eINSTANCE.getElement_Modified())
                .anyMatch(feature -> !Objects.equals(words(here.eGet(feature)), words(before.eGet(feature))));
    }

    /** What a debate has now where a change would be made, in a form that can be compared. */
    private Object value(Identified object, Change change) {
        return words(held(object, change));
    }

    private static Object held(Identified object, Change change) {
        EStructuralFeature feature = change.feature();
        if (!object.eClass().getEAllStructuralFeatures().contains(feature)) {
            return null;
        } else if (Features.isText(feature)) {
            LocalText text = (LocalText) object.eGet(feature);
            return text == null ? null : text.getEntries().map().get(change.key());
        } else if (Features.isProperties(feature)) {
            return object.getProperties().map().get(change.key());
        }
        return object.eGet(feature);
    }

    private Object words(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::words).toList();
        } else if (value instanceof LocalText text) {
            return text.getEntries().map();
        } else if (value instanceof Identified identified) {
            return difference.matching().inBefore(identified) instanceof Identified before ? before.getId()
                    : identified.getId();
        } else if (value instanceof EObject part) {
            Map<EStructuralFeature, Object> parts = new HashMap<>();
            part.eClass().getEAllStructuralFeatures().stream().filter(Features::isCompared)
                    .forEach(feature -> parts.put(feature, words(part.eGet(feature))));
            return parts;
        }
        return value;
    }
}
