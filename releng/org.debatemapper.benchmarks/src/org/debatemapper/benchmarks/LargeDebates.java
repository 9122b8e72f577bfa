package org.debatemapper.benchmarks;

import java.nio.file.Path;
import java.util.Random;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.resource.DebateResource;

/**
 * Debates of any size that look like real ones: a tree of reasons and counterarguments, four to a claim, with texts of
 * one to three lines. The same size gives the same debate.
 */
final class LargeDebates {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;
    private static final int CHILDREN = 4;
    private static final int COLUMNS = 100;
    private static final int COLUMN_PITCH = 260;
    private static final int ROW_PITCH = 170;
    private static final String[] WORDS = ("security strategy alliance deterrence region partner threat budget defence "
            + "democracy policy summit island order influence treaty public trust cost risk").split(" ");

    private LargeDebates() {
    }

    /**
     * @param cards
     *            the number of statements, at least 1
     * @return a debate with one map that shows them all, on a grid
     */
    static Debate create(int cards) {
        Random random = new Random(cards);
        Debate debate = FACTORY.createDebate();
        debate.setFormatVersion(DebateResource.FORMAT_VERSION);
        debate.setTitle(LocalTexts.of("en", "A debate of " + cards + " cards"));
        ArgumentMap map = FACTORY.createArgumentMap();
        map.setTitle(LocalTexts.of("en", "All"));
        debate.getMaps().add(map);
        for (int i = 0; i < cards; i++) {
            Claim claim = FACTORY.createClaim();
            claim.setTitle(LocalTexts.of("en", "Claim " + i));
            claim.setText(LocalTexts.of("en", sentence(random)));
            debate.getStatements().add(claim);
            map.getNodes().add(view(claim, i));
            if (i > 0) {
                relate(debate, claim, debate.getStatements().get((i - 1) / CHILDREN), i % CHILDREN == 0);
            }
        }
        return debate;
    }

    /** Where such a debate is kept between runs. */
    static Path file(Path folder, int cards) {
        return folder.resolve("large-" + cards + ".debate");
    }

    private static void relate(Debate debate, Statement from, Statement to, boolean against) {
        if (against) {
            Attack attack = FACTORY.createAttack();
            attack.setSource(from);
            attack.setTarget(to);
            debate.getRelations().add(attack);
        } else {
            Argument argument = FACTORY.createArgument();
            argument.getPremises().add(from);
            argument.setConclusion(to);
            debate.getRelations().add(argument);
        }
    }

    private static NodeView view(Statement statement, int index) {
        NodeView view = FACTORY.createNodeView();
        view.setElement(statement);
        view.setX(index % COLUMNS * COLUMN_PITCH);
        view.setY(index / COLUMNS * ROW_PITCH);
        return view;
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder("The");
        for (int words = 6 + random.nextInt(14); words > 0; words--) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }
}
