package org.debatemapper.commands.relate;

import java.util.Arrays;
import java.util.List;

import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Rephrase;
import org.debatemapper.model.Statement;

/** The ways in which a person can connect two elements, and what is legal. */
public enum Link {
    /** A claim answers an issue. */
    ANSWER {
        @Override
        boolean fits(Element source, Element target) {
            return source instanceof Claim claim && target instanceof Issue issue
                    && claim.getAnswering().stream().noneMatch(answer -> answer.getIssue() == issue);
        }

        @Override
        Relation make(Element source, Element target) {
            Answer answer = DebateFactory.eINSTANCE.createAnswer();
            answer.setClaim((Claim) source);
            answer.setIssue((Issue) target);
            return answer;
        }
    },
    /** A statement is a reason for another one, or joins the premises of an argument. */
    SUPPORT {
        @Override
        boolean fits(Element source, Element target) {
            if (!isContention(source)) {
                return false;
            }
            Statement premise = (Statement) source;
            if (target instanceof Argument argument) {
                return argument.getConclusion() != premise && !argument.getPremises().contains(premise);
            }
            return isContention(target) && premise.getPremiseIn().stream()
                    .noneMatch(argument -> argument.getConclusion() == target && argument.getPremises().size() == 1);
        }

        @Override
        Relation make(Element source, Element target) {
            if (target instanceof Argument argument) {
                argument.getPremises().add((Statement) source);
                return argument;
            }
            Argument argument = DebateFactory.eINSTANCE.createArgument();
            argument.getPremises().add((Statement) source);
            argument.setConclusion((Statement) target);
            return argument;
        }
    },
    /** A statement speaks against another one. */
    ATTACK {
        @Override
        boolean fits(Element source, Element target) {
            return isContention(source) && isContention(target) && isNewAttack((Statement) source, target);
        }

        @Override
        Relation make(Element source, Element target) {
            return attack(source, target);
        }
    },
    /** A statement speaks against an inference or another relation. */
    UNDERCUT {
        @Override
        boolean fits(Element source, Element target) {
            return isContention(source) && target instanceof Relation && isNewAttack((Statement) source, target);
        }

        @Override
        Relation make(Element source, Element target) {
            return attack(source, target);
        }
    },
    /** A statement says the same as an earlier one of its kind. */
    REPHRASE {
        @Override
        boolean fits(Element source, Element target) {
            return source instanceof Statement later && target instanceof Statement
                    && source.eClass() == target.eClass()
                    && later.getRephrases().stream().noneMatch(rephrase -> rephrase.getTarget() == target);
        }

        @Override
        Relation make(Element source, Element target) {
            Rephrase rephrase = DebateFactory.eINSTANCE.createRephrase();
            rephrase.setSource((Statement) source);
            rephrase.setTarget((Statement) target);
            return rephrase;
        }
    },
    /** An element is stronger than another one. */
    PREFERENCE {
        @Override
        boolean fits(Element source, Element target) {
            return source instanceof Attackable stronger && !(source instanceof Issue)
                    && target instanceof Attackable && !(target instanceof Issue)
                    && stronger.getPreferredIn().stream().noneMatch(preference -> preference.getOver() == target);
        }

        @Override
        Relation make(Element source, Element target) {
            Preference preference = DebateFactory.eINSTANCE.createPreference();
            preference.setPreferred((Attackable) source);
            preference.setOver((Attackable) target);
            return preference;
        }
    };

    /**
     * @param source
     *            where the connection would start, or null
     * @param target
     *            where it would end, or null
     * @return whether it may be made and does not exist yet
     */
    public boolean isLegal(Element source, Element target) {
        return source != null && target != null && source != target && fits(source, target);
    }

    /**
     * @param source
     *            where the connection would start
     * @param target
     *            where it would end
     * @return the legal links, the most likely one first
     */
    public static List<Link> legal(Element source, Element target) {
        return Arrays.stream(values()).filter(link -> link.isLegal(source, target)).toList();
    }

    /**
     * @param source
     *            an element, or null
     * @return whether there may be anything that this link leads to from there
     */
    public boolean canStartAt(Element source) {
        return switch (this) {
            case ANSWER -> source instanceof Claim;
            case SUPPORT, ATTACK, UNDERCUT -> isContention(source);
            case REPHRASE -> source instanceof Statement;
            case PREFERENCE -> source instanceof Attackable && !(source instanceof Issue);
        };
    }

    abstract boolean fits(Element source, Element target);

    /** Makes the relation, or changes the one that takes the source in. */
    abstract Relation make(Element source, Element target);

    private static boolean isContention(Element element) {
        return element instanceof Statement && !(element instanceof Issue);
    }

    private static boolean isNewAttack(Statement source, Element target) {
        return source.getAttacks().stream().noneMatch(attack -> attack.getTarget() == target || attack == target);
    }

    private static Relation attack(Element source, Element target) {
        Attack attack = DebateFactory.eINSTANCE.createAttack();
        attack.setSource((Statement) source);
        attack.setTarget((Attackable) target);
        return attack;
    }
}
