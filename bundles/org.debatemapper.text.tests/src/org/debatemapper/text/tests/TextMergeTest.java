package org.debatemapper.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Features;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Comment;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.debatemapper.text.merge.ArgdownText;
import org.debatemapper.text.merge.TextMerge;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextMergeTest {
    @TempDir
    Path folder;

    private final DebateBuilder builder = new DebateBuilder();
    private DebateSession session;
    private TextMerge merge;
    private ArgumentMap map;
    private String text;

    @Test
    void aTextThatNobodyChangedChangesNothing() throws IOException, ExchangeException {
        for (int seed = 0; seed < 40; seed++) {
            open(new RandomDebates(seed).debate(4 + seed));
            assertFalse(merge(text, true), "seed " + seed);
        }
    }

    @Test
    void aChangedTextKeepsTheElementAndItsOtherLanguages() throws IOException, ExchangeException {
        Claim claim = builder.claim("Rain falls.");
        claim.getText().getEntries().put("ja", "\u96e8\u304c\u964d\u308b");
        claim.setTitle(builder.text("Rain"));
        open(builder.debate());
        Debate before = copy();
        assertTrue(merge(text.replace("Rain falls.", "Rain falls hard."), false));
        assertEquals("Rain falls hard.", statement("Rain").getText().getEntries().get("en"));
        assertEquals("\u96e8\u304c\u964d\u308b", statement("Rain").getText().getEntries().get("ja"));
        session.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, session.getDebate()));
    }

    @Test
    void whatWasReadElsewhereIsTakenOver() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        Statement rain = statement("Rain");
        Debate before = copy();
        merge.understood(ArgdownText.read(text, "en", new NullProgressMonitor()).debate());
        assertEquals("[Rain]", merge.titleOf(rain).orElseThrow());
        assertSame(rain, merge.elementOf("[Rain]").orElseThrow());
        assertFalse(merge(text, true));
        assertTrue(merge(text.replace("Rain falls.", "Rain falls hard."), true));
        assertEquals("Rain falls hard.", LocalTexts.get(rain.getText(), "en"));
        session.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, session.getDebate()));
    }

    @Test
    void whatIsWrittenComesOntoTheMapWithItsRelations() throws IOException, ExchangeException {
        Claim claim = builder.claim("Rain falls.");
        claim.setTitle(builder.text("Rain"));
        builder.map("Map", claim);
        open(builder.debate());
        Debate before = copy();
        assertTrue(merge(text + "  + [Clouds]: Clouds are grey. #sky\n  - [Radar]: Radar sees none.\n    - <Broken>: It is broken.\n", false));
        Statement clouds = statement("Clouds");
        assertEquals("Clouds are grey.", LocalTexts.get(clouds.getText(), "en"));
        assertEquals("sky", clouds.getTags().get(0).getName());
        Argument argument = clouds.getPremiseIn().get(0);
        assertSame(statement("Rain"), argument.getConclusion());
        assertSame(statement("Rain"), statement("Radar").getAttacks().get(0).getTarget());
        assertSame(statement("Radar"), statement("Broken").getAttacks().get(0).getTarget());
        assertNotNull(clouds.viewOn(map));
        assertTrue(clouds.viewOn(map).getY() > statement("Rain").viewOn(map).getY());
        assertFalse(merge(text(), true));
        session.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, session.getDebate()));
    }

    @Test
    void whatLeavesTheTextLeavesTheDebateOnlyWhenToldTo() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        String less = text.replace("[Clouds]: Clouds are grey.\n", "").replace("  + [Clouds]\n", "");
        assertFalse(merge(less, false));
        assertTrue(merge.hasRemovals());
        assertNotNull(statement("Clouds"));
        assertTrue(merge(less, true));
        assertNull(statement("Clouds"));
        assertTrue(session.getDebate().getRelations().isEmpty());
        session.getCommandStack().undo();
        assertEquals(1, statement("Clouds").getPremiseIn().size());
    }

    @Test
    void whatComesBackIntoTheTextIsTheSameAsBefore() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        Statement clouds = statement("Clouds");
        merge("[Rain]: Rain falls.\n", false);
        assertFalse(merge(text, true));
        assertSame(clouds, statement("Clouds"));
        assertEquals(1, clouds.getPremiseIn().size());
    }

    @Test
    void aTitleMayBeChangedPlaceByPlace() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        Statement clouds = statement("Clouds");
        assertTrue(merge(text.replace("[Clouds]: ", "[Grey clouds]: "), false));
        assertSame(clouds, statement("Grey clouds"));
        assertEquals(2, session.getDebate().getStatements().size());
        assertFalse(merge(text.replace("[Clouds]", "[Grey clouds]"), true));
        assertEquals(2, session.getDebate().getStatements().size());
        assertEquals(1, clouds.getPremiseIn().size());
    }

    @Test
    void anArgumentMayBecomeAStatementAndBack() throws IOException, ExchangeException {
        sketch("[Rain]: Rain falls.\n  + <Clouds>\n\n<Clouds>: Clouds are grey. #sky\n  - <Radar>: It sees none.\n");
        Statement clouds = statement("Clouds");
        Debate before = copy();
        String changed = text.replace("<Clouds>", "[Clouds]");
        assertTrue(merge(changed, true));
        assertEquals(changed.strip(), text().strip());
        assertTrue(merge.isCurrent());
        assertKept(clouds);
        assertEquals("[Clouds]", merge.titleOf(clouds).orElseThrow());
        Debate asStatement = copy();
        assertTrue(merge(text, true));
        assertEquals(text, text());
        assertKept(clouds);
        assertSame(clouds, merge.elementOf("<Clouds>").orElseThrow());
        session.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(asStatement, session.getDebate()));
        assertEquals(changed.strip(), merge.follow(text).orElseThrow().strip());
        session.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, session.getDebate()));
        assertEquals(text.strip(), merge.follow(changed).orElseThrow().strip());
    }

    @Test
    void bracketsMayBeChangedPlaceByPlace() throws IOException, ExchangeException {
        sketch("[Rain]: Rain falls.\n  + <Clouds>\n\n<Clouds>: Clouds are grey.\n  - <Radar>: It sees none.\n");
        Statement clouds = statement("Clouds");
        assertTrue(merge(text.replace("<Clouds>:", "[Clouds]:"), false));
        assertEquals(3, session.getDebate().getStatements().size());
        assertFalse(merge(text.replace("<Clouds>", "[Clouds]"), true));
        assertEquals(3, session.getDebate().getStatements().size());
        assertKept(clouds);
        assertTrue(text().contains("[Clouds]: "));
    }

    @Test
    void anArgumentAndAStatementMayHaveOneTitle() throws IOException, ExchangeException {
        sketch("[Rain]: Rain falls.\n  + <Clouds>\n\n<Clouds>: Clouds are grey.\n");
        Statement clouds = statement("Clouds");
        String both = text + "\n[Clouds]: There are clouds.\n  - [Rain]\n";
        assertTrue(merge(both, true));
        assertEquals(3, session.getDebate().getStatements().size());
        assertTrue(merge(both.replace("There are", "There were"), true));
        assertEquals("Clouds are grey.", LocalTexts.get(clouds.getText(), "en"));
        assertTrue(text().contains("[Clouds]: There were clouds."), this::text);
        assertTrue(text().contains("<Clouds>: Clouds are grey."), this::text);
    }

    @Test
    void aNewArgumentStaysOne() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        String more = text + "  - <Wind>: Wind blows.\n";
        assertTrue(merge(more, false));
        assertTrue(text().contains("<Wind>: Wind blows."), this::text);
        assertFalse(merge(more, true));
    }

    private void sketch(String argdown) throws IOException, ExchangeException {
        Debate debate = ArgdownText.read(argdown, "en", new NullProgressMonitor()).debate();
        Comment comment = DebateFactory.eINSTANCE.createComment();
        comment.setText("Are they?");
        Statement clouds = debate.getStatements().stream().filter(each -> "Clouds".equals(each.getTitle().get("en"))).findFirst().orElseThrow();
        clouds.getComments().add(comment);
        clouds.viewOn(debate.getMaps().get(0)).setX(777);
        debate.setFormatVersion("1.0");
        open(debate);
    }

    private void assertKept(Statement clouds) {
        assertSame(clouds, statement("Clouds"));
        assertEquals("Are they?", clouds.getComments().get(0).getText());
        assertEquals(777, clouds.viewOn(map).getX());
        assertEquals(1, clouds.getPremiseIn().size());
        assertSame(statement("Radar"), clouds.getAttackers().get(0).getSource());
        assertEquals(2, session.getDebate().getRelations().size());
    }

    @Test
    void aReasonMayBecomeAnObjection() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        assertTrue(merge(text.replace("+ [Clouds]", "- [Clouds]"), true));
        assertEquals(1, session.getDebate().getRelations().size());
        assertTrue(session.getDebate().getRelations().get(0) instanceof Attack);
    }

    @Test
    void headingsAreGroups() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        assertTrue(merge("[Rain]: Rain falls.\n  + [Clouds]\n\n# Sky\n\n[Clouds]: Clouds are grey.\n", false));
        assertEquals("Sky", LocalTexts.get(session.getDebate().getGroups().get(0).getTitle(), "en"));
        assertEquals(List.of(statement("Clouds")), session.getDebate().getGroups().get(0).getMembers());
        assertTrue(merge("[Rain]: Rain falls.\n  + [Clouds]\n\n# The sky\n\n[Clouds]: Clouds are grey.\n", false));
        assertEquals(1, session.getDebate().getGroups().size());
        assertEquals("The sky", LocalTexts.get(session.getDebate().getGroups().get(0).getTitle(), "en"));
    }

    @Test
    void theTextFollowsTheDebateAndKeepsWhatThePersonWrote() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        String own = "// My remark\n\n[Rain]:\n  Rain falls.\n  + [Clouds]\n\n[Clouds]: Clouds are grey.\n";
        merge(own, false);
        session.getCommandStack().execute(new Features(session).set(statement("Clouds"),
                org.debatemapper.model.DebatePackage.Literals.STATEMENT__TEXT, builder.text("Clouds are black.")));
        String followed = merge.follow(own).orElseThrow();
        assertEquals(own.replace("grey", "black"), followed);
        assertFalse(merge(followed, true));
        assertEquals(Optional.empty(), merge.follow(followed));
    }

    @Test
    void theTextFollowsUndo() throws IOException, ExchangeException {
        rainBecauseOfClouds();
        String more = text + "\n[Wind]: Wind blows.\n  - [Rain]\n";
        assertTrue(merge(more, false));
        session.getCommandStack().undo();
        assertEquals(text.strip(), merge.follow(more).orElseThrow().strip());
    }

    private void rainBecauseOfClouds() throws IOException {
        Claim rain = builder.claim("Rain falls.");
        rain.setTitle(builder.text("Rain"));
        Claim clouds = builder.claim("Clouds are grey.");
        clouds.setTitle(builder.text("Clouds"));
        builder.argument(rain, clouds);
        builder.map("Map", rain, clouds);
        open(builder.debate());
    }

    private void open(Debate debate) throws IOException {
        Path file = folder.resolve(EcoreUtil.generateUUID() + ".debate");
        DebateResource resource = DebateFile.create(file);
        resource.getContents().set(0, debate);
        DebateFile.save(resource, file);
        session = DebateSessions.shared().acquire(file);
        map = session.getDebate().getMaps().isEmpty() ? null : session.getDebate().getMaps().get(0);
        merge = new TextMerge(session, session.getDebate().getLanguage());
        text = merge.write();
    }

    private String text() {
        return new TextMerge(session, merge.language()).write();
    }

    /** @return whether the debate was changed */
    private boolean merge(String words, boolean removals) throws ExchangeException {
        Debate understood = ArgdownText.read(words, merge.language(), new NullProgressMonitor()).debate();
        Optional<EditCommand> edit = merge.merge(merge.basis().compare(understood), removals, map, "Text");
        edit.ifPresent(session.getCommandStack()::execute);
        merge.merged();
        return edit.isPresent();
    }

    private Debate copy() {
        return EcoreUtil.copy(session.getDebate());
    }

    private Statement statement(String title) {
        return session.getDebate().getStatements().stream()
                .filter(each -> title.equals(LocalTexts.resolve(each.getTitle(), List.of()))).findFirst()
                .orElse(null);
    }
}
