package org.debatemapper.formats.kialo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes the first generation of Kialo's text export, which most programs read: a tree in depth first order, a claim used
 * again as a link to its first place. What a tree of pros and cons cannot say is in the ledger.
 */
public final class KialoWriter implements DebateWriter {
    private static final int DEEPEST = 1_000;

    /** A claim below another. */
    private record Branch(Statement statement, String stance) {
    }

    /** A claim to be written. */
    private record Visit(Branch branch, String path, int depth) {
    }

    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Selection selection = new Selection(debate, options);
        Map<Statement, List<Branch>> below = branches(selection, ledger);
        Set<Statement> hanging = new HashSet<>();
        below.values().forEach(list -> list.forEach(branch -> hanging.add(branch.statement())));
        List<Statement> tops = new ArrayList<>(selection.statements().stream().filter(s -> !hanging.contains(s)).toList());
        Map<Statement, String> paths = new HashMap<>();
        StringBuilder text = new StringBuilder("Discussion Title: " + oneLine(LocalTexts.resolve(debate.getTitle(), selection.languages())) + "\n\n");
        StringBuilder body = new StringBuilder();
        boolean several = tops.size() != 1;
        if (several) {
            body.append("1. ").append(oneLine(LocalTexts.resolve(debate.getTitle(), selection.languages()))).append('\n');
        }
        int number = 0;
        for (Statement top : tops) {
            number++;
            tree(new Visit(new Branch(top, ""), several ? "1." + number + "." : "1.", 0), below, paths, body, selection, ledger);
        }
        for (Statement statement : selection.statements()) {
            if (!paths.containsKey(statement)) {
                number++;
                tree(new Visit(new Branch(statement, ""), "1." + number + ".", 0), below, paths, body, selection, ledger);
            }
        }
        text.append(body);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Statement, List<Branch>> branches(Selection selection, LossLedger ledger) {
        Map<Statement, List<Branch>> below = new HashMap<>();
        Set<Statement> known = new HashSet<>(selection.statements());
        for (Relation relation : selection.relations()) {
            if (relation instanceof Argument argument && known.contains(argument.getConclusion())) {
                argument.getPremises().forEach(premise -> add(below, argument.getConclusion(), premise, "Pro: "));
                if (argument.needsNode()) {
                    lost(ledger, Loss.Kind.APPROXIMATED, relation, selection, "Kialo has no linked premises, titles or schemes of arguments.");
                }
            } else if (relation instanceof Attack attack && attack.getSource() != null) {
                attack(attack, below, selection, ledger);
            } else if (relation instanceof Answer answer && answer.getClaim() != null && answer.getIssue() != null) {
                add(below, answer.getIssue(), answer.getClaim(), "");
            } else {
                lost(ledger, Loss.Kind.OMITTED, relation, selection, "Kialo has pros and cons of claims only.");
            }
        }
        return below;
    }

    private static void attack(Attack attack, Map<Statement, List<Branch>> below, Selection selection, LossLedger ledger) {
        if (attack.getTarget() instanceof Statement target) {
            add(below, target, attack.getSource(), "Con: ");
        } else if (attack.getTarget() instanceof Argument argument && argument.getConclusion() != null) {
            add(below, argument.getConclusion(), attack.getSource(), "Con: ");
            lost(ledger, Loss.Kind.APPROXIMATED, attack, selection, "An undercut is written as a con of the conclusion.");
        } else {
            lost(ledger, Loss.Kind.OMITTED, attack, selection, "Kialo has pros and cons of claims only.");
        }
        if (attack.isSymmetric()) {
            lost(ledger, Loss.Kind.APPROXIMATED, attack, selection, "A contradiction is written in one direction.");
        }
    }

    private static void add(Map<Statement, List<Branch>> below, Statement parent, Statement child, String stance) {
        below.computeIfAbsent(parent, s -> new ArrayList<>()).add(new Branch(child, stance));
    }

    private static void lost(LossLedger ledger, Loss.Kind kind, Relation relation, Selection selection, String reason) {
        ledger.add(kind, relation.displayName(selection.languages()), reason);
    }

    private static void tree(Visit root, Map<Statement, List<Branch>> below, Map<Statement, String> paths, StringBuilder text,
            Selection selection, LossLedger ledger) {
        Deque<Visit> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            Statement statement = visit.branch().statement();
            String first = paths.putIfAbsent(statement, visit.path());
            text.append(visit.path()).append(' ').append(visit.branch().stance());
            if (first != null) {
                text.append("-> See ").append(first).append('\n');
                continue;
            }
            text.append(words(statement, selection, ledger)).append('\n');
            List<Branch> branches = below.getOrDefault(statement, List.of());
            if (visit.depth() >= DEEPEST && !branches.isEmpty()) {
                ledger.add(Loss.Kind.APPROXIMATED, statement.displayName(selection.languages()), "Nested too deep; what follows stands elsewhere.");
                continue;
            }
            for (int i = branches.size() - 1; i >= 0; i--) {
                open.push(new Visit(branches.get(i), visit.path() + (i + 1) + ".", visit.depth() + 1));
            }
        }
    }

    private static String words(Statement statement, Selection selection, LossLedger ledger) {
        String words = oneLine(selection.words(statement)).replaceAll("([()\\[\\]])", "\\\\$1");
        StringBuilder text = new StringBuilder(words);
        for (Citation citation : statement.getCitations()) {
            String url = citation.getSource() == null ? null : citation.getSource().getUrl();
            if (url != null) {
                String anchor = citation.getNote() == null ? "" : oneLine(citation.getNote()).replaceAll("([()\\[\\]])", "\\\\$1");
                int at = anchor.isEmpty() ? -1 : text.indexOf(anchor);
                String link = "](" + url.replaceAll("([()\\[\\]])", "\\\\$1").replace(" ", "%20") + ")";
                if (at >= 0) {
                    text.insert(at + anchor.length(), link).insert(at, '[');
                } else {
                    text.append(" [").append(anchor.isEmpty() ? "source" : anchor).append(link);
                }
            }
        }
        if (statement.getStances().size() + statement.getTags().size() > 0 || statement.getNote() != null) {
            ledger.add(Loss.Kind.OMITTED, statement.displayName(selection.languages()), "Kialo's text has no stances, tags or notes.");
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
