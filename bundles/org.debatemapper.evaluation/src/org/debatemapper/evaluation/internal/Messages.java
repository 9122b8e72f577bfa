package org.debatemapper.evaluation.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String AlternativesSection_back;
    public static String AlternativesSection_count;
    public static String AlternativesSection_countMore;
    public static String AlternativesSection_element;
    public static String AlternativesSection_forth;
    public static String AlternativesSection_here;
    public static String AlternativesSection_none;
    public static String AlternativesSection_searching;
    public static String AlternativesSection_share;
    public static String AlternativesSection_shares;
    public static String AlternativesSection_stop;
    public static String AlternativesSection_tab;
    public static String ChartSaving_failed;
    public static String ChartSaving_name;
    public static String CruxSection_accept;
    public static String CruxSection_anything;
    public static String CruxSection_drop;
    public static String CruxSection_everybody;
    public static String CruxSection_found;
    public static String CruxSection_foundSome;
    public static String CruxSection_hint;
    public static String CruxSection_mind;
    public static String CruxSection_none;
    public static String CruxSection_other;
    public static String CruxSection_searching;
    public static String CruxSection_stop;
    public static String CruxSection_stopped;
    public static String CruxSection_tab;
    public static String CruxSection_then;
    public static String EvaluationTable_change;
    public static String EvaluationTable_decidedBy;
    public static String EvaluationTable_element;
    public static String EvaluationTable_strength;
    public static String EvaluationView_nothingOpen;
    public static String ExpectationsSection_add;
    public static String ExpectationsSection_because;
    public static String ExpectationsSection_element;
    public static String ExpectationsSection_expected;
    public static String ExpectationsSection_failed;
    public static String ExpectationsSection_hint;
    public static String ExpectationsSection_met;
    public static String ExpectationsSection_now;
    public static String ExpectationsSection_outcome;
    public static String ExpectationsSection_remove;
    public static String ExpectationsSection_tab;
    public static String ExpectationsSection_tabCount;
    public static String ExpectationsSection_under;
    public static String ExpectationsSection_why;
    public static String Labels_actorView;
    public static String Labels_change;
    public static String Labels_complete;
    public static String Labels_eager;
    public static String Labels_grounded;
    public static String Labels_ideal;
    public static String Labels_inherit;
    public static String Labels_preferred;
    public static String Labels_presumption;
    public static String Labels_proof;
    public static String Labels_semiStable;
    public static String Labels_stable;
    public static String Labels_stage;
    public static String Labels_without;
    public static String SensitivitySection_atOne;
    public static String SensitivitySection_atZero;
    public static String SensitivitySection_chart;
    public static String SensitivitySection_element;
    public static String SensitivitySection_found;
    public static String SensitivitySection_foundSome;
    public static String SensitivitySection_hint;
    public static String SensitivitySection_nothing;
    public static String SensitivitySection_save;
    public static String SensitivitySection_searching;
    public static String SensitivitySection_stop;
    public static String SensitivitySection_strength;
    public static String SensitivitySection_tab;
    public static String SensitivitySection_table;
    public static String SensitivitySection_weight;
    public static String SettingsBar_actor;
    public static String SettingsBar_all;
    public static String SettingsBar_allOn;
    public static String SettingsBar_everybody;
    public static String SettingsBar_filter;
    public static String SettingsBar_off;
    public static String SettingsBar_on;
    public static String SettingsBar_semantics;
    public static String SettingsBar_standard;
    public static String SwitchMenu_actors;
    public static String SwitchMenu_sources;
    public static String SwitchOffHandler_off;
    public static String SwitchOffHandler_on;
    public static String WhatIfSection_before;
    public static String WhatIfSection_compare;
    public static String WhatIfSection_element;
    public static String WhatIfSection_hint;
    public static String WhatIfSection_keep;
    public static String WhatIfSection_keepTitle;
    public static String WhatIfSection_name;
    public static String WhatIfSection_now;
    public static String WhatIfSection_off;
    public static String WhatIfSection_other;
    public static String WhatIfSection_pick;
    public static String WhatIfSection_same;
    public static String WhatIfSection_scenario;
    public static String WhatIfSection_tab;
    public static String WhySection_empty;
    public static String WhySection_highlight;
    public static String WhySection_highlightTip;
    public static String WhySection_pending;
    public static String WhySection_tab;

    static {
        NLS.initializeMessages("org.debatemapper.evaluation.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
