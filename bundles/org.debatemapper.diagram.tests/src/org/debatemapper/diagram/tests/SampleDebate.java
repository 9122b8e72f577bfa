package org.debatemapper.diagram.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.view.Views;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.resource.DebateResource;

/** Debates to show: a small one with every kind of card and edge, and ones of any size. */
final class SampleDebate {
    private static final int COLUMNS = 40;

    private final Debate debate;
    private final ArgumentMap map = DebateFactory.eINSTANCE.createArgumentMap();

    private SampleDebate(Debate debate) {
        this.debate = debate;
        map.setTitle(LocalTexts.of("en", "Whole debate"));
        debate.getMaps().add(map);
    }

    /** Writes a debate with an empty map into a file. */
    static Path empty(Path folder) throws IOException {
        Path file = folder.resolve("empty.debate");
        DebateResource resource = DebateFile.create(file);
        resource.getDebate().setLanguage("en");
        new SampleDebate(resource.getDebate());
        DebateFile.save(resource, file);
        return file;
    }

    /** Writes the small debate into a file. */
    static Path small(Path folder) throws IOException {
        Path file = folder.resolve("small.debate");
        DebateResource resource = DebateFile.create(file);
        new SampleDebate(resource.getDebate()).fillSmall();
        DebateFile.save(resource, file);
        return file;
    }

    /** Writes a debate with many cards, each but the first a reason for an earlier one. */
    static Path large(Path folder, int cards) throws IOException {
        Path file = folder.resolve("large" + cards + ".debate");
        DebateResource resource = DebateFile.create(file);
        new SampleDebate(resource.getDebate()).fillLarge(cards);
        DebateFile.save(resource, file);
        return file;
    }

    private void fillSmall() {
        Statement issue = card(DebateFactory.eINSTANCE.createIssue(), "I1",
                "How should Tokyo and Seoul secure themselves if Washington is no longer dependable?", 320, 10);
        Statement c1 = card(DebateFactory.eINSTANCE.createClaim(), "C1 Rethink the strategy",
                "Both countries must begin to rethink their whole security strategy.", 315, 170);
        Statement c2 = card(DebateFactory.eINSTANCE.createClaim(), "C2 Unreliable partner",
                "Washington has become an unreliable partner for its Asia-Pacific allies.", 20, 330);
        Statement c6 = card(DebateFactory.eINSTANCE.createClaim(), "C6 If Taiwan falls",
                "A Chinese takeover would end the US-led order and put vital sea lanes under Beijing.", 270, 330);
        Statement c27 = card(DebateFactory.eINSTANCE.createClaim(), "C27 Not ready",
                "Neither country looks ready to rethink its strategy.", 600, 330);
        Statement c28 = card(DebateFactory.eINSTANCE.createClaim(), "C28",
                "Being unready is no reason against the duty.", 640, 170);
        Statement c7 = card(DebateFactory.eINSTANCE.createClaim(), "C7 \u95a2\u4fc2\u306f\u5f37\u3044",
                "\u4e21\u56fd\u306f\u5b89\u5168\u4fdd\u969c\u6226\u7565\u306e\u5168\u4f53\u3092\u8003\u3048\u76f4\u3059\u3002 \uc591\uad6d\uc740 \uc548\ubcf4 \uc804\ub7b5", 20,
                490);
        Statement e5 = card(DebateFactory.eINSTANCE.createEvidence(), "E5",
                "The president shows no will to spend lives or money for the island.", 270, 500);
        Statement e9 = card(DebateFactory.eINSTANCE.createEvidence(), "E9",
                "Japan\u2019s defence budget aims at 2 % of GDP by 2027.", 520, 500);
        link(Link.ANSWER, c1, issue);
        link(Link.SUPPORT, c2, c1);
        Relation linked = link(Link.SUPPORT, c6, c1);
        Relation attack = link(Link.ATTACK, c27, c1);
        link(Link.UNDERCUT, c28, attack);
        link(Link.ATTACK, c7, c2);
        link(Link.SUPPORT, e5, c6);
        link(Link.SUPPORT, e9, linked);
        link(Link.REPHRASE, c28, c27);
    }

    private void fillLarge(int cards) {
        Statement[] all = new Statement[cards];
        for (int i = 0; i < cards; i++) {
            all[i] = card(DebateFactory.eINSTANCE.createClaim(), "C" + i,
                    "Claim number " + i + " says something of usual length about the matter at hand.",
                    i % COLUMNS * 250, i / COLUMNS * 160);
            if (i > 0) {
                link(i % 3 == 0 ? Link.ATTACK : Link.SUPPORT, all[i], all[i >= COLUMNS ? i - COLUMNS : i - 1]);
            }
        }
    }

    private Statement card(Statement statement, String title, String text, int x, int y) {
        statement.setTitle(LocalTexts.of("en", title));
        statement.setText(LocalTexts.of("en", text));
        debate.getStatements().add(statement);
        Views.newNode(map, statement, x, y);
        return statement;
    }

    private Relation link(Link link, Element source, Element target) {
        return Connections.add(debate, link, source, target);
    }
}
