package org.debatemapper.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is in a debate. */
@Command(name = "info", sortOptions = false)
final class InfoCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private String input;

    @Option(names = "--json", descriptionKey = "json")
    private boolean asJson;

    InfoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Debate debate = DebateInput.read(input, session).debate();
        if (asJson) {
            session.out().print(JsonText.of(json -> write(debate, json)));
        } else {
            print(debate, session.out());
        }
        return ExitCode.DONE;
    }

    private static void print(Debate debate, PrintStream out) {
        DebateCounts counts = DebateCounts.of(debate);
        out.println(NLS.bind(Messages.InfoCommand_title, title(debate)));
        out.println(NLS.bind(Messages.InfoCommand_languages, String.join(", ", DebateCounts.languages(debate))));
        counts.statements().forEach((kind, count) -> out.println("  " + kind + ": " + count));
        counts.relations().forEach((kind, count) -> out.println("  " + kind + ": " + count));
        counts.attacks().forEach((kind, count) -> out.println("    " + kind + ": " + count));
        counts.others().forEach((kind, count) -> out.println("  " + kind + ": " + count));
        out.println(NLS.bind(Messages.InfoCommand_maps, debate.getMaps().size()));
        for (ArgumentMap map : debate.getMaps()) {
            out.println("  " + NLS.bind(Messages.InfoCommand_map, Names.of(map, map.languageOrder()),
                    map.getNodes().size()));
        }
    }

    private static void write(Debate debate, JsonGenerator json) throws IOException {
        DebateCounts counts = DebateCounts.of(debate);
        json.writeStartObject();
        json.writeStringField("title", title(debate));
        json.writeStringField("formatVersion", debate.getFormatVersion());
        json.writeStringField("language", debate.getLanguage());
        writeList("languages", DebateCounts.languages(debate), json);
        writeCounts("statements", counts.statements(), json);
        writeCounts("relations", counts.relations(), json);
        writeCounts("attacks", counts.attacks(), json);
        for (Map.Entry<String, Integer> other : counts.others().entrySet()) {
            json.writeNumberField(other.getKey(), other.getValue());
        }
        json.writeArrayFieldStart("maps");
        for (ArgumentMap map : debate.getMaps()) {
            json.writeStartObject();
            json.writeStringField("id", map.getId());
            json.writeStringField("title", Names.of(map, map.languageOrder()));
            json.writeNumberField("nodes", map.getNodes().size());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String title(Debate debate) {
        return LocalTexts.resolve(debate.getTitle(), debate.languageOrder(null));
    }

    private static void writeList(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void writeCounts(String name, Map<String, Integer> counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }
}
