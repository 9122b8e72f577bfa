package org.debatemapper.formats.tests.aif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.aif.AifReader;
import org.debatemapper.formats.aif.AifdbWriter;
import org.debatemapper.formats.aif.Ova2Writer;
import org.debatemapper.formats.aif.XaifWriter;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Actor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Group;
import org.debatemapper.model.Move;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What actors say stands in AIF as other programs know it, and what those change is believed. */
class AifLocutionsTest {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;
    private static final String OWN = "debateMapper";

    private final Debate debate = FACTORY.createDebate();
    private final Claim claim = FACTORY.createClaim();
    private final Actor korea = actor("k", "Republic of Korea");
    private final Actor japan = actor("j", "Japan");

    AifLocutionsTest() {
        claim.setId("c");
        claim.setText(LocalTexts.of("en", "The islands are Korean."));
        debate.getStatements().add(claim);
        stance(korea, StanceKind.ASSERTS).setDate("2005-03-16");
        stance(japan, StanceKind.DENIES);
    }

    private Actor actor(String id, String name) {
        Actor actor = FACTORY.createActor();
        actor.setId(id);
        actor.setName(LocalTexts.of("en", name));
        debate.getActors().add(actor);
        return actor;
    }

    private Stance stance(Actor actor, StanceKind kind) {
        Stance stance = FACTORY.createStance();
        stance.setActor(actor);
        stance.setKind(kind);
        claim.getStances().add(stance);
        return stance;
    }

    static List<DebateWriter> dialects() {
        return List.of(new AifdbWriter(), new XaifWriter(), new Ova2Writer());
    }

