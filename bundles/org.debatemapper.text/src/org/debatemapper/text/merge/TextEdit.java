package org.debatemapper.text.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.relate.ArgumentNodes;
import org.debatemapper.core.schemes.SchemeCatalogue;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;

/** Makes in an open debate what changed in its text. For use in edits. */
final class TextEdit {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    private final TextChange change;
    private final String language;
    /** From elements of the text before to those of the debate. */
    private final Map<Element, Element> before;
    /** From elements of the text now to those of the debate. */
    private final Map<Element, Element> kept = new IdentityHashMap<>();
    private final List<Statement> made = new ArrayList<>();
    private Debate debate;

    TextEdit(TextChange change, Map<Element, Element> before, String language) {
        this.change = change;
        this.before = before;
        this.language = language;
    }

    /** What each element of the text is in the debate; complete after the edit. */
    Map<Element, Element> kept() {
        return kept;
    }

    /** The statements that are new, in the order of the text. */
    List<Statement> made() {
        return made;
    }

    void run(Debate target) {
        debate = target;
        if (change.titleChanged()) {
            debate.setTitle(changed(debate.getTitle(), LocalTexts.resolve(change.now().getTitle(), List.of())));
        }
        change.now().getStatements().forEach(this::statement);
        change.now().getRelations().stream().filter(Argument.class::isInstance).map(Argument.class::cast)
                .forEach(this::argument);
        change.now().getRelations().stream().filter(Attack.class::isInstance).map(Attack.class::cast)
                .forEach(this::attack);
        change.sections().apply(debate, change.match(), kept);
    }

    /** Gives arguments their nodes on the maps that show their statements now. */
    void settle() {
        change.now().getRelations().forEach(said -> ArgumentNodes.settleIfArgument(kept.get(said)));
    }

    private void statement(Statement said) {
        Statement own = (Statement) own(said);
        if (own == null) {
            Claim claim = Stamps.created(FACTORY.createClaim());
            claim.setTitle(text(StatementMatching.title(said)));
            claim.setText(text(StatementMatching.text(said)));
            property(claim, TextChange.SKETCH, said.getProperties().get(TextChange.SKETCH));
            debate.getStatements().add(claim);
            made.add(claim);
            own = claim;
        } else if (change.titleChanged(said)) {
            own.setTitle(changed(own.getTitle(), StatementMatching.title(said)));
            Stamps.modified(own);
        }
        if (change.old(said) != null && change.textChanged(said)) {
            own.setText(changed(own.getText(), StatementMatching.text(said)));
            Stamps.modified(own);
        }
        if (change.old(said) != null && change.sketchChanged(said)) {
            property(own, TextChange.SKETCH, said.getProperties().get(TextChange.SKETCH));
            Stamps.modified(own);
        }
        keep(said, own);
    }

    private void argument(Argument said) {
        Argument own = (Argument) own(said);
        boolean fresh = own == null;
        if (fresh) {
            own = Stamps.created(FACTORY.createArgument());
            debate.getRelations().add(own);
        }
        if (fresh || change.endsChanged(said)) {
            ends(said, own);
        }
        if (fresh ? said.getTitle() != null : change.titleChanged(said)) {
            own.setTitle(changed(own.getTitle(), RelationMatching.title(said)));
        }
        if (fresh || change.property(said, TextChange.RULES)) {
            rule(own, said.getProperties().get(TextChange.RULES));
        }
        keep(said, own);
        ArgumentNodes.settle(own);
    }

    /** Premises that stay keep their roles. */
    private void ends(Argument said, Argument own) {
        List<Statement> premises = new ArrayList<>();
        said.getPremises().forEach(premise -> premises.add((Statement) kept.get(premise)));
        own.getRoles().removeIf(role -> !premises.contains(role.getPremise()));
        own.getPremises().retainAll(premises);
        premises.stream().filter(premise -> !own.getPremises().contains(premise)).forEach(own.getPremises()::add);
        own.setConclusion((Statement) kept.get(said.getConclusion()));
    }

    /** A rule is the name of a scheme of the debate or the catalogue, or any words. */
    private void rule(Argument own, String rule) {
        Scheme scheme = rule == null ? null : debate.getSchemes().stream().filter(each -> isCalled(each, rule)).findFirst()
                .or(() -> SchemeCatalogue.shipped().schemes().stream().filter(each -> isCalled(each, rule)).findFirst()
                        .map(each -> SchemeCatalogue.shipped().copyInto(debate, each.getKey())))
                .orElse(null);
        own.setScheme(scheme);
        property(own, TextChange.RULES, scheme == null ? rule : null);
    }

    private static boolean isCalled(Scheme scheme, String rule) {
        return scheme.getName() != null
                && scheme.getName().getEntries().stream().anyMatch(entry -> rule.equalsIgnoreCase(entry.getValue()));
    }

    private void attack(Attack said) {
        Attack own = (Attack) own(said);
        boolean fresh = own == null;
        if (fresh) {
            own = Stamps.created(FACTORY.createAttack());
            debate.getRelations().add(own);
        }
        if (fresh || change.endsChanged(said)) {
            Element target = own.getTarget();
            own.setSource((Statement) kept.get(said.getSource()));
            own.setTarget((Attackable) kept.get(said.getTarget()));
            own.setSymmetric(said.isSymmetric());
            ArgumentNodes.settleIfArgument(target);
        }
        keep(said, own);
        ArgumentNodes.settleIfArgument(own.getTarget());
    }

    private Element own(Element said) {
        Element old = change.old(said);
        return old == null ? null : before.get(old);
    }

    private void keep(Element said, Element own) {
        kept.put(said, own);
        Element old = change.old(said);
        if (!(said instanceof Statement statement && change.isOldTitle(statement))) {
            tags(said, old, own);
            String comment = said.getProperties().get(TextChange.COMMENT);
            if (!Objects.equals(comment, old == null ? null : old.getProperties().get(TextChange.COMMENT))) {
                property(own, TextChange.COMMENT, comment);
            }
        }
    }

    private void tags(Element said, Element old, Element own) {
        Set<String> gone = new LinkedHashSet<>(TextChange.names(old));
        Set<String> come = new LinkedHashSet<>(TextChange.names(said));
        come.removeAll(gone);
        gone.removeAll(TextChange.names(said));
        own.getTags().removeIf(tag -> gone.contains(tag.getName()));
        come.forEach(name -> own.getTags().add(tag(name)));
    }

    private Tag tag(String name) {
        return debate.getTags().stream().filter(tag -> name.equals(tag.getName())).findFirst().orElseGet(() -> {
            Tag tag = FACTORY.createTag();
            tag.setName(name);
            debate.getTags().add(tag);
            return tag;
        });
    }

    private static void property(Identified own, String key, String value) {
        if (value == null) {
            own.getProperties().removeKey(key);
        } else {
            own.getProperties().put(key, value);
        }
    }

    private LocalText text(String words) {
        return words.isEmpty() ? null : LocalTexts.of(language, words);
    }

    /** The texts in the other languages stay. */
    private LocalText changed(LocalText text, String words) {
        if (text == null) {
            return text(words);
        }
        LocalTexts.put(text, language, words);
        return text;
    }
}
