package org.debatemapper.formats.iccma;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.evaluation.DebateFramework;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Changes;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Remainder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Attack;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.semantics.ArgumentationFramework;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes an abstract framework. A debate of claims that attack each other is written as it is; any other is compiled as
 * the evaluation compiles it, with auxiliary arguments, which the ledger says. Which name stands for which element is in
 * comments where the format has some, and in the side map that {@link #names} gives.
 */
public abstract class FrameworkWriter implements DebateWriter {
    private static final Set<String> KEPT = Set.of("Debate.statements", "Debate.relations", "Statement.title", "Argument.premises", "Argument.conclusion",
            "Attack.source", "Attack.target", "Attack.symmetric");

    /** A framework with a name, an id and a title for each argument. */
    record Named(List<String> names, List<String> ids, List<String> titles, List<int[]> attacks) {
    }

    @Override
    public final void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Named framework = framework(new Selection(debate, options), ledger);
        StringBuilder text = new StringBuilder();
        write(framework, text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    abstract void write(Named framework, StringBuilder text);

    abstract boolean allows(String name);

    /**
     * @param debate
     *            a debate
     * @param options
     *            as for writing
     * @return the side map: for each argument its name, the id of its element (empty for auxiliary ones) and its title,
     *         separated by tabs, one argument a line
     */
    public final String names(Debate debate, WriteOptions options) {
        Named framework = framework(new Selection(debate, options), new LossLedger());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < framework.names().size(); i++) {
            text.append(framework.names().get(i)).append('\t').append(framework.ids().get(i)).append('\t')
                    .append(oneLine(framework.titles().get(i))).append('\n');
        }
        return text.toString();
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private Named framework(Selection selection, LossLedger ledger) {
        Remainder.tell(selection, KEPT, ledger);
        boolean plain = selection.relations().stream().allMatch(FrameworkWriter::isPlain)
                && selection.statements().stream().allMatch(s -> isPlain(s, selection.debate()));
        return plain ? direct(selection, ledger) : compiled(selection, ledger);
    }

    private static boolean isPlain(Relation relation) {
        return relation instanceof Attack attack && attack.getSource() != null && attack.getTarget() instanceof Statement;
    }

    private static boolean isPlain(Statement statement, Debate debate) {
        BurdenOfProof burden = statement instanceof Claim claim ? claim.getBurden() : BurdenOfProof.PRESUMPTION;
        return (burden == BurdenOfProof.INHERIT ? debate.getBurden() : burden) != BurdenOfProof.PROOF;
    }

    private Named direct(Selection selection, LossLedger ledger) {
        Named named = new Named(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Element, Integer> numbers = new HashMap<>();
        Set<String> used = new HashSet<>();
        ModelEncoder encoder = new ModelEncoder();
        Changes changes = new Changes();
        for (Statement statement : selection.statements()) {
            numbers.put(statement, numbers.size());
            String kept = statement.getProperties().get("iccma.name");
            String name = kept != null && allows(kept) && !used.contains(kept) ? kept : free(used, numbers.size());
            used.add(name);
            add(named, name, encoder.id(statement), selection.words(statement));
            changes.compare(DebatePackage.Literals.STATEMENT, "Statement.title", selection.title(statement), name);
        }
        for (Relation relation : selection.relations()) {
            Attack attack = (Attack) relation;
            int from = numbers.get(attack.getSource());
            int to = numbers.get((Statement) attack.getTarget());
            named.attacks().add(new int[] {from, to});
            changes.compare(DebatePackage.Literals.ATTACK, "Attack.symmetric", attack.isSymmetric(), false);
            if (attack.isSymmetric()) {
                named.attacks().add(new int[] {to, from});
            }
        }
        changes.tell(ledger);
        return named;
    }

    private static String free(Set<String> used, int number) {
        String name = "a" + number;
        while (used.contains(name)) {
            name += "x";
        }
        return name;
    }

    private static void add(Named named, String name, String id, String title) {
        named.names().add(name);
        named.ids().add(id);
        named.titles().add(title);
    }

    private static Named compiled(Selection selection, LossLedger ledger) {
        DebateFramework debate = DebateFramework.of(selection.debate(), EvaluationSettings.of(selection.debate()));
        ArgumentationFramework framework = debate.framework();
        Named named = new Named(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ModelEncoder encoder = new ModelEncoder();
        for (int i = 0; i < framework.size(); i++) {
            String id = debate.element(i).map(encoder::id).orElse("");
            String title = debate.element(i).map(e -> e.displayName(selection.languages())).orElse("auxiliary");
            add(named, (id.isEmpty() ? "x" : "a") + (i + 1), id, title);
            int from = i;
            framework.targets(i).forEach(to -> named.attacks().add(new int[] {from, to}));
        }
        ledger.add(Loss.Kind.CHANGED, selection.debate().getTitle() == null ? "" : selection.debate().getTitle().resolve(selection.languages()),
                FormatNotice.FRAMEWORK_AUXILIARY.about(List.copyOf(KEPT)));
        return named;
    }
}
