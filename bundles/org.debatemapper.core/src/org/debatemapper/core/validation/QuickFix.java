package org.debatemapper.core.validation;

/** Ids of the repairs that findings of the built-in rules name. */
public final class QuickFix {
    /** Adds an empty citation to the evidence. */
    public static final String ADD_CITATION = "addCitation";
    /** Deletes the relation. */
    public static final String DELETE = "delete";
    /** Shows the statement on the first map. */
    public static final String SHOW_ON_MAP = "showOnMap";
    /** Adds an open answer for each critical question. */
    public static final String ADD_ANSWERS = "addAnswers";
    /** Joins both statements by a rephrase that means the same. */
    public static final String JOIN_DUPLICATES = "joinDuplicates";

    private QuickFix() {
    }
}
