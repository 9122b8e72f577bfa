package org.debatemapper.cli;

import java.util.concurrent.Callable;

import org.debatemapper.formats.json.JsonSchema;
import org.debatemapper.formats.structure.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of debates in JSON, for programs that write or check them. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", defaultValue = DebateInput.STANDARD, descriptionKey = "schema.output")
    private String output;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FileOutput.write(output, out -> Json.write(JsonSchema.create(), out), session);
        return ExitCode.DONE;
    }
}
