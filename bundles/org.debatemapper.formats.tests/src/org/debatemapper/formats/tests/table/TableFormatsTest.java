package org.debatemapper.formats.tests.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.table.CsvReader;
import org.debatemapper.formats.table.CsvWriter;
import org.debatemapper.formats.table.XlsxReader;
import org.debatemapper.formats.table.XlsxWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableFormatsTest {
    private static final String TABLE = """
            id,kind,title,text,from,to,symmetric,weight,status,tags,note,text[ja],title[ja],page
            1,Claim,T,"=SUM(A1), ""x""\ny \u0001_x0041_ \ud83c\udf0d",,,,0.5,agreed,a b; c,n,\u4e3b\u5f35,\u984c,7
            2,Evidence,,B,,,,,draft,,,,,
            3,Argument,,,2,1,,,draft,,,,,
            4,Attack,,,2,1,yes,,draft,,,,,
            """;

    record Pair(DebateWriter writer, DebateReader reader) {
        @Override
        public String toString() {
            return writer.getClass().getSimpleName();
        }
    }

    static List<Pair> pairs() {
        return List.of(new Pair(new CsvWriter(), new CsvReader()), new Pair(new XlsxWriter(), new XlsxReader()));
    }

    private static byte[] write(DebateWriter writer, Debate debate, LossLedger ledger) throws IOException, ExchangeException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(debate, out, WriteOptions.DEFAULT, ledger, new NullProgressMonitor());
        return out.toByteArray();
    }

    private static Debate read(DebateReader reader, byte[] bytes) throws ExchangeException {
        return reader.read(Input.of("a", bytes), new LossLedger(), new NullProgressMonitor());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void allColumnsComeBack(Pair pair) throws Exception {
        Debate debate = RoundTrip.read(new CsvReader(), "a.csv", TABLE, new LossLedger());
        Statement first = debate.getStatements().get(0);
        assertEquals("\u4e3b\u5f35", first.getText().get("ja"));
        assertEquals(0.5, first.getWeight());
        assertEquals("7", first.getProperties().get("csv.page"));
        assertEquals(2, first.getTags().size());
        assertTrue(((Attack) debate.getRelations().get(1)).isSymmetric());
        LossLedger ledger = new LossLedger();
        byte[] bytes = write(pair.writer(), debate, ledger);
        assertEquals(List.of(), ledger.losses());
        assertArrayEquals(bytes, write(pair.writer(), debate, new LossLedger()));
        Debate back = read(pair.reader(), bytes);
        for (Debate each : List.of(debate, back)) {
            each.getStatements().forEach(statement -> statement.getProperties().clear());
            each.getRelations().forEach(relation -> relation.getProperties().clear());
        }
        assertEquals(RoundTrip.json(debate), RoundTrip.json(back));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anyDebateIsWrittenAndRead(Pair pair) throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            Debate debate = new RandomDebates(seed).debate(12);
            LossLedger ledger = new LossLedger();
            Debate back = read(pair.reader(), write(pair.writer(), debate, ledger));
            assertEquals(12, back.getStatements().size());
            assertEquals(12, back.getRelations().size());
            assertFalse(ledger.isEmpty());
        }
    }

    @Test
    void longTextsAreCutAndTold() throws Exception {
        Debate debate = RoundTrip.read(new CsvReader(), "a.csv", "text\n" + "x".repeat(40_000) + "\n", new LossLedger());
        LossLedger ledger = new LossLedger();
        Debate back = read(new XlsxReader(), write(new XlsxWriter(), debate, ledger));
        assertEquals(32_767, back.getStatements().get(0).getText().get("en").length());
        assertTrue(ledger.losses().stream().anyMatch(loss -> loss.reason().contains("longer than a cell")));
    }

    @Test
    void understandsTablesThatPeopleMake() throws Exception {
        Debate debate = read("""
                sep=;
                \u756a\u53f7;\u7a2e\u985e;\u30c6\u30ad\u30b9\u30c8;\u89aa;\u95a2\u4fc2
                1;\u4e3b\u5f35;\u6771\u4eac;;
                2;\u8a3c\u62e0;\u5927\u962a;1;\u53cd\u5bfe
                3;;\u4eac\u90fd;1;\u8cdb\u6210
                """, new LossLedger());
        assertEquals(List.of("Claim", "Evidence", "Claim"),
                debate.getStatements().stream().map(statement -> statement.eClass().getName()).toList());
        assertEquals(debate.getStatements().get(1), ((Attack) debate.getRelations().get(0)).getSource());
        assertEquals(debate.getStatements().get(0), ((Argument) debate.getRelations().get(1)).getConclusion());
    }

    @Test
    void rowsMayBeNamedByTheirText() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = read("""
                Claim,Type,Parent
                It is so,thesis,
                It was so before,Pro,It is so
                It may change,Con,It is so
                So it seems,,It was so before
                """, ledger);
        assertEquals(4, debate.getStatements().size());
        assertEquals(List.of("Argument", "Attack", "Argument"),
                debate.getRelations().stream().map(relation -> relation.eClass().getName()).toList());
        assertEquals(debate.getStatements().get(1), ((Argument) debate.getRelations().get(2)).getConclusion());
        assertEquals(List.of(Loss.Kind.APPROXIMATED), ledger.losses().stream().map(Loss::kind).toList());
    }

    private static Debate read(String table, LossLedger ledger) throws ExchangeException {
        assertTrue(new CsvReader().confidence(new Sample("a.csv", table)) > 0);
        return new CsvReader().read(Input.of("a.csv", table.getBytes(StandardCharsets.UTF_8)), ledger, new NullProgressMonitor());
    }

    @Test
    void edgesOfAGraphGiveClaimsAndRelations() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new CsvReader(), "a.csv", """
                Source,Target,Type,Label,Weight,Since
                A,B,Directed,supports,0.5,2001
                C,B,Directed,attack,7,
                C,A,Directed,,,
                D,,,,,
                """, ledger);
        assertEquals(List.of("A", "B", "C", "D"), debate.getStatements().stream().map(s -> s.getText().get("en")).toList());
        assertEquals(List.of("Argument", "Attack", "Argument"), debate.getRelations().stream().map(r -> r.eClass().getName()).toList());
        assertEquals(0.5, ((Argument) debate.getRelations().get(0)).getWeight());
        assertEquals("2001", debate.getRelations().get(0).getProperties().get("csv.since"));
        assertEquals("7", debate.getRelations().get(1).getProperties().get("csv.weight"));
        assertEquals(List.of("C \u2192 A"), ledger.losses().stream().map(loss -> loss.element()).toList());
    }

    @Test
    void columnsAndRelationsMayHaveLongerNames() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new CsvReader(), "a.csv", """
                Claim ID;Claim;Parent;Relation
                1;Pineapple belongs on pizza;;
                2;Sweet and salty go together;1;argument for
                3;It makes the dough wet;1;objection to
                """, ledger);
        assertEquals("Sweet and salty go together", ((Argument) debate.getRelations().get(0)).getPremises().get(0).getText().get("en"));
        assertEquals("It makes the dough wet", ((Attack) debate.getRelations().get(1)).getSource().getText().get("en"));
        assertTrue(ledger.isEmpty(), () -> ledger.losses().toString());
    }

    @Test
    void whatIsDoneToTheFirstStartsFromTheSecond() throws Exception {
        Debate debate = RoundTrip.read(new CsvReader(), "a.csv", "source,target,type\nA,B,supported by\nA,C,Opposed by\n", new LossLedger());
        Argument argument = (Argument) debate.getRelations().get(0);
        assertEquals("A", argument.getConclusion().getText().get("en"));
        assertEquals("B", argument.getPremises().get(0).getText().get("en"));
        assertEquals("C", ((Attack) debate.getRelations().get(1)).getSource().getText().get("en"));
    }

    @Test
    void edgesWithoutAKindAreToldOnce() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new CsvReader(), "a.tsv", "from\tto\nA\tB\nB\tC\n", ledger);
        assertEquals(2, debate.getRelations().size());
        assertEquals(1, ledger.losses().size());
    }
}
