package org.debatemapper.formats.aif;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a node set as AIFdb takes it. */
public final class AifdbWriter extends AifWriter {
    @Override
    Map<String, Object> file(AifContent content) {
        content.edges().forEach(edge -> edge.put("formEdgeID", null));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("nodes", content.nodes());
        file.put("edges", content.edges());
        Participants participants = new Participants(content);
        file.put("locutions", participants.locutions(true));
        file.put("participants", participants.people("participantID"));
        return file;
    }
}
