package org.debatemapper.evaluation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.evaluation.LabelNames;
import org.debatemapper.diagram.WorkbenchTheme;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.operations.Names;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.style.Theme;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;

/** How labels and ways to evaluate are written in the window. */
final class Labels {
    private Labels() {
    }

    static String of(Label label) {
        String mark = switch (label) {
        case IN -> "\u2713 "; //$NON-NLS-1$
        case OUT -> "\u2715 "; //$NON-NLS-1$
        case UNDECIDED -> "? "; //$NON-NLS-1$
        };
        return mark + LabelNames.of(label);
    }

    /** What can be read on the ground of the theme that is chosen now. */
    static RGB color(Label label) {
        Theme theme = new WorkbenchTheme(PlatformUI.getWorkbench()).get();
        Color color = switch (label) {
        case IN -> theme.evidence().solid();
        case OUT -> theme.attack().solid();
        case UNDECIDED -> theme.other().solid();
        };
        return new RGB(color.red(), color.green(), color.blue());
    }

    static String change(Label was, Label now) {
        return NLS.bind(Messages.Labels_change, LabelNames.of(was), LabelNames.of(now));
    }

    static String of(Semantics semantics) {
        return switch (semantics) {
        case GROUNDED -> Messages.Labels_grounded;
        case COMPLETE -> Messages.Labels_complete;
        case PREFERRED -> Messages.Labels_preferred;
        case STABLE -> Messages.Labels_stable;
        case SEMI_STABLE -> Messages.Labels_semiStable;
        case STAGE -> Messages.Labels_stage;
        case IDEAL -> Messages.Labels_ideal;
        case EAGER -> Messages.Labels_eager;
        };
    }

    static String of(BurdenOfProof standard) {
        return switch (standard) {
        case INHERIT -> Messages.Labels_inherit;
        case PRESUMPTION -> Messages.Labels_presumption;
        case PROOF -> Messages.Labels_proof;
        };
    }

    /** All settings that are not as usual, after the semantics. */
    static String of(EvaluationSettings settings, List<String> languages) {
        List<String> parts = new ArrayList<>(List.of(of(settings.semantics())));
        if (settings.standard() != BurdenOfProof.INHERIT) {
            parts.add(of(settings.standard()));
        }
        if (settings.actor() != null) {
            parts.add(NLS.bind(Messages.Labels_actorView, Names.of(settings.actor(), languages)));
        }
        if (!settings.without().isEmpty()) {
            parts.add(NLS.bind(Messages.Labels_without, names(settings.without(), languages)));
        }
        return String.join(" \u00B7 ", parts); //$NON-NLS-1$
    }

    /** In alphabetical order. */
    static String names(Collection<? extends Identified> objects, List<String> languages) {
        return objects.stream().map(object -> Names.of(object, languages)).sorted().collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
