package org.debatemapper.formats.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;

/** The extension of a statement in a format that says one text of it and nothing more. */
public final class StatementExtension {
    private static final String WRITTEN = "as";

    private StatementExtension() {
    }

    /**
     * @param encoder
     *            the encoder of the debate
     * @param statement
     *            a statement
     * @param debate
     *            its debate
     * @param written
     *            the text that the format says
     * @return all else
     */
    public static Map<String, Object> of(ModelEncoder encoder, Statement statement, Debate debate, String written) {
        Map<String, Object> own = new LinkedHashMap<>();
        if (!statement.eClass().getName().equals("Claim")) {
            own.put(ModelEncoder.TYPE, statement.eClass().getName());
        }
        own.putAll(encoder.encode(statement, List.of("text")));
        LocalText text = statement.getText();
        boolean said = text != null && text.getEntries().size() == 1 && written.equals(text.get(debate.getLanguage()));
        if (!said) {
            own.put("text", text == null ? null : ModelEncoder.texts(text));
            own.put(WRITTEN, written);
        }
        return own;
    }

    /**
     * @param extension
     *            the extension of the debate
     * @param statement
     *            takes what is said
     * @param own
     *            what {@link #of} gave
     * @param words
     *            the text that the format says now; wins if it has been edited
     * @throws ModelMismatchException
     *             if something does not fit
     */
    public static void apply(Extension extension, Statement statement, Map<?, ?> own, String words)
            throws ModelMismatchException {
        Map<String, Object> features = LocatedMap.copy(own);
        Object written = features.remove(WRITTEN);
        if (!words.equals(written)) {
            features.remove("text");
        }
        extension.apply(statement, features);
    }
}