    private String write(DebateWriter writer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(debate, out, new WriteOptions(null, null, Map.of()), new LossLedger(), new NullProgressMonitor());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> stances(Debate debate) {
        List<String> all = new ArrayList<>();
        debate.getStatements().forEach(statement -> statement.getStances().forEach(stance -> all.add(
                stance.getActor().getName().get("en") + ' ' + stance.getKind() + ' ' + statement.getText().get("en"))));
        return all;
    }

    /** @return what is read after another program changed the file */
    private Debate changed(UnaryOperator<Map<String, Object>> change, LossLedger ledger) throws Exception {
        return RoundTrip.read(new AifReader(), "a.json", Json.compact(change.apply(parsed(write(new AifdbWriter())))), ledger);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parsed(String json) throws Exception {
        return (Map<String, Object>) Json.parse(json);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> file, String key) {
        return (List<Map<String, Object>>) file.get(key);
    }

    @Test
    void locutionsAreAnchoredAsInAifdb() throws Exception {
        Map<String, Object> file = parsed(write(new AifdbWriter()));
        List<Object> nodes = new ArrayList<>();
        list(file, "nodes").forEach(node -> nodes.add(List.of(node.get("type"), node.get("text"), node.get("timestamp"))));
        assertEquals(List.of(List.of("I", "The islands are Korean.", "1970-01-01 00:00:00"),
                List.of("L", "Republic of Korea : The islands are Korean.", "2005-03-16 00:00:00"),
                List.of("YA", "Asserting", "1970-01-01 00:00:00"),
                List.of("L", "Japan : (Disagreeing) The islands are Korean.", "1970-01-01 00:00:00"),
                List.of("YA", "Disagreeing", "1970-01-01 00:00:00")), nodes);
        List<Object> ids = list(file, "nodes").stream().map(node -> node.get("nodeID")).toList();
        assertEquals(List.of(List.of(ids.get(1), ids.get(2)), List.of(ids.get(2), "c"), List.of(ids.get(3), ids.get(4)), List.of(ids.get(4), "c")),
                list(file, "edges").stream().map(edge -> List.of(edge.get("fromID"), edge.get("toID"))).toList());
        Map<String, Object> said = list(file, "locutions").get(0);
        assertEquals(List.of("nodeID", "personID", "timestamp", "start", "end", "source"), List.copyOf(said.keySet()));
        assertEquals("2005-03-16 00:00:00", said.get("start"));
        assertEquals(ids.get(1), said.get("nodeID"));
        assertEquals("Republic of", list(file, "participants").get(0).get("firstname"));
        assertEquals("Korea", list(file, "participants").get(0).get("surname"));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatActorsSayIsReadWithoutOurOwnData(DebateWriter dialect) throws Exception {
        String bare = write(dialect).replace('"' + OWN + '"', "\"unknown\"");
        Debate back = RoundTrip.read(new AifReader(), "a.json", bare, new LossLedger());
        assertEquals(stances(debate), stances(back));
        assertEquals(2, back.getActors().size());
        assertEquals(1, back.getStatements().size());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatNobodyChangedComesBackEqual(DebateWriter dialect) throws Exception {
        LossLedger ledger = new LossLedger();
        Debate back = RoundTrip.read(new AifReader(), "a.json", write(dialect), ledger);
        assertEquals(RoundTrip.json(debate), RoundTrip.json(back));
        assertTrue(ledger.losses().isEmpty());
    }

    @Test
    void whatAnotherProgramRemovedIsGoneAndTold() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate back = changed(file -> {
            list(file, "nodes").removeIf(node -> String.valueOf(node.get("text")).startsWith("Japan"));
            list(file, "edges").remove(2);
            list(file, "locutions").remove(1);
            return file;
        }, ledger);
        assertEquals(List.of("Republic of Korea ASSERTS The islands are Korean."), upper(stances(back)));
        assertEquals(List.of("aif.locution-gone"), ledger.losses().stream().map(loss -> loss.notice().code()).toList());
        assertEquals("Japan : (Disagreeing) The islands are Korean.", ledger.losses().get(0).element());
    }

    @Test
    void whatAnotherProgramChangedIsBelievedAndTold() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate back = changed(file -> {
            list(file, "nodes").forEach(node -> node.replace("text", "Disagreeing", "Asserting"));
            list(file, "nodes").get(1).replace("text", "Republic of Korea : They are ours.");
            return file;
        }, ledger);
        assertEquals(List.of("Republic of Korea ASSERTS The islands are Korean.", "Japan ASSERTS The islands are Korean."), upper(stances(back)));
        assertEquals("2005-03-16", back.getStatements().get(0).getStances().get(0).getDate());
        assertEquals(List.of("k", "j"), back.getActors().stream().map(Actor::getId).toList());
        assertEquals(List.of("aif.locution-changed", "aif.locution-changed"), ledger.losses().stream().map(loss -> loss.notice().code()).toList());
    }

    @Test
    void whatAnotherProgramAddedIsSaidByTheActorThatIsThere() throws Exception {
        Debate back = changed(file -> {
            list(file, "nodes").add(Map.of("nodeID", "n1", "type", "L", "text", "Japan: Why?"));
            list(file, "nodes").add(Map.of("nodeID", "n2", "type", "YA", "text", "Challenging"));
            list(file, "edges").add(Map.of("fromID", "n1", "toID", "n2"));
            list(file, "edges").add(Map.of("fromID", "n2", "toID", "c"));
            return file;
        }, new LossLedger());
        assertEquals(2, back.getActors().size());
        assertEquals("Japan QUESTIONS The islands are Korean.", upper(stances(back)).get(2));
        assertEquals("Japan: Why?", back.getMoves().get(0).getNote().get("en"));
    }

    /** Groups, maps, roles and the like speak of elements that other programs may take away. */
    @Test
    void whatIsSaidOfARemovedClaimGoesWithItAndIsTold() throws Exception {
        Claim other = FACTORY.createClaim();
        other.setId("d");
        other.setText(LocalTexts.of("en", "Other"));
        debate.getStatements().add(other);
        Group group = FACTORY.createGroup();
        group.getMembers().addAll(List.of(other, claim));
        debate.getGroups().add(group);
        ArgumentMap map = FACTORY.createArgumentMap();
        for (Claim shown : List.of(other, claim)) {
            NodeView view = FACTORY.createNodeView();
            view.setElement(shown);
            map.getNodes().add(view);
        }
        debate.getMaps().add(map);
        LossLedger ledger = new LossLedger();
        Debate back = changed(file -> {
            list(file, "nodes").removeIf(node -> node.get("nodeID").equals("d"));
            return file;
        }, ledger);
        assertEquals(back.getStatements(), back.getGroups().get(0).getMembers());
        assertEquals(back.getStatements(), back.getMaps().get(0).getNodes().stream().map(NodeView::getElement).toList());
        assertEquals(List.of("model.gone d"), ledger.losses().stream().map(loss -> loss.notice().code() + ' ' + loss.element()).toList());
    }

    @Test
    void dataOfTheWholeFindsNodesThatLostTheirs() throws Exception {
        Group group = FACTORY.createGroup();
        group.getMembers().add(claim);
        debate.getGroups().add(group);
        Debate back = changed(file -> {
            list(file, "nodes").forEach(node -> node.remove(OWN));
            return file;
        }, new LossLedger());
        assertEquals(back.getStatements(), back.getGroups().get(0).getMembers());
    }

    /** A move that brings a statement asserts it: one locution tells both. */
    @Test
    void aMoveAndItsStanceAreToldOnce() throws Exception {
        Move move = FACTORY.createMove();
        move.setActor(korea);
        move.getElements().add(claim);
        debate.getMoves().add(move);
        LossLedger ledger = new LossLedger();
        Debate back = changed(file -> {
            assertEquals(2, list(file, "nodes").stream().filter(node -> node.get("type").equals("L")).count());
            list(file, "nodes").removeIf(node -> String.valueOf(node.get("text")).startsWith("Republic"));
            list(file, "edges").remove(0);
            return file;
        }, ledger);
        assertEquals(List.of("Japan DENIES The islands are Korean."), upper(stances(back)));
        assertTrue(back.getMoves().isEmpty());
        assertEquals(1, ledger.losses().size());
    }

    private static List<String> upper(List<String> stances) {
        return stances.stream().map(text -> text.replace("asserts", "ASSERTS").replace("denies", "DENIES").replace("questions", "QUESTIONS")).toList();
    }
}
