package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.extension.Enumeration;
import org.debatemapper.semantics.extension.Reasoner;

/** The extensions of a debate under a semantics one by one: the positions that can be defended. */
public final class Alternatives {
    private final List<Map<Attackable, Label>> labels = new ArrayList<>();
    private final DebateFramework framework;
    private final Semantics semantics;
    private boolean complete;

    private Alternatives(DebateFramework framework, Semantics semantics) {
        this.framework = framework;
        this.semantics = semantics;
    }

    /**
     * Touches no object of the model, so that it can run in any thread. Can take exponential time.
     *
     * @param framework
     *            a debate's framework
     * @param semantics
     *            what it takes to be accepted, whatever the settings of the framework say
     * @param limit
     *            how many at most, 1 or more
     * @param budget
     *            limit of time, and cancelling
     * @return what was found when the limit was reached or the budget used up; never null
     */
    public static Alternatives of(DebateFramework framework, Semantics semantics, int limit, Budget budget) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
        Alternatives found = new Alternatives(framework, semantics);
        Result<Enumeration> end = new Reasoner(framework.framework()).extensions(Evaluation.engineName(semantics),
                limit, found::add, budget);
        found.complete = end instanceof Result.Known<Enumeration> known && known.value().complete();
        return found;
    }

    /** @return how many were found */
    public int size() {
        return labels.size();
    }

    /** @return whether there are no others; false if the limit or the budget ended the search */
    public boolean isComplete() {
        return complete;
    }

    /** @return what it took to be accepted, never null */
    public Semantics semantics() {
        return semantics;
    }

    /**
     * @param index
     *            from 0
     * @return the label of every statement and relation, in the order of the file; cannot be changed
     */
    public Map<Attackable, Label> labels(int index) {
        return labels.get(index);
    }

    /** @return the elements that have not the same label in all that were found, in the order of the file */
    public Set<Attackable> differing() {
        Set<Attackable> differing = new LinkedHashSet<>();
        for (Attackable element : framework.elements()) {
            if (labels.stream().map(each -> each.get(element)).distinct().count() > 1) {
                differing.add(element);
            }
        }
        return differing;
    }

    private boolean add(ArgumentSet extension) {
        Labelling labelling = Labelling.ofExtension(framework.framework(), extension);
        Map<Attackable, Label> byElement = new LinkedHashMap<>();
        for (Attackable element : framework.elements()) {
            byElement.put(element, CommonLabels.of(labelling.get(framework.indexOf(element))));
        }
        labels.add(Collections.unmodifiableMap(byElement));
        return true;
    }
}
