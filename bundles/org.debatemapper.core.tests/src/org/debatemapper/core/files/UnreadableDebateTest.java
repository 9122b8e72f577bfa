package org.debatemapper.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.debatemapper.model.Debate;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.model.resource.UnreadableDebateException;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableDebateTest {
    private static final Path NAME = Path.of("bad.debate");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "<debate:Debate xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:debate=\"https://debatemapper.org/model/1\" formatVersion=\"1.0\">\n";
    private static final String END = "</debate:Debate>\n";

    @Test
    void readsTheFrameOfTheseTests() throws IOException {
        Debate debate = DebateFile.load(stream(HEAD + ROOT + "<actors id=\"a\"/>" + END), NAME).getDebate();
        assertEquals("a", debate.getActors().get(0).getId());
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused("", 0, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = { "# Argdown\n", "{\"nodes\": []}", "plain text" })
    void refusesWhatIsNotXml(String text) {
        assertRefused(text, 1, "not XML");
    }

    @Test
    void refusesAnotherRoot() {
        assertRefused(HEAD + "<html/>", 2, "html");
    }

    @Test
    void refusesAnotherRootOfTheModel() {
        assertRefused(HEAD + ROOT.replace("debate:Debate", "debate:Actor") + "</debate:Actor>", 2, "debate:Actor");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.1", "2.0", "999.0" })
    void refusesANewerFormat(String version) {
        assertRefused(HEAD + ROOT.replace("\"1.0\"", "\"" + version + "\"").replace("<debate", "\n<debate") + END, 3,
                version);
    }

    @Test
    void refusesANewerFormatInItsOwnNamespace() {
        assertRefused(HEAD + ROOT.replace("model/1", "model/2").replace("formatVersion=\"1.0\"", "formatVersion=\"2.0\"")
                + "<novelties/>" + END, 2, "newer");
    }

    @Test
    void refusesAFileWithoutVersion() {
        assertRefused(HEAD + ROOT.replace(" formatVersion=\"1.0\"", "") + END, 2, "formatVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = { "one", "1", "", "-1.0", "1.0.0", "99999999999.0" })
    void refusesAVersionThatIsNone(String version) {
        assertRefused(HEAD + ROOT.replace("\"1.0\"", "\"" + version + "\"").replace("?xml version=\"" + version,
                "?xml version=\"1.0") + END, 2, "version");
    }

    @Test
    void refusesAnOlderFormatThatNobodyKnows() {
        assertRefused(HEAD + ROOT.replace("formatVersion=\"1.0\"", "formatVersion=\"0.1\"") + END, 0, "0.1");
    }

    @Test
    void refusesAnIdUsedTwice() {
        assertRefused(HEAD + ROOT + "<actors id=\"a\"/>\n\n<actors id=\"a\"/>" + END, 5, "line 3");
    }

    @Test
    void refusesAReferenceThatLeadsNowhere() {
        assertRefused(HEAD + ROOT + "\n<moves id=\"m\" actor=\"missing\"/>" + END, 4, "missing");
    }

    @Test
    void refusesAReferenceToAnObjectOfAnotherKind() {
        assertRefused(HEAD + ROOT + "<tags id=\"t\"/>\n<moves id=\"m\" actor=\"t\"/>" + END, 4, "actor");
    }

    @Test
    void refusesAFeatureThatIsNotKnown() {
        assertRefused(HEAD + ROOT + "<actors id=\"a\" shoeSize=\"44\"/>" + END, 3, "shoeSize");
    }

    @Test
    void refusesAnElementThatIsNotKnown() {
        assertRefused(HEAD + ROOT + "\n<novelty id=\"a\"/>" + END, 4, "novelty");
    }

    @Test
    void refusesAnAbstractOrForeignType() {
        assertRefused(HEAD + ROOT + "<statements xsi:type=\"debate:Statement\" id=\"a\"/>" + END, 3, "Statement");
        assertRefused(HEAD + ROOT + "<statements xsi:type=\"debate:Actor\" id=\"a\"/>" + END, 3, "statements");
    }

    @ParameterizedTest
    @ValueSource(strings = { "status=\"maybe\"", "created=\"yesterday\"", "weight=\"heavy\"", "implicit=\"perhaps\"" })
    void refusesAValueOfAnotherType(String attribute) {
        assertRefused(HEAD + ROOT + "\n\n<statements xsi:type=\"debate:Claim\" id=\"a\" " + attribute + "/>" + END, 5,
                attribute.substring(attribute.indexOf('"') + 1, attribute.length() - 1));
    }

    @Test
    void refusesADoctypeAndOpensNoOtherFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
        assertRefused(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"
                + ROOT.replace(">\n", " author=\"&e;\">") + END, 2, "DOCTYPE");
    }

    @Test
    void refusesABillionLaughsAtOnce() {
        StringBuilder bomb = new StringBuilder(HEAD + "<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String text = bomb + "]>\n" + ROOT + "&a39;" + END;
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertRefused(text, 2, "DOCTYPE"));
    }

    @Test
    void refusesDeepNesting() {
        assertRefused(HEAD + ROOT + "<groups>\n".repeat(100_000), 202, "200");
    }

    @ParameterizedTest
    @ValueSource(strings = { "href=\"http://example.org/x#y\"", "xsi:schemaLocation=\"x y\"" })
    void refusesReferencesToOtherFiles(String attribute) {
        assertRefused(HEAD + ROOT + "<moves id=\"m\"><actor " + attribute + "/></moves>" + END, 3, "another file");
    }

    @Test
    void refusesForeignNames() {
        assertRefused(HEAD + ROOT + "<x:y xmlns:x=\"urn:z\"/>" + END, 3, "urn:z");
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "Shift_JIS", "ISO-8859-1" })
    void refusesAnotherEncoding(String charset) {
        byte[] bytes = (HEAD + ROOT + "<actors id=\"\u00E9\u3042\"/>" + END).getBytes(Charset.forName(charset));
        assertThrows(UnreadableDebateException.class, () -> DebateFile.load(new ByteArrayInputStream(bytes), NAME));
    }

    @Test
    void tellsTheLineOfTheFirstByteThatIsNotUtf8() {
        byte[] bytes = (HEAD + ROOT + "\n<actors id=\"\u00E9\"/>" + END).getBytes(StandardCharsets.ISO_8859_1);
        UnreadableDebateException refusal = assertThrows(UnreadableDebateException.class,
                () -> DebateFile.load(new ByteArrayInputStream(bytes), NAME));
        assertEquals(4, refusal.getLine());
    }

    @Test
    void refusesADeclarationOfAnotherEncoding() {
        assertRefused(HEAD.replace("UTF-8", "ISO-8859-1") + ROOT + END, 2, "ISO-8859-1");
    }

    @Test
    void refusesEveryTruncation() throws IOException {
        byte[] whole = sample();
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length += 97) {
            byte[] part = Arrays.copyOf(whole, length);
            UnreadableDebateException refusal = assertThrows(UnreadableDebateException.class,
                    () -> DebateFile.load(new ByteArrayInputStream(part), NAME));
            assertTrue(refusal.getMessage().startsWith("bad.debate"), refusal.getMessage());
        }
    }

    @Test
    void saysThatATruncatedFileWasCutOff() throws IOException {
        byte[] whole = sample();
        String text = new String(whole, StandardCharsets.UTF_8);
        assertRefused(text.substring(0, text.lastIndexOf("\n  <maps")), 0, "cut off");
    }

    @Test
    void loadsWholeOrNotAtAllAfterByteFlips() throws IOException {
        byte[] whole = sample();
        Random random = new Random(42);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                DebateFile.toBytes(DebateFile.load(new ByteArrayInputStream(flipped), NAME));
            } catch (UnreadableDebateException e) {
                refused++;
            }
        }
        assertTrue(refused > 40, refused + " refused");
    }

    private static byte[] sample() throws IOException {
        DebateResource resource = DebateFile.create(NAME);
        resource.getContents().clear();
        Debate debate = new RandomDebates(3).debate(12);
        resource.getContents().add(debate);
        return DebateFile.toBytes(resource);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Line 0 means any. */
    private static void assertRefused(String text, int line, String part) {
        UnreadableDebateException refusal = assertThrows(UnreadableDebateException.class,
                () -> DebateFile.load(stream(text), NAME));
        if (line > 0) {
            assertEquals(line, refusal.getLine(), refusal.getReason());
        }
        assertTrue(refusal.getReason().contains(part), refusal.getReason());
        assertEquals(NAME, refusal.getFile());
    }
}
