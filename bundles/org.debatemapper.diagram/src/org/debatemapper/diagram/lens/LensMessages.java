package org.debatemapper.diagram.lens;

import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Label;
import org.debatemapper.model.Status;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Texts of lenses. */
final class LensMessages extends NLS {
    public static String Kind_claim;
    public static String Kind_evidence;
    public static String Kind_issue;
    public static String Label_in;
    public static String Label_out;
    public static String Label_undecided;
    public static String LensButton_active;
    public static String LensButton_show;
    public static String LensButton_tooltip;
    public static String LensEdit_label;
    public static String LensPopup_actors;
    public static String LensPopup_all;
    public static String LensPopup_count;
    public static String LensPopup_groups;
    public static String LensPopup_kinds;
    public static String LensPopup_labels;
    public static String LensPopup_statuses;
    public static String LensPopup_tags;
    public static String Status_agreed;
    public static String Status_disputed;
    public static String Status_draft;
    public static String Status_proposed;
    public static String Status_withdrawn;

    static {
        NLS.initializeMessages("org.debatemapper.diagram.lens.messages", LensMessages.class);
    }

    private LensMessages() {
    }

    static String of(Status status) {
        return switch (status) {
            case DRAFT -> Status_draft;
            case PROPOSED -> Status_proposed;
            case AGREED -> Status_agreed;
            case DISPUTED -> Status_disputed;
            case WITHDRAWN -> Status_withdrawn;
        };
    }

    static String of(Label label) {
        return switch (label) {
            case IN -> Label_in;
            case OUT -> Label_out;
            case UNDECIDED -> Label_undecided;
        };
    }

    static String of(EStructuralFeature list) {
        return switch (list.getFeatureID()) {
            case DebatePackage.LENS__KINDS -> LensPopup_kinds;
            case DebatePackage.LENS__STATUSES -> LensPopup_statuses;
            case DebatePackage.LENS__TAGS -> LensPopup_tags;
            case DebatePackage.LENS__ACTORS -> LensPopup_actors;
            case DebatePackage.LENS__GROUPS -> LensPopup_groups;
            default -> LensPopup_labels;
        };
    }
}
