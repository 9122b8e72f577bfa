package org.debatemapper.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Status;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CommandLineTest {
    @TempDir
    private Path folder;
    private final Shell shell = new Shell();
    private Path file;

    @BeforeAll
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @BeforeEach
    void saveADebate() throws IOException {
        file = SampleFile.in(folder);
    }

    @Test
    void printsItsVersion() {
        assertEquals(ExitCode.DONE, shell.run("--version"));
        assertTrue(shell.out().startsWith("Debate Mapper 1."), shell.out());
    }

    @Test
    void explainsCommands() {
        assertEquals(ExitCode.DONE, shell.run("help"));
        for (String command : List.of("export", "convert", "validate", "info", "schema", "evaluate", "solve")) {
            assertTrue(shell.out().contains(command), shell.out());
        }
        assertEquals(ExitCode.DONE, shell.run("help", "export"));
        assertTrue(shell.out().contains("--scale"), shell.out());
        assertTrue(shell.out().contains("Pixels of a PNG"), shell.out());
        String explained = shell.out();
        assertEquals(ExitCode.DONE, shell.run("export", "--help"));
        assertEquals(explained, shell.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "fly", "info", "info a b", "export x.debate", "help fly", "evaluate x --time soon",
            "export x.debate -o y.svg --scale 0", "export x.debate -o y.gif", "convert x.debate y.unknown" })
    void refusesWrongUsageInOneLineOrTwo(String words) {
        assertEquals(ExitCode.USAGE, shell.run((Object[]) (words.isEmpty() ? new String[0] : words.split(" "))));
        assertFalse(shell.err().isBlank());
        assertFalse(shell.err().contains("\tat "), shell.err());
    }

    @Test
    void printsTheSchemaOfDebatesInJson() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("schema"));
        JsonNode schema = new ObjectMapper().readTree(shell.out());
        assertEquals("#/$defs/Debate", schema.at("/properties/debate/$ref").asText());
        assertTrue(schema.at("/$defs/Debate/properties/bookmarks").isObject());
        Path written = folder.resolve("debate.schema.json");
        assertEquals(ExitCode.DONE, shell.run("schema", "-o", written));
        assertEquals(schema, new ObjectMapper().readTree(written.toFile()));
        assertEquals(ExitCode.CANNOT_WRITE, shell.run("schema", "-o", folder.resolve("none/x.json")));
    }

    @Test
    void saysThatAFileIsMissing() {
        assertEquals(ExitCode.UNREADABLE, shell.run("info", folder.resolve("none.debate")));
        assertTrue(shell.err().contains("none.debate: There is no such file."), shell.err());
    }

    @Test
    void saysFileLineAndCauseOfABrokenFile() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.debate"),
                Files.readString(file).replace("<sources", "<sauces"));
        assertEquals(ExitCode.UNREADABLE, shell.run("validate", broken));
        assertTrue(shell.err().matches("(?s).*broken\\.debate:\\d+: .*sauces.*"), shell.err());
        assertFalse(shell.err().contains("\tat "), shell.err());
        assertEquals(ExitCode.UNREADABLE, shell.run("validate", broken, "--debug"));
        assertTrue(shell.err().contains("\tat "), shell.err());
    }

    @Test
    void refusesWhatNoFormatRecognises() throws IOException {
        Path other = Files.writeString(folder.resolve("x.unknown"), "?");
        assertEquals(ExitCode.UNREADABLE, shell.run("info", other));
        assertEquals(ExitCode.USAGE, shell.run("convert", other, "-", "--from", "nonsense", "--to", "debate"));
    }

    @Test
    void tellsWhatIsInADebate() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("info", file));
        assertTrue(shell.out().contains("Title: A test"), shell.out());
        assertEquals(ExitCode.DONE, shell.run("info", file, "--json"));
        JsonNode info = new ObjectMapper().readTree(shell.out());
        assertEquals("A test", info.get("title").asText());
        assertEquals(3, info.get("statements").get("claim").asInt());
        assertEquals(1, info.get("statements").get("evidence").asInt());
        assertEquals(1, info.get("attacks").get("undercut").asInt());
        assertEquals(1, info.get("attacks").get("rebut").asInt());
        assertEquals(1, info.get("attacks").get("undermine").asInt());
        assertEquals(1, info.get("sources").asInt());
        assertEquals("Part", info.get("maps").get(1).get("title").asText());
    }

    @Test
    void listsFindingsWithTheirLines() throws IOException {
        assertEquals(ExitCode.FINDINGS, shell.run("validate", file));
        assertTrue(shell.out().contains("element-on-no-map"), shell.out());
        assertEquals(ExitCode.FINDINGS, shell.run("validate", file, "--format", "json"));
        JsonNode finding = new ObjectMapper().readTree(shell.out()).get("findings").get(0);
        assertEquals("element-on-no-map", finding.get("rule").asText());
        String line = Files.readAllLines(file).get(finding.get("line").asInt() - 1);
        assertTrue(line.contains("id=\"" + finding.get("element").asText() + "\""), line);
        assertEquals(ExitCode.DONE, shell.run("validate", file, "--severity", "warning"));
        assertEquals("", shell.out());
    }

    @Test
    void convertsThroughStandardInputAndOutput() throws IOException {
        shell.withInput(Files.readAllBytes(file));
        assertEquals(ExitCode.DONE, shell.run("convert", "-", "-", "--to", "debate"), shell.err());
        assertArrayEquals(Files.readAllBytes(file), shell.outBytes());
    }

    @Test
    void convertsOneMapOnly() throws IOException {
        Path part = folder.resolve("part.debate");
        assertEquals(ExitCode.DONE, shell.run("convert", file, part, "--map", "part"), shell.err());
        Debate debate = DebateFile.load(part).getDebate();
        assertEquals(1, debate.getStatements().size());
        assertEquals(0, debate.getRelations().size());
        assertEquals(ExitCode.USAGE, shell.run("convert", file, part, "--map", "no such"));
        assertTrue(shell.err().contains("Whole, Part"), shell.err());
    }

    @Test
    void convertsInPlaceWholeOrNotAtAll() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertEquals(ExitCode.DONE, shell.run("convert", file, file));
        assertArrayEquals(before, Files.readAllBytes(file));
        Files.writeString(file, Files.readString(file).substring(0, 500));
        byte[] broken = Files.readAllBytes(file);
        assertEquals(ExitCode.UNREADABLE, shell.run("convert", file, file));
        assertArrayEquals(broken, Files.readAllBytes(file));
    }

    @Test
    void saysThatItCannotWrite() {
        assertEquals(ExitCode.CANNOT_WRITE, shell.run("convert", file, folder.resolve("no/such/out.debate")));
        assertEquals(ExitCode.CANNOT_WRITE, shell.run("export", file, "-o", folder.resolve("no/such/out.svg")));
        assertTrue(shell.err().contains("There is no such folder."), shell.err());
    }

    @Test
    void reportsLosses() throws IOException {
        DebateReader lossy = new DebateReader() {
            @Override
            public int confidence(Sample sample) {
                return sample.text().startsWith("LOSSY") ? CERTAIN : NEVER;
            }

            @Override
            public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) {
                ledger.add(new Loss(Loss.Kind.OMITTED, "a picture", "There are no pictures.", input.name(), 3, 4));
                return new DebateBuilder().debate();
            }
        };
        shell.withFormats(new Formats(List.of(new ReaderFormat("lossy", "Lossy", List.of("lossy"), List.of(), () -> lossy)),
                Formats.contributed().writers()));
        shell.withInput("LOSSY".getBytes(StandardCharsets.UTF_8));
        Path ledger = folder.resolve("ledger.json");
        assertEquals(ExitCode.DONE, shell.run("convert", "-", "-", "--to", "debate", "--ledger", ledger));
        JsonNode loss = new ObjectMapper().readTree(ledger.toFile()).get("losses").get(0);
        assertEquals("omitted", loss.get("kind").asText());
        assertEquals(3, loss.get("line").asInt());
        assertEquals(ExitCode.DONE, shell.run("convert", "-", "-", "--to", "debate"));
        assertTrue(shell.err().contains("1"), shell.err());
    }

    @Test
    void helpOfConvertListsTheFormats() {
        assertEquals(ExitCode.DONE, shell.run("help", "convert"));
        String formats = shell.out().substring(shell.out().indexOf("Formats that are read:"));
        assertTrue(formats.contains("debate") && formats.contains("png"), shell.out());
        assertTrue(shell.out().contains("[--option=NAME=VALUE]...") && !shell.out().contains("OUT IN"), shell.out());
    }

    @Test
    void convertsManyIntoAFolder() throws IOException {
        Path second = Files.copy(file, folder.resolve("second.debate"));
        Path broken = Files.writeString(folder.resolve("broken.debate"), "<?xml version=\"1.0\"?><nothing");
        Path out = Files.createDirectory(folder.resolve("out"));
        assertEquals(ExitCode.UNREADABLE, shell.run("convert", broken, file, second, out, "--to", "debate"), shell.err());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(out.resolve("second.debate")));
        assertTrue(Files.exists(out.resolve(file.getFileName())));
        assertFalse(Files.exists(out.resolve("broken.debate")));
        assertTrue(shell.err().contains("broken.debate") && shell.err().contains("Converted 2 of 3 files"), shell.err());
        assertFalse(shell.err().contains("[1/3]"), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void convertsManyByAPattern() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.copy(file, folder.resolve("second.debate"));
        assertEquals(ExitCode.DONE, shell.run("convert", folder.resolve("*.debate"), out.resolve("map-*.svg"), "--progress"), shell.err());
        assertTrue(Files.readString(out.resolve("map-second.svg")).contains("<svg"));
        assertTrue(shell.err().contains("[2/2]") && shell.err().contains("Converted 2 of 2 files"), shell.err());
    }

    @Test
    void severalInputsNeedSeveralOutputs() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path same = Files.copy(file, elsewhere.resolve(file.getFileName()));
        Path out = Files.createDirectory(folder.resolve("out"));
        assertEquals(ExitCode.USAGE, shell.run("convert", file, same, out.resolve("one.debate")));
        assertEquals(ExitCode.USAGE, shell.run("convert", file, same, out, "--to", "debate"));
        assertTrue(shell.err().contains("would both be written"), shell.err());
        assertEquals(ExitCode.USAGE, shell.run("convert", file, out));
        assertTrue(shell.err().contains("--to"), shell.err());
        assertEquals(ExitCode.USAGE, shell.run("convert", file));
        assertEquals(0, out.toFile().list().length);
    }

    @ParameterizedTest
    @ValueSource(strings = { "svg", "pdf", "png" })
    void exportsTheSameBytesEveryTime(String extension) throws IOException {
        Path first = folder.resolve("first." + extension);
        Path second = folder.resolve("second." + extension);
        assertEquals(ExitCode.DONE, shell.run("export", file, "-o", first, "--map", "Whole"), shell.err());
        assertEquals(ExitCode.DONE, shell.run("export", file, "-o", second), shell.err());
        assertTrue(Files.size(first) > 500);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void coloursCardsByWhatIsAskedFor() throws IOException {
        DebateBuilder builder = new DebateBuilder();
        builder.claim("main").setStatus(Status.DISPUTED);
        Path plain = Shell.save(builder.debate(), folder.resolve("plain.debate"));
        Path byKind = folder.resolve("kind.svg");
        Path byStatus = folder.resolve("status.svg");
        assertEquals(ExitCode.DONE, shell.run("export", plain, "-o", byKind), shell.err());
        assertEquals(ExitCode.DONE, shell.run("export", plain, "-o", byStatus, "--color-by", "status"), shell.err());
        assertNotEquals(Files.readString(byKind), Files.readString(byStatus));
        assertEquals(ExitCode.USAGE, shell.run("export", plain, "-o", byKind, "--color-by", "mood"));
    }

    @Test
    void laysOutADebateWithoutMap() throws IOException {
        DebateBuilder builder = new DebateBuilder();
        Claim main = builder.claim("main");
        builder.argument(main, builder.claim("first"), builder.claim("second"));
        Path plain = Shell.save(builder.debate(), folder.resolve("plain.debate"));
        byte[] before = Files.readAllBytes(plain);
        Path picture = folder.resolve("plain.svg");
        assertEquals(ExitCode.DONE, shell.run("export", plain, "-o", picture), shell.err());
        String svg = Files.readString(picture);
        for (String text : List.of("main", "first", "second")) {
            assertTrue(svg.contains(text), text);
        }
        assertArrayEquals(before, Files.readAllBytes(plain));
        Path empty = Shell.save(new DebateBuilder().debate(), folder.resolve("empty.debate"));
        assertEquals(ExitCode.UNREADABLE, shell.run("export", empty, "-o", picture));
    }

    @Test
    void solvesFrameworks() throws IOException {
        Path framework = Files.writeString(folder.resolve("x.af"), "p af 3\n1 2\n2 3\n");
        assertEquals(ExitCode.DONE, shell.run("solve", "-p", "SE-GR", "-f", framework), shell.err());
        assertEquals("w 1 3", shell.out().strip());
    }
}
