package org.debatemapper.diagram.actions;

import org.eclipse.osgi.util.NLS;

/** Texts of actions and menus. */
public final class ActionMessages extends NLS {
    public static String ArrangeActions_alignBottom;
    public static String ArrangeActions_alignCenter;
    public static String ArrangeActions_alignLeft;
    public static String ArrangeActions_alignMiddle;
    public static String ArrangeActions_alignRight;
    public static String ArrangeActions_alignTop;
    public static String ArrangeActions_copyLook;
    public static String ArrangeActions_distributeAcross;
    public static String ArrangeActions_distributeDown;
    public static String ArrangeActions_matchWidth;
    public static String ArrangeActions_menu;
    public static String ArrangeActions_pasteLook;
    public static String ArrangeActions_resetBends;
    public static String AutoLayout_job;
    public static String BookmarkActions_add;
    public static String BookmarkActions_back;
    public static String BookmarkActions_count;
    public static String BookmarkActions_delete;
    public static String BookmarkActions_forward;
    public static String BookmarkActions_menu;
    public static String BookmarkActions_noTitle;
    public static String BookmarkActions_rename;
    public static String BookmarkActions_title;
    public static String BookmarkActions_tooltip;
    public static String ColorActions_actor;
    public static String ColorActions_button;
    public static String ColorActions_buttonBy;
    public static String ColorActions_group;
    public static String ColorActions_kind;
    public static String ColorActions_menu;
    public static String ColorActions_next;
    public static String ColorActions_status;
    public static String ColorActions_strength;
    public static String ColorActions_tag;
    public static String ColorActions_tooltip;
    public static String ConnectActions_connect;
    public static String ConnectActions_tools;
    public static String DiagramActions_copy;
    public static String DiagramActions_cut;
    public static String DiagramActions_delete;
    public static String DiagramActions_deleteFromDebate;
    public static String DiagramActions_edit;
    public static String DiagramActions_fit;
    public static String DiagramActions_layout;
    public static String DiagramActions_legend;
    public static String DiagramActions_mergePremises;
    public static String DiagramActions_paste;
    public static String DiagramActions_pin;
    public static String DiagramActions_redo;
    public static String DiagramActions_revert;
    public static String DiagramActions_selectAll;
    public static String DiagramActions_splitPremises;
    public static String DiagramActions_undo;
    public static String DiagramActions_unpin;
    public static String DiagramActions_zoomIn;
    public static String DiagramActions_zoomOut;
    public static String DiagramMenu_connect;
    public static String DiagramMenu_language;
    public static String DiagramMenu_map;
    public static String DiagramMenu_newCard;
    public static String GroupActions_group;
    public static String GroupActions_title;
    public static String GroupActions_ungroup;
    public static String LayoutActions_selection;
    public static String LayoutActions_tidy;
    public static String MapActions_copyOf;
    public static String MapActions_delete;
    public static String MapActions_duplicate;
    public static String MapActions_duplicateTitle;
    public static String MapActions_left;
    public static String MapActions_rename;
    public static String MapActions_renameTitle;
    public static String MapActions_right;
    public static String MapActions_title;
    public static String OverviewActions_branches;
    public static String OverviewActions_collapse;
    public static String OverviewActions_collapseAll;
    public static String OverviewActions_expand;
    public static String OverviewActions_expandAll;
    public static String OverviewActions_expandTo;
    public static String OverviewActions_focus;
    public static String OverviewActions_focusEnd;
    public static String OverviewActions_focusNarrower;
    public static String OverviewActions_focusWider;
    public static String OverviewActions_lens;

    static {
        NLS.initializeMessages("org.debatemapper.diagram.actions.messages", ActionMessages.class);
    }

    private ActionMessages() {
    }
}
