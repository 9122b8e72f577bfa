package org.debatemapper.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.Validator;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is weak in a debate. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    /** How findings are written. */
    enum Form {
        TEXT, JSON
    }

    private final Session session;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private String input;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Form format = Form.TEXT;

    @Option(names = "--severity", paramLabel = "error|warning|info", descriptionKey = "severity")
    private Severity least = Severity.INFO;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DebateInput debate = DebateInput.read(input, session);
        List<Finding> findings = Validator.validate(debate.debate()).stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0).toList();
        if (format == Form.JSON) {
            session.out().print(JsonText.of(json -> {
                json.writeStartObject();
                json.writeStringField("file", debate.name());
                json.writeArrayFieldStart("findings");
                for (Finding finding : findings) {
                    write(finding, debate, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }));
        } else {
            findings.forEach(finding -> session.out().println(line(finding, debate)));
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static String line(Finding finding, DebateInput debate) {
        int line = debate.lines().of(finding.element());
        return debate.name() + (line > 0 ? ":" + line : "") + ": " + name(finding.severity()) + ": " + finding.rule()
                + ": " + finding.message();
    }

    private static void write(Finding finding, DebateInput debate, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("rule", finding.rule());
        json.writeStringField("element", finding.element().getId());
        json.writeNumberField("line", debate.lines().of(finding.element()));
        json.writeStringField("message", finding.message());
        json.writeStringField("explanation", finding.explanation());
        json.writeEndObject();
    }

    private static String name(Severity severity) {
        return switch (severity) {
        case ERROR -> Messages.ValidateCommand_error;
        case WARNING -> Messages.ValidateCommand_warning;
        case INFO -> Messages.ValidateCommand_info;
        };
    }
}
