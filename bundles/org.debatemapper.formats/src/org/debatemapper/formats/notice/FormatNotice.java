package org.debatemapper.formats.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.debatemapper.core.exchange.Notice;
import org.eclipse.osgi.util.NLS;

/**
 * Everything that the formats of this bundle have to say. The name makes the code, under which the text stands in the
 * message files: {@code KIALO_LINK_TARGET} is {@code kialo.link-target}. Codes never change their meaning.
 */
public enum FormatNotice {
    AIF_DUPLICATE_NODE, AIF_EDGE_END, AIF_HIDDEN_LOCUTION, AIF_HIDDEN_LOCUTIONS, AIF_INCOMPLETE_INFERENCE, AIF_INFERENCE_ON_INFERENCE,
    AIF_LOCUTION_CHANGED, AIF_LOCUTION_GONE, AIF_NODE_END, AIF_NODE_WITHOUT_ID, AIF_NO_NODES, AIF_OWN_DATA, AIF_PLAIN_EDGE, AIF_PREMISE, AIF_SEVERAL_ENDS, AIF_SPEAKER, AIF_TRANSITION, AIF_TRANSITIONS, AIF_UNKNOWN_NODE,
    AML_NO_UNIT, AML_SCHEMES,
    ARGDOWN_BROKEN_DATA, ARGDOWN_CONTRADICTION, ARGDOWN_DATA_KEYS, ARGDOWN_DATA_PLACE, ARGDOWN_DEFINITION_TEXT,
    ARGDOWN_EMPTY_STATEMENT, ARGDOWN_END_OF_BLOCK, ARGDOWN_FRONT_MATTER, ARGDOWN_HEADING, ARGDOWN_INCLUDE_AMOUNT,
    ARGDOWN_INCLUDE_BROKEN, ARGDOWN_INCLUDE_FOLDER, ARGDOWN_INCLUDE_WITHOUT_FILE, ARGDOWN_INDENTATION, ARGDOWN_INFERENCE, ARGDOWN_MARKDOWN,
    ARGDOWN_NOT_INDENTED, ARGDOWN_OWN_CONCLUSION, ARGDOWN_PCS_BLANK_LINE, ARGDOWN_PCS_END, ARGDOWN_RELATION, ARGDOWN_SECOND_PCS,
    ARGDOWN_SECOND_TITLE, ARGDOWN_STRICT_MODE, ARGDOWN_SUPPORT_FOR_ARGUMENT, ARGDOWN_UNCLOSED_STYLE, ARGDOWN_UNDERCUTS_ONLY,
    ARGDOWN_UNDERCUT_AS_ATTACK, ARGDOWN_UNDERCUT_OF_STATEMENT, ARGDOWN_UNEXPECTED,
    ARGGRAPH_JOINT_ATTACK, ARGGRAPH_OWNER,
    BIBTEX_BRACE, BIBTEX_ENTRY, BIBTEX_FIELD, BIBTEX_QUOTE, BIBTEX_VALUE,
    CARNEADES_CONCLUSION, CARNEADES_NO_GRAPH, CARNEADES_SCHEMES, CARNEADES_UNKNOWN_PART,
    DATA_ALIAS, DATA_BEHIND_END, DATA_DEPTH, DATA_EMPTY, DATA_KEY, DATA_NO_ENTRY, DATA_NO_LIST, DATA_NO_OBJECT, DATA_SYNTAX,
    FRAMEWORK_ABA_HEADER, FRAMEWORK_ABA_LINE, FRAMEWORK_AUXILIARY, FRAMEWORK_CIRCLE, FRAMEWORK_DUPLICATE, FRAMEWORK_FACT, FRAMEWORK_HEADER, FRAMEWORK_NO_HEADER, FRAMEWORK_NUMBERS,
    FRAMEWORK_SIZE, FRAMEWORK_TWO_NAMES, FRAMEWORK_UNDECLARED, FRAMEWORK_UNKNOWN_FACT,
    GRAPH_BOX, GRAPH_DASHED, GRAPH_DEPTH, GRAPH_EDGE, GRAPH_END, GRAPH_LOOKS, GRAPH_MARKUP, GRAPH_NO_CHART,
    GRAPH_OTHER_CHART, GRAPH_REGROUPED, GRAPH_SIZE, GRAPH_SYNTAX, GRAPH_UNDIRECTED,
    GRAPHML_GROUP, GRAPHML_LEFT, GRAPHML_UNDIRECTED,
    JSON_NO_DEBATE, JSON_VERSION,
    KIALO_DUPLICATE_NUMBER, KIALO_LINK_TARGET, KIALO_NEITHER, KIALO_NO_CLAIM,
    LKIF_CONCLUSION, LKIF_DUPLICATE, LKIF_NOT_READ, LKIF_PREMISE,
    MODEL_CLASS, MODEL_DEPTH, MODEL_DUPLICATE, MODEL_FEATURE, MODEL_GONE, MODEL_ID, MODEL_LIST, MODEL_LITERAL, MODEL_OBJECT,
    MODEL_REFERENCE, MODEL_TYPE, MODEL_VALUE,
    OUTLINE_CROSS_LINK, OUTLINE_EMPTY, OUTLINE_HEADING, OUTLINE_LOOKS, OUTLINE_NEITHER, OUTLINE_NO_LIST, OUTLINE_OUTSIDE,
    PARTS_CHANGED, PARTS_KINDS, PARTS_LANGUAGES, PARTS_LIST, PARTS_OMITTED,
    SADFACE_DIRECTION,
    SOURCES_NONE,
    TABLE_DUPLICATE, TABLE_EDGE, TABLE_KIND_OF_END, TABLE_LONG_CELL, TABLE_NO_ROW, TABLE_NO_TEXT_COLUMN, TABLE_RELATION, TABLE_SYNTAX, TABLE_WEIGHT,
    TREE_AGAIN, TREE_CONTRADICTION, TREE_DEPTH, TREE_LINKED, TREE_RELATION, TREE_TOP, TREE_UNDERCUT,
    WORKBOOK_DAMAGED, WORKBOOK_FORMULAS, WORKBOOK_MERGED, WORKBOOK_NONE, WORKBOOK_NO_SHEET, WORKBOOK_OTHER_SHEET, WORKBOOK_SIZE,
    XML_DEPTH, XML_DOCTYPE, XML_SYNTAX;

    private static final int LONGEST = 200;

    /**
     * @return names this message in every language
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /**
     * @param values
     *            what the message speaks of, in the order of its places
     * @return the message in the language of the program
     */
    public Notice with(Object... values) {
        return about(List.of(), Arrays.stream(values).map(FormatNotice::shortened).toArray());
    }

    /** What a file holds may be of any length; a message is read by people. */
    private static Object shortened(Object value) {
        return value instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : value;
    }

    /**
     * @param parts
     *            the features of the model that the message is about
     * @param values
     *            what the message speaks of, in the order of its places
     * @return the message in the language of the program
     */
    public Notice about(List<String> parts, Object... values) {
        return new Notice(code(), NLS.bind(text(), values), parts);
    }

    /** @return the words of the message as they stand in its file */
    public String text() {
        return Texts.BUNDLE.getString(code());
    }

    /** Read when the first message is needed, which most files never do. */
    private static final class Texts {
        static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.debatemapper.formats.notice.messages",
                Locale.getDefault(), FormatNotice.class.getClassLoader());

        private Texts() {
        }
    }
}
