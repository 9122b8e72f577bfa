package org.debatemapper.formats.tests;

import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.formats.aif.AifReader;
import org.debatemapper.formats.aif.GraphmlReader;
import org.debatemapper.formats.aif.SadfaceReader;
import org.debatemapper.formats.argdown.ArgdownReader;
import org.debatemapper.formats.carneades.CarneadesReader;
import org.debatemapper.formats.iccma.ApxReader;
import org.debatemapper.formats.iccma.I23Reader;
import org.debatemapper.formats.iccma.TgfReader;
import org.debatemapper.formats.json.DebateJsonReader;
import org.debatemapper.formats.kialo.KialoReader;
import org.debatemapper.formats.outline.MarkdownReader;
import org.debatemapper.formats.outline.XmlOutlineReader;
import org.debatemapper.formats.sources.BibtexReader;
import org.debatemapper.formats.sources.CslReader;
import org.debatemapper.formats.table.CsvReader;
import org.debatemapper.formats.xml.AmlReader;
import org.debatemapper.formats.xml.ArggraphReader;
import org.debatemapper.formats.xml.LkifReader;

/** All readers, each with a small good text. */
final class Readers {
    private Readers() {
    }

    record Sample(DebateReader reader, String text) {
        @Override
        public String toString() {
            return reader.getClass().getSimpleName();
        }
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
        return List.of(new Sample(new ArgdownReader(), argdown), new Sample(new AifReader(), "{" + nodes + "}"),
                new Sample(new AifReader(), "{\"AIF\":{" + nodes + "},\"OVA\":{\"nodes\":[{\"nodeID\":1,\"x\":5,\"y\":6}]}}"),
                new Sample(new SadfaceReader(), sadface),
                new Sample(new DebateJsonReader(), "{\"format\":\"debate-mapper\",\"version\":\"1.0\",\"debate\":{\"id\":\"d\",\"statements\":"
                        + "[{\"type\":\"Claim\",\"id\":\"a\",\"text\":{\"en\":\"A\"}}],\"maps\":[{\"nodes\":[{\"element\":\"a\",\"x\":5}]}]}}"),
                new Sample(new KialoReader(), "Discussion Title: T\n\n1. A\n1.1. Pro: B [x](http://e.org)\n1.2. Con: -> See 1.1.\n"),
                new Sample(new ApxReader(), "arg(a).\narg(b).\natt(a,b).\n"), new Sample(new TgfReader(), "a\nb\n#\na b\n"),
                new Sample(new I23Reader(), "p af 2\n1 2\n"), new Sample(new MarkdownReader(), "# T\n\n- A?\n  - **Con:** B\n"),
                new Sample(new XmlOutlineReader(), "<opml version=\"2.0\"><head><title>T</title></head><body><outline text=\"A\">"
                        + "<outline text=\"Con: B\"/></outline></body></opml>"),
                new Sample(new GraphmlReader(), "<graphml><key id=\"d\" attr.name=\"text\"/><graph><node id=\"1\"><data key=\"d\">A</data></node>"
                        + "<node id=\"2\"/><edge source=\"1\" target=\"2\"/></graph></graphml>"),
                new Sample(new AmlReader(), "<ARG><AU><PROP identifier=\"A\"><PROPTEXT>A</PROPTEXT></PROP><LA><AU><PROP><PROPTEXT>B</PROPTEXT>"
                        + "</PROP></AU></LA><REFUTATION><AU><PROP><PROPTEXT>C</PROPTEXT></PROP></AU></REFUTATION></AU></ARG>"),
                new Sample(new ArggraphReader(), "<arggraph id=\"x\"><edu id=\"e1\">A</edu><edu id=\"e2\">B</edu><adu id=\"a1\" type=\"pro\"/>"
                        + "<adu id=\"a2\" type=\"opp\"/><edge id=\"c1\" src=\"e1\" trg=\"a1\" type=\"seg\"/><edge id=\"c2\" src=\"e2\" trg=\"a2\" type=\"seg\"/>"
                        + "<edge id=\"c3\" src=\"a2\" trg=\"a1\" type=\"reb\"/><edge id=\"c4\" src=\"a1\" trg=\"c3\" type=\"und\"/></arggraph>"),
                new Sample(new LkifReader(), "<lkif><argument-graph><statements><statement id=\"s1\"><s>A</s></statement><statement id=\"s2\">"
                        + "<s>B</s></statement></statements><arguments><argument id=\"a1\" direction=\"con\"><conclusion statement=\"s1\"/>"
                        + "<premises><premise statement=\"s2\"/></premises></argument></arguments></argument-graph></lkif>"),
                new Sample(new CarneadesReader(), "statements:\n  a: A\n  b: B\narguments:\n  x: {premises: [a], conclusion: b}\ntests:\n  in: [a]\n"),
                new Sample(new CsvReader(), "id,kind,text,from,to\n1,Claim,A,,\n2,Claim,\"B, C\",,\n3,Attack,,1,2\n"),
                new Sample(new BibtexReader(), "@string{p = {P}}\n@book{k, title = {A {\\\"o}}, author = \"B and C\", publisher = p # \" q\", year = 1999}\n"),
                new Sample(new CslReader(), "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"A\",\"author\":[{\"family\":\"B\",\"given\":\"C\"}],"
                        + "\"issued\":{\"date-parts\":[[1999,2]]}}]"));
    }
}
