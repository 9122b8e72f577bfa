package org.debatemapper.ui.internal.properties;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ActorSection_initials;
    public static String AppearanceSection_notShown;
    public static String AppearanceSection_pinned;
    public static String AppearanceSection_width;
    public static String BasicsSection_burden;
    public static String BasicsSection_implicit;
    public static String BasicsSection_symmetric;
    public static String BasicsSection_weight;
    public static String CardsSection_remove;
    public static String CitationsSection_add;
    public static String CitationsSection_locator;
    public static String CitationsSection_newSource;
    public static String CitationsSection_quote;
    public static String CitationsSection_source;
    public static String ColorField_color;
    public static String ColorField_none;
    public static String ColorField_other;
    public static String CommentsSection_add;
    public static String CommentsSection_comment;
    public static String CommentsSection_resolved;
    public static String DebateSection_description;
    public static String DebateSection_expectation;
    public static String DebateSection_label;
    public static String DebateSection_license;
    public static String DebateSection_semantics;
    public static String DetailsSection_author;
    public static String DetailsSection_created;
    public static String DetailsSection_modified;
    public static String DetailsSection_note;
    public static String DetailsSection_status;
    public static String DetailsSection_tags;
    public static String ExpectationsSection_add;
    public static String ExpectationsSection_element;
    public static String ExpectationsSection_reason;
    public static String GroupSection_members;
    public static String MapSection_algorithm;
    public static String MapSection_chooseLayout;
    public static String MapSection_colorBy;
    public static String MapSection_direction;
    public static String MapSection_inherited;
    public static String MapSection_language;
    public static String MapSection_noSecond;
    public static String MapSection_routing;
    public static String MapSection_secondLanguage;
    public static String MapSection_spacing;
    public static String PropertiesView_nothing;
    public static String RelationSection_connects;
    public static String RelationSection_same;
    public static String SchemeSection_none;
    public static String SchemeSection_questions;
    public static String SchemeSection_roles;
    public static String SchemeSection_scheme;
    public static String SourceSection_accessed;
    public static String SourceSection_authors;
    public static String SourceSection_credibility;
    public static String SourceSection_kind;
    public static String SourceSection_publisher;
    public static String SourceSection_title;
    public static String SourceSection_validUntil;
    public static String StancesSection_actor;
    public static String StancesSection_add;
    public static String StancesSection_citation;
    public static String StancesSection_date;
    public static String StancesSection_kind;
    public static String StancesSection_name;
    public static String StancesSection_newActor;
    public static String TagsSection_add;
    public static String TagsSection_name;
    public static String TextField_different;
    public static String TextSection_addLanguage;
    public static String TextSection_several;
    public static String TextSection_text;
    public static String TextSection_title;
    public static String TitleLabels_nothing;
    public static String TitleLabels_several;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.properties.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
