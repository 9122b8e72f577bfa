package org.debatemapper.core.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Writes a ledger for people and for programs. */
public final class LedgerReport {
    private LedgerReport() {
    }

    /**
     * @param ledger
     *            a ledger
     * @return a line for each loss: {@code place: kind: element: reason}; one sentence if it is empty
     */
    public static String toText(LossLedger ledger) {
        if (ledger.isEmpty()) {
            return Messages.LedgerReport_empty + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (Loss loss : ledger.losses()) {
            text.append(loss.place().isEmpty() ? "" : loss.place() + ": ").append(name(loss.kind())).append(": ")
                    .append(loss.element()).append(": ").append(loss.reason()).append('\n');
        }
        return text.toString();
    }

    /**
     * @param ledger
     *            a ledger
     * @return an object with a list {@code losses} of objects with {@code kind} (in English), {@code element},
     *         {@code reason} and, where known, its {@code code}, the {@code parts} of the model that it is about,
     *         {@code file}, {@code line}, {@code column}
     */
    public static String toJson(LossLedger ledger) {
        StringWriter text = new StringWriter();
        try {
            writeJson(ledger, text);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can always be written", e);
        }
        return text.append('\n').toString();
    }

    private static void writeJson(LossLedger ledger, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeArrayFieldStart("losses");
            for (Loss loss : ledger.losses()) {
                write(loss, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Lines end alike on every platform. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    private static void write(Loss loss, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", loss.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("element", loss.element());
        json.writeStringField("reason", loss.reason());
        if (!loss.notice().code().isEmpty()) {
            json.writeStringField("code", loss.notice().code());
        }
        if (!loss.notice().parts().isEmpty()) {
            json.writeArrayFieldStart("parts");
            for (String part : loss.notice().parts()) {
                json.writeString(part);
            }
            json.writeEndArray();
        }
        if (loss.file() != null) {
            json.writeStringField("file", loss.file());
            writeNumber("line", loss.line(), json);
            writeNumber("column", loss.column(), json);
        }
        json.writeEndObject();
    }

    private static void writeNumber(String name, int number, JsonGenerator json) throws IOException {
        if (number > 0) {
            json.writeNumberField(name, number);
        }
    }

    /**
     * @param kind
     *            what happened
     * @return a word for it in the language of the program
     */
    public static String name(Loss.Kind kind) {
        return switch (kind) {
        case CHANGED -> Messages.LedgerReport_changed;
        case APPROXIMATED -> Messages.LedgerReport_approximated;
        case OMITTED -> Messages.LedgerReport_omitted;
        };
    }
}
