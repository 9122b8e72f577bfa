package org.debatemapper.formats.tests.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.json.DebateJsonWriter;
import org.debatemapper.formats.json.JsonSchema;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.formats.tests.TestFiles;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
    @Test
    void publishedSchemaIsThatOfTheModel() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.write(JsonSchema.create(), out);
        assertEquals(out.toString(StandardCharsets.UTF_8), Files.readString(TestFiles.folder("argdown").getParent().getParent()
                .resolveSibling("org.debatemapper.formats").resolve("schema/debate.schema.json")));
    }

    @Test
    void everyKeyOfEveryDebateIsInTheSchema() throws Exception {
        Map<?, ?> definitions = (Map<?, ?>) JsonSchema.create().get("$defs");
        for (int seed = 0; seed < 20; seed++) {
            Map<?, ?> file = (Map<?, ?>) Json.parse(RoundTrip.write(new DebateJsonWriter(), new RandomDebates(seed).debate(10), new LossLedger()));
            Map<?, ?> debate = (Map<?, ?>) file.get("debate");
            Map<?, ?> known = (Map<?, ?>) ((Map<?, ?>) definitions.get("Debate")).get("properties");
            assertTrue(known.keySet().containsAll(debate.keySet()), () -> debate.keySet().toString());
        }
    }
}
