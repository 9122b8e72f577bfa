package org.debatemapper.formats.argdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.argdown.document.ArgdownArgument;
import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.argdown.document.ArgdownRelation;
import org.debatemapper.formats.argdown.document.Inference;
import org.debatemapper.formats.argdown.document.RelationEnd;
import org.debatemapper.formats.argdown.document.RelationKind;
import org.debatemapper.formats.argdown.syntax.BrokenNode;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.NoteView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Makes a debate of an Argdown document. A statement and an argument that is only sketched become claims; every inference
 * of a reconstructed argument becomes an argument; support becomes an argument with one premise; an undercut becomes an
 * attack on an argument; contraries and contradictories become symmetric attacks.
 */
final class ArgdownImport {
    private final ArgdownDocument document;
    private final NewDebate target;
    private final Extension extension = new Extension();
    private final Map<RelationEnd, Statement> statements = new HashMap<>();
    private final Map<Inference, Argument> inferences = new HashMap<>();

    ArgdownImport(ArgdownDocument document, NewDebate target) {
        this.document = document;
        this.target = target;
    }

    Debate run(IProgressMonitor monitor) throws ModelMismatchException {
        Map<?, ?> rest = document.frontMatter().get(ArgdownKeys.DEBATE) instanceof Map<?, ?> map ? map : null;
        FrontMatterImport.language(document, target);
        StatementImport statementImport = new StatementImport(document, target, extension);
        statements.putAll(statementImport.run());
        inferences.putAll(new StructureImport(document, target, extension, statements).run());
        for (ArgdownRelation relation : document.relations()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            relation(relation);
        }
        document.broken().forEach(this::note);
        FrontMatterImport.run(document, target, rest != null);
        if (rest == null) {
            new SectionImport(document, target, statements, inferences).run();
            extension.finish(target, Map.of());
            return target.finish();
        }
        extension.finish(target, rest);
        return rest.get("maps") == null || !document.broken().isEmpty() ? target.finish() : target.debate();
    }

    private void relation(ArgdownRelation relation) throws ModelMismatchException {
        Statement from = statement(relation.from());
        boolean support = relation.kind() == RelationKind.SUPPORT || relation.kind() == RelationKind.ENTAILS;
        Relation made = support ? target.argument(List.of(from), statement(relation.to()))
                : attack(relation, from);
        if (relation.data().get(ArgdownKeys.RELATION) instanceof Map<?, ?> own) {
            extension.apply(made, own);
            return;
        }
        properties(relation, made);
    }

    private Attack attack(ArgdownRelation relation, Statement from) {
        Attack attack = target.attack(from, attacked(relation.to()));
        attack.setSymmetric(relation.kind().isSymmetric());
        return attack;
    }

    private void properties(ArgdownRelation relation, Relation made) {
        boolean toStructure = relation.to() instanceof ArgdownArgument argument && argument.isReconstructed();
        boolean plain = switch (relation.kind()) {
        case SUPPORT, CONTRADICTORY -> !toStructure;
        case ATTACK -> !toStructure;
        case UNDERCUT -> relation.to() instanceof Inference;
        default -> false;
        };
        if (!plain) {
            made.getProperties().put(ArgdownKeys.KIND, relation.kind().key());
        }
        int line = relation.lines().isEmpty() ? 0 : relation.lines().get(0);
        if (toStructure && made instanceof Argument) {
            made.getProperties().put(ArgdownKeys.TO, relation.to().title());
            target.lost(Loss.Kind.APPROXIMATED, relation.to().title(),
                    FormatNotice.ARGDOWN_SUPPORT_FOR_ARGUMENT.with(), line);
        }
        if (relation.kind() == RelationKind.UNDERCUT && made instanceof Attack attack && attack.getTarget() instanceof Statement) {
            target.lost(Loss.Kind.APPROXIMATED, relation.to().title(),
                    FormatNotice.ARGDOWN_UNDERCUT_AS_ATTACK.with(), line);
        }
    }

    /** What stands for one end where a statement is needed. */
    private Statement statement(RelationEnd end) {
        if (end instanceof ArgdownArgument argument && argument.isReconstructed()) {
            return statements.get(document.statements().get(argument.mainConclusion().title()));
        }
        return end instanceof Inference inference ? statement(inference.argument()) : statements.get(end);
    }

    private Attackable attacked(RelationEnd end) {
        if (end instanceof ArgdownArgument argument && argument.isReconstructed()) {
            return inferences.get(argument.mainConclusion().inference());
        }
        return end instanceof Inference inference ? inferences.get(inference) : statements.get(end);
    }

    private void note(BrokenNode broken) {
        NoteView note = DebateFactory.eINSTANCE.createNoteView();
        note.setText(target.text(broken.raw()));
        note.getProperties().put(ArgdownKeys.LINE, String.valueOf(broken.line()));
        target.map().getNotes().add(note);
    }
}
