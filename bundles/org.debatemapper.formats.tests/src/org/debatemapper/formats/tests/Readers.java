package org.debatemapper.formats.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.exchange.WriterFormat;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.core.runtime.NullProgressMonitor;

/** All registered readers, each with a small good input. */
final class Readers {
    private Readers() {
    }

    /**
     * A small good input of a registered format.
     *
     * @param id
     *            of the format
     * @param reader
     *            how it is read
     * @param bytes
     *            what is read
     * @param charset
     *            UTF-8, or ISO 8859-1 for a format that is no text, so that its bytes are handled as characters
     */
    record Sample(String id, DebateReader reader, byte[] bytes, Charset charset) {
        boolean isText() {
            return charset == StandardCharsets.UTF_8;
        }

        /** What is read, as a text. */
        String text() {
            return new String(bytes, charset);
        }

        /** A changed text as it is read. */
        byte[] encode(String changed) {
            return changed.getBytes(charset);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static Sample sample(String id, String text) {
        return new Sample(id, reader(id), text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static DebateReader reader(String id) {
        return RegisteredFormats.all().reader(id).or(() -> Formats.contributed().reader(id)).orElseThrow().reader();
    }

    private static byte[] written(WriterFormat format) {
        DebateBuilder builder = new DebateBuilder();
        builder.claim("A");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer().write(builder.debate(), out, WriteOptions.DEFAULT, new LossLedger(), new NullProgressMonitor());
        } catch (IOException | ExchangeException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static List<Sample> all() {
        String nodes = "\"nodes\":[{\"nodeID\":\"1\",\"text\":\"A\",\"type\":\"I\"},{\"nodeID\":\"2\",\"text\":\"RA\",\"type\":\"RA\"},"
                + "{\"nodeID\":\"3\",\"text\":\"B\",\"type\":\"I\"},{\"nodeID\":\"4\",\"text\":\"CA\",\"type\":\"CA\"}],\"edges\":["
                + "{\"edgeID\":\"1\",\"fromID\":\"1\",\"toID\":\"2\"},{\"edgeID\":\"2\",\"fromID\":\"2\",\"toID\":\"3\"},"
                + "{\"edgeID\":\"3\",\"fromID\":\"3\",\"toID\":\"4\"},{\"edgeID\":\"4\",\"fromID\":\"4\",\"toID\":\"2\"}]";
        String sadface = "{\"metadata\":{\"core\":{\"version\":\"0.2\"}},\"nodes\":[{\"id\":\"a\",\"type\":\"atom\",\"text\":\"A\"},"
                + "{\"id\":\"s\",\"type\":\"scheme\",\"name\":\"support\"},{\"id\":\"b\",\"type\":\"atom\",\"text\":\"B\"}],"
                + "\"edges\":[{\"source_id\":\"a\",\"target_id\":\"s\"},{\"source_id\":\"s\",\"target_id\":\"b\"}]}";
        String argdown = "===\ntitle: T\n===\n\n# H\n\n[A]: Text #tag {\"k\": [1]}\n  + <B>: *x* `y` // c\n    - [C](u) :-)\n\n"
                + "<D>\n\n(1) [A]\n(2) p\n-- MP {uses: [1]} --\n  <_ q\n(3) [E]\n\n * a\n * b\n";
        byte[] workbook = written(RegisteredFormats.all().writer("xlsx").orElseThrow());
        byte[] debate = written(Formats.contributed().writer("debate").orElseThrow());
        return List.of(new Sample("xlsx", reader("xlsx"), workbook, StandardCharsets.ISO_8859_1),
                new Sample("debate", reader("debate"), debate, StandardCharsets.UTF_8), sample("argdown", argdown), sample("aif", "{" + nodes + "}"),
                sample("aif", "{\"AIF\":{" + nodes + "},\"OVA\":{\"nodes\":[{\"nodeID\":1,\"x\":5,\"y\":6}]}}"),
                sample("sadface", sadface),
                sample("json", "{\"format\":\"debate-mapper\",\"version\":\"1.0\",\"debate\":{\"id\":\"d\",\"statements\":"
                        + "[{\"type\":\"Claim\",\"id\":\"a\",\"text\":{\"en\":\"A\"}}],\"maps\":[{\"nodes\":[{\"element\":\"a\",\"x\":5}]}]}}"),
                sample("kialo", "Discussion Title: T\n\n1. A\n1.1. Pro: B [x](http://e.org)\n1.2. Con: -> See 1.1.\n"),
                sample("apx", "arg(a).\narg(b).\natt(a,b).\n"), sample("tgf", "a\nb\n#\na b\n"),
                sample("i23", "p af 2\n1 2\n"), sample("markdown", "# T\n\n- A?\n  - **Con:** B\n"),
                sample("outline", "<opml version=\"2.0\"><head><title>T</title></head><body><outline text=\"A\">"
                        + "<outline text=\"Con: B\"/></outline></body></opml>"),
                sample("graphml", "<graphml><key id=\"d\" attr.name=\"text\"/><graph><node id=\"1\"><data key=\"d\">A</data></node>"
                        + "<node id=\"2\"/><edge source=\"1\" target=\"2\"/></graph></graphml>"),
                sample("aml", "<ARG><AU><PROP identifier=\"A\"><PROPTEXT>A</PROPTEXT></PROP><LA><AU><PROP><PROPTEXT>B</PROPTEXT>"
                        + "</PROP></AU></LA><REFUTATION><AU><PROP><PROPTEXT>C</PROPTEXT></PROP></AU></REFUTATION></AU></ARG>"),
                sample("arggraph", "<arggraph id=\"x\"><edu id=\"e1\">A</edu><edu id=\"e2\">B</edu><adu id=\"a1\" type=\"pro\"/>"
                        + "<adu id=\"a2\" type=\"opp\"/><edge id=\"c1\" src=\"e1\" trg=\"a1\" type=\"seg\"/><edge id=\"c2\" src=\"e2\" trg=\"a2\" type=\"seg\"/>"
                        + "<edge id=\"c3\" src=\"a2\" trg=\"a1\" type=\"reb\"/><edge id=\"c4\" src=\"a1\" trg=\"c3\" type=\"und\"/></arggraph>"),
                sample("lkif", "<lkif><argument-graph><statements><statement id=\"s1\"><s>A</s></statement><statement id=\"s2\">"
                        + "<s>B</s></statement></statements><arguments><argument id=\"a1\" direction=\"con\"><conclusion statement=\"s1\"/>"
                        + "<premises><premise statement=\"s2\"/></premises></argument></arguments></argument-graph></lkif>"),
                sample("caf", "<caf><metadata title=\"T\"/><statements><statement id=\"s1\"><descriptions><description lang=\"en\">A"
                        + "</description></descriptions></statement><statement id=\"s2\"><metadata source=\"k\"/><descriptions>"
                        + "<description>B</description></descriptions></statement></statements><arguments><argument id=\"a1\" pro=\"false\">"
                        + "<conclusion statement=\"s1\"/><premises><premise statement=\"s2\"/></premises></argument></arguments>"
                        + "<references><metadata key=\"k\"/></references></caf>"),
                sample("carneades", "statements:\n  a: A\n  b: B\narguments:\n  x: {premises: [a], conclusion: b}\ntests:\n  in: [a]\n"),
                sample("csv", "id,kind,text,from,to\n1,Claim,A,,\n2,Claim,\"B, C\",,\n3,Attack,,1,2\n"),
                sample("aba", "# A\np aba 4\na 1\na 2\nc 1 3\nr 3 2 4\nr 4\n"),
                sample("dot", "// c\ndigraph \"g\" { node [shape=box]; a [label=\"A \\\"q\\\"\" URL=\"u\"]; a -> {b c:n} [color=\"#c00000\"];\n"
                        + "subgraph cluster_x { label=\"x\" + \"y\"; d [label=<<B>d</B><BR/>e>] } d -> a; # e\n r1 [class=argument, label=\"+\"]; b -> r1 [arrowhead=none] }\n"),
                sample("mermaid", "---\ntitle: t\n---\nflowchart TD\n  a[\"A #quot;q#quot; <br> z\"] -->|no| b & c((x)); %% c\n  subgraph s [S]\n    d{{e}} -. y .-> a\n"
                        + "  end\n  a --x d:::evidence\n  class a,b issue\n  linkStyle 0 stroke:#f00\n  click a \"u\"\n  e@{ shape: rect, label: \"l\" } === f\n"),
                sample("bibtex", "@string{p = {P}}\n@book{k, title = {A {\\\"o}}, author = \"B and C\", publisher = p # \" q\", year = 1999}\n"),
                sample("csl", "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"A\",\"author\":[{\"family\":\"B\",\"given\":\"C\"}],"
                        + "\"issued\":{\"date-parts\":[[1999,2]]}}]"));
    }
}
