package org.debatemapper.formats.tests.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.json.DebateJsonReader;
import org.debatemapper.formats.json.DebateJsonWriter;
import org.debatemapper.formats.json.JsonSchema;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.formats.tests.TestFiles;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
    @Test
    void publishedSchemaIsThatOfTheModel() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.write(JsonSchema.create(), out);
        assertEquals(out.toString(StandardCharsets.UTF_8), Files.readString(TestFiles.folder("argdown").getParent().getParent()
                .resolveSibling("org.debatemapper.formats").resolve("schema/debate.schema.json")));
    }

    @Test
    void everyDebateWrittenFollowsTheSchema() throws Exception {
        Map<String, Object> schema = JsonSchema.create();
        for (int seed = 0; seed < 30; seed++) {
            String text = RoundTrip.write(new DebateJsonWriter(), new RandomDebates(seed).debate(1 + seed % 12), new LossLedger());
            assertEquals(List.of(), SchemaCheck.faults(schema, Json.parse(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"mood\":1}", "{\"semantics\":\"best\"}", "{\"statements\":[{\"type\":\"Attack\"}]}", "{\"bookmarks\":[{\"x\":\"left\"}]}",
            "{\"stories\":[{\"steps\":{}}]}", "{\"maps\":[{\"colorBy\":\"mood\"}]}"})
    void whatTheReaderRefusesDoesNotFollowTheSchema(String debate) throws Exception {
        String text = "{\"format\":\"debate-mapper\",\"version\":\"1.0\",\"debate\":" + debate + "}";
        assertFalse(SchemaCheck.faults(JsonSchema.create(), Json.parse(text)).isEmpty());
        assertThrows(ExchangeException.class, () -> RoundTrip.read(new DebateJsonReader(), "a.json", text, new LossLedger()));
    }
}
