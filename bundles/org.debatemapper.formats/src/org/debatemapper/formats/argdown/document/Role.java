package org.debatemapper.formats.argdown.document;

/** How a statement of an Argdown document is used where it stands. */
public enum Role {
    TOP_LEVEL, RELATION, LIST_ITEM, PREMISE, INTERMEDIARY_CONCLUSION, MAIN_CONCLUSION, ARGUMENT_DESCRIPTION
}
