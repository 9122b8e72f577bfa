package org.debatemapper.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.evaluation.ExpectationCheck;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test's own thread is the thread of the session. */
class LiveEvaluationTest {
    private static final long SECONDS = 20;

    private final BlockingQueue<Runnable> thread = new LinkedBlockingQueue<>();
    private DebateSessions sessions;
    private DebateSession session;
    private Claim attacked;
    private Claim attacker;
    private LiveEvaluation live;
    private int told;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        DebateBuilder builder = new DebateBuilder();
        String attackedId = builder.claim("Attacked").getId();
        Claim by = builder.claim("Attacker");
        builder.attack(by, (Claim) builder.debate().getStatements().get(0));
        Path file = folder.resolve("test.debate");
        DebateResource resource = DebateFile.create(file);
        resource.getContents().clear();
        resource.getContents().add(builder.debate());
        DebateFile.save(resource, file);
        sessions = DebateSessions.shared();
        session = sessions.acquire(file);
        attacked = (Claim) session.find(attackedId);
        attacker = (Claim) session.find(by.getId());
        live = new LiveEvaluation(session, thread::add);
        live.addListener(() -> told++);
    }

    @AfterEach
    void close() {
        live.dispose();
        sessions.release(session);
    }

    @Test
    void agreesWithAnEvaluation() throws InterruptedException {
        await(this::isComplete);
        for (Semantics semantics : List.of(Semantics.GROUNDED, Semantics.PREFERRED, Semantics.STABLE)) {
            EvaluationSettings settings = new EvaluationSettings(semantics, BurdenOfProof.INHERIT, null, Set.of());
            assertEquals(Evaluation.of(session.getDebate(), settings).labels(),
                    result().evaluation(semantics).orElseThrow().labels());
        }
        assertEquals(Label.OUT, result().overlay().label(attacked));
        assertEquals(0.25, result().strengths().get(attacked), 1e-9);
    }

    @Test
    void reasonsAreWorkedOutWhenSomebodyAsks() throws InterruptedException {
        await(this::isComplete);
        int before = told;
        assertTrue(result().explanations().get(attacked).isEmpty());
        await(() -> result().explanations().get(attacked).isPresent());
        assertTrue(told > before);
        Explanations first = result().explanations();
        session.getCommandStack().execute(
                new Features(session).set(attacker, DebatePackage.Literals.CLAIM__BURDEN, BurdenOfProof.PROOF));
        await(() -> label(attacked) == Label.IN);
        assertTrue(first.get(attacker).isEmpty(), "An old result works nothing out");
        await(() -> result().explanations().get(attacked).isPresent());
    }

    @Test
    void followsEditsAndUndo() throws InterruptedException {
        await(this::isComplete);
        session.getCommandStack().execute(
                new Features(session).set(attacker, DebatePackage.Literals.CLAIM__BURDEN, BurdenOfProof.PROOF));
        await(() -> label(attacked) == Label.IN);
        session.getCommandStack().undo();
        await(() -> label(attacked) == Label.OUT);
    }

    @Test
    void answersManyEditsOnce() throws InterruptedException {
        await(this::isComplete);
        int queued = thread.size();
        for (int i = 1; i <= 20; i++) {
            session.getCommandStack().execute(
                    new Features(session).set(attacker, DebatePackage.Literals.ATTACKABLE__WEIGHT, i / 20.0));
        }
        assertEquals(queued + 1, thread.size());
        await(() -> isComplete() && result().strengths().get(attacker) == 1.0);
    }

    @Test
    void asksWhatIfWithoutTouchingTheDebate() throws InterruptedException {
        live.switchOff(Set.of(attacker), true);
        await(this::isComplete);
        assertEquals(Label.IN, label(attacked));
        assertEquals(Label.OUT, result().changedFrom(attacked).orElseThrow());
        assertFalse(session.isDirty());
        live.switchOff(Set.of(attacker), false);
        await(() -> label(attacked) == Label.OUT);
        assertTrue(result().changedFrom(attacked).isEmpty());
    }

    @Test
    void showsOnTheCardsWhatTheLabelsWere() throws InterruptedException {
        live.switchOff(Set.of(attacker), true);
        await(() -> live.getResult().isPresent() && label(attacked) == Label.IN);
        assertEquals(Label.OUT, result().overlay().changedFrom(attacked));
        live.switchOff(Set.of(attacker), false);
        await(() -> label(attacked) == Label.OUT);
        assertNull(result().overlay().changedFrom(attacked));
    }

    @Test
    void keepsScenariosInTheDebate() {
        Scenarios scenarios = new Scenarios(session);
        assertFalse(scenarios.keep("Calm", "en", Set.of()).canExecute());
        execute(scenarios.keep("Calm", "en", Set.of(attacker)));
        assertFalse(scenarios.keep(" Calm ", "en", Set.of(attacker)).canExecute());
        execute(scenarios.keep("Calm", "en", Set.of(attacked, attacker)));
        assertEquals(1, session.getDebate().getScenarios().size());
        assertEquals(2, session.getDebate().getScenarios().get(0).getWithout().size());
        session.getCommandStack().undo();
        assertEquals(List.of(attacker), session.getDebate().getScenarios().get(0).getWithout());
        session.getCommandStack().undo();
        assertEquals(List.of(), session.getDebate().getScenarios());
    }

    @Test
    void keepsSettingsOverARevert() throws IOException, InterruptedException {
        live.switchOff(Set.of(attacker), true);
        await(this::isComplete);
        session.revert();
        Claim fresh = (Claim) session.find(attacked.getId());
        await(() -> live.getResult().isPresent() && label(fresh) == Label.IN);
        assertEquals(Set.of(session.find(attacker.getId())), live.getSettings().without());
    }

    @Test
    void checksExpectations() throws InterruptedException {
        await(this::isComplete);
        assertEquals(List.of(), result().outcomes().orElseThrow());
        execute(new Expectations(session).expect(Map.of(attacked, Label.OUT), live.getSettings()));
        await(() -> outcomes().equals(List.of(true)));
        session.getCommandStack().execute(
                new Features(session).set(attacker, DebatePackage.Literals.CLAIM__BURDEN, BurdenOfProof.PROOF));
        await(() -> outcomes().equals(List.of(false)));
        execute(new Expectations(session).expect(Map.of(attacked, Label.IN), live.getSettings()));
        await(() -> outcomes().equals(List.of(true)));
        assertFalse(new Expectations(session).expect(Map.of(attacked, Label.IN), live.getSettings()).canExecute());
        session.getCommandStack().undo();
        assertEquals(Label.OUT, session.getDebate().getExpectations().get(0).getLabel());
        session.getCommandStack().undo();
        session.getCommandStack().undo();
        assertEquals(List.of(), session.getDebate().getExpectations());
    }

    @Test
    void keepsTheSettingsOfAnExpectation() {
        EvaluationSettings settings = new EvaluationSettings(Semantics.STABLE, BurdenOfProof.PROOF, null,
                Set.of(attacker));
        execute(new Expectations(session).expect(Map.of(attacked, Label.OUT), settings));
        execute(new Expectations(session).expect(Map.of(attacked, Label.OUT), live.getSettings()));
        assertEquals(List.of(settings, live.getSettings()),
                session.getDebate().getExpectations().stream().map(EvaluationSettings::of).toList());
    }

    @Test
    void saysNothingAfterItsEnd() throws InterruptedException {
        await(this::isComplete);
        int before = told;
        session.getCommandStack().execute(
                new Features(session).set(attacker, DebatePackage.Literals.ATTACKABLE__WEIGHT, 0.9));
        live.dispose();
        thread.take().run();
        assertNull(thread.poll(300, TimeUnit.MILLISECONDS), "A job still runs");
        assertEquals(before, told);
    }

    private void execute(Command command) {
        assertTrue(command.canExecute());
        session.getCommandStack().execute(command);
    }

    private List<Boolean> outcomes() {
        return live.getResult().flatMap(EvaluationResult::outcomes).orElse(List.of()).stream()
                .map(ExpectationCheck.Outcome::isMet).toList();
    }

    private boolean isComplete() {
        return live.getResult().flatMap(EvaluationResult::outcomes).isPresent();
    }

    private EvaluationResult result() {
        return live.getResult().orElseThrow();
    }

    private Label label(Claim claim) {
        return result().overlay().label(claim);
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable work = thread.poll(SECONDS, TimeUnit.SECONDS);
            assertNotNull(work, "Nothing came");
            work.run();
        }
    }
}
