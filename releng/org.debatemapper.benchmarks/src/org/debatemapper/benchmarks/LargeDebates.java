package org.debatemapper.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Debates of any size that look like real ones, with texts of one to three lines. The same size gives the same debate.
 */
public final class LargeDebates {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;
    private static final int CHILDREN = 4;
    /** How much more often early claims are argued about than late ones. */
    private static final double EARLY = 1.3;
    private static final double SECOND_RELATION = 0.1;
    private static final double SECOND_PREMISE = 0.2;
    private static final int COLUMNS = 100;
    private static final int COLUMN_PITCH = 260;
    private static final int ROW_PITCH = 170;
    private static final String JAPANESE = "安全保障政策は地域の秩序と信頼に影響を与える、";
    private static final String[] WORDS = ("security strategy alliance deterrence region partner threat budget defence "
            + "democracy policy summit island order influence treaty public trust cost risk").split(" ");

    private LargeDebates() {
    }

    /**
     * @param cards
     *            the number of statements, at least 1
     * @return a debate with one map that shows them all, on a grid: a tree of reasons and counterarguments, four to a
     *         claim
     */
    public static Debate tree(int cards) {
        Random random = new Random(cards);
        Debate debate = empty(cards);
        for (int i = 0; i < cards; i++) {
            Claim claim = claim(debate, i, random);
            if (i > 0) {
                relate(debate, claim, debate.getStatements().get((i - 1) / CHILDREN), i % CHILDREN == 0);
            }
        }
        return debate;
    }

    /**
     * @param cards
     *            the number of statements, at least 1
     * @return a debate with one map that shows them all, on a grid: claims of any number of reasons, some of which
     *         argue for or against two claims, and arguments of two premises with nodes
     */
    public static Debate net(int cards) {
        Random random = new Random(cards);
        Debate debate = empty(cards);
        for (int i = 0; i < cards; i++) {
            Claim claim = claim(debate, i, random);
            if (i > 0) {
                relate(debate, claim, earlier(debate, i, random), random.nextInt(3) > 0);
                if (random.nextDouble() < SECOND_RELATION) {
                    relate(debate, claim, earlier(debate, i, random), random.nextBoolean());
                }
                if (random.nextDouble() < SECOND_PREMISE) {
                    join(debate, random);
                }
            }
        }
        return debate;
    }

    /**
     * @param cards
     *            the number of statements, at least 1
     * @return as {@link #net(int)}, with its texts in Japanese too
     */
    public static Debate bilingual(int cards) {
        Random random = new Random(cards);
        Debate debate = net(cards);
        debate.setLanguage("en");
        debate.getLanguages().addAll(List.of("en", "ja"));
        for (Statement statement : debate.getStatements()) {
            statement.getTitle().put("ja", "主張" + debate.getStatements().indexOf(statement));
            statement.getText().put("ja", "この" + JAPANESE.repeat(1 + random.nextInt(4)) + "。");
        }
        return debate;
    }

    /**
     * Lays the map out and writes the debate.
     *
     * @param debate
     *            a debate of one map
     * @param file
     *            where it goes; what is there is replaced
     * @throws IOException
     *             if it could not be written
     */
    public static void save(Debate debate, Path file) throws IOException {
        DebateResource resource = DebateFile.create(file);
        ArgumentMap map = debate.getMaps().get(0);
        FirstLayout.place(map, RenderContext.of(map, LocalDate.now()), new NullProgressMonitor());
        resource.getContents().set(0, debate);
        DebateFile.overwrite(resource, file);
    }

    private static Debate empty(int cards) {
        Debate debate = FACTORY.createDebate();
        debate.setFormatVersion(DebateResource.FORMAT_VERSION);
        debate.setTitle(LocalTexts.of("en", "A debate of " + cards + " cards"));
        ArgumentMap map = FACTORY.createArgumentMap();
        map.setTitle(LocalTexts.of("en", "All"));
        debate.getMaps().add(map);
        return debate;
    }

    private static Claim claim(Debate debate, int index, Random random) {
        Claim claim = FACTORY.createClaim();
        claim.setTitle(LocalTexts.of("en", "Claim " + index));
        claim.setText(LocalTexts.of("en", sentence(random)));
        debate.getStatements().add(claim);
        debate.getMaps().get(0).getNodes().add(view(claim, index));
        return claim;
    }

    private static Statement earlier(Debate debate, int count, Random random) {
        return debate.getStatements().get((int) (count * Math.pow(random.nextDouble(), EARLY)));
    }

    /** The last argument for something gets a second premise, and a node. */
    private static void join(Debate debate, Random random) {
        List<Statement> statements = debate.getStatements();
        Statement premise = statements.get(random.nextInt(statements.size()));
        if (debate.getRelations().get(debate.getRelations().size() - 1) instanceof Argument argument
                && argument.getConclusion() != premise && !argument.getPremises().contains(premise)) {
            argument.getPremises().add(premise);
            if (argument.viewOn(debate.getMaps().get(0)) == null) {
                debate.getMaps().get(0).getNodes().add(view(argument, statements.size() - 1));
            }
        }
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

    private static NodeView view(Element element, int index) {
        NodeView view = FACTORY.createNodeView();
        view.setElement(element);
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
