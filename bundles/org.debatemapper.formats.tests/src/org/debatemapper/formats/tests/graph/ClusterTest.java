package org.debatemapper.formats.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.graph.DotReader;
import org.debatemapper.formats.graph.DotWriter;
import org.debatemapper.formats.graph.MermaidReader;
import org.debatemapper.formats.graph.MermaidWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Group;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups are boxes in drawings. */
class ClusterTest {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    private final Debate debate = FACTORY.createDebate();
    private final List<Claim> claims = List.of(claim("A"), claim("B"), claim("C"), claim("D"));
    private final LossLedger ledger = new LossLedger();

    private Claim claim(String words) {
        Claim claim = FACTORY.createClaim();
        claim.setId(words);
        claim.setText(LocalTexts.of("en", words));
        debate.getStatements().add(claim);
        return claim;
    }

    private Group group(List<Group> in, String title, Claim... members) {
        Group group = FACTORY.createGroup();
        group.setTitle(LocalTexts.of("en", title));
        group.getMembers().addAll(List.of(members));
        in.add(group);
        return group;
    }

    private String write(DebateWriter writer, Map<String, String> options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(debate, out, new WriteOptions(null, null, options), ledger, new NullProgressMonitor());
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Arguments> formats() {
        return List.of(Arguments.of(new DotWriter(), new DotReader()), Arguments.of(new MermaidWriter(), new MermaidReader()));
    }

    private static String tree(List<Group> groups) {
        StringBuilder tree = new StringBuilder();
        for (Group group : groups) {
            tree.append(group.getTitle().get("en"));
            group.getMembers().forEach(member -> tree.append(' ').append(((Claim) member).getText().get("en")));
            tree.append(" {").append(tree(group.getGroups())).append('}');
        }
        return tree.toString();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void groupsComeBackAsGroups(DebateWriter writer, DebateReader reader) throws Exception {
        Group outer = group(debate.getGroups(), "A \"title\" [with] <signs> & 日本", claims.get(2), claims.get(0));
        group(outer.getGroups(), "inner", claims.get(1));
        group(debate.getGroups(), "other", claims.get(3));
        Debate back = RoundTrip.read(reader, "a", write(writer, Map.of(DotWriter.PLAIN, "true")), new LossLedger());
        assertEquals(tree(debate.getGroups()), tree(back.getGroups()));
        assertEquals(List.of("A", "B", "C", "D"), back.getStatements().stream().map(claim -> claim.getText().get("en")).toList());
        assertTrue(ledger.losses().isEmpty(), () -> ledger.losses().toString());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatNoBoxCanHoldIsTold(DebateWriter writer, DebateReader reader) throws Exception {
        group(debate.getGroups(), "first", claims.get(0));
        group(debate.getGroups(), "second", claims.get(0), claims.get(1));
        group(debate.getGroups(), "empty");
        Debate back = RoundTrip.read(reader, "a", write(writer, Map.of(DotWriter.PLAIN, "true")), new LossLedger());
        assertEquals("first A {}second B {}", tree(back.getGroups()));
        assertEquals(List.of(List.of("Debate.groups", "Group.members")), ledger.losses().stream().map(loss -> loss.notice().parts()).toList());
    }

    @Test
    void boxesThatWereChangedInAFileWithOwnDataAreTold() throws Exception {
        group(debate.getGroups(), "first", claims.get(0));
        String dot = write(new DotWriter(), Map.of());
        Debate same = RoundTrip.read(new DotReader(), "a.dot", dot, ledger);
        assertEquals("first A {}", tree(same.getGroups()));
        assertTrue(ledger.losses().isEmpty());
        RoundTrip.read(new DotReader(), "a.dot", dot.replace("  n1;\n  }", "  n1; n2;\n  }"), ledger);
        assertEquals(List.of("graph.regrouped"), ledger.losses().stream().map(loss -> loss.notice().code()).toList());
    }

    /** Mermaid lets links end at a subgraph, but nobody argues for a group. */
    @Test
    void aLinkToASubgraphMakesAClaimAndIsTold() throws Exception {
        Debate back = RoundTrip.read(new MermaidReader(), "a.mmd", """
                flowchart TB
                  subgraph one ["The [first] group"]
                    a
                  end
                  b --> one
                """, ledger);
        assertEquals("The [first] group a The [first] group {}", tree(back.getGroups()));
        assertEquals(List.of("a", "b", "The [first] group"), back.getStatements().stream().map(claim -> claim.getText().get("en")).toList());
        Loss told = ledger.losses().get(0);
        assertEquals(List.of("graph.box", "The [first] group", 5), List.of(told.notice().code(), told.element(), told.line()));
    }
}
