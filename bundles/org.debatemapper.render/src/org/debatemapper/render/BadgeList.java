package org.debatemapper.render;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;

/** What stands on the foot line of a card, the most urgent first. */
final class BadgeList {
    private final RenderContext context;
    private final Theme theme;
    private final List<Badge> badges = new ArrayList<>();

    BadgeList(RenderContext context) {
        this.context = context;
        this.theme = context.theme();
    }

    List<Badge> of(Element element) {
        if (element instanceof Statement statement) {
            language(statement);
            validity(statement);
            citations(statement);
        }
        if (element instanceof Issue issue && !issue.getAnswers().isEmpty()) {
            badges.add(Badge.sign(List.of(answerArrow()), Integer.toString(issue.getAnswers().size()),
                    theme.quietText()));
        }
        if (element instanceof Attackable attackable) {
            numbers(attackable);
        }
        if (element instanceof Statement statement) {
            statement.getStances().forEach(this::stance);
        }
        if (element != null) {
            element.getTags().forEach(this::tag);
        }
        return badges;
    }

    private void language(Statement statement) {
        LocalText shown = LocalTexts.isEmpty(statement.getText()) ? statement.getTitle() : statement.getText();
        LocalText foreign = context.untranslated(shown) ? shown : statement.getTitle();
        if (context.untranslated(foreign)) {
            badges.add(Badge.framed(context.languageOf(foreign).toUpperCase(Locale.ROOT), theme.warning()));
        }
    }

    private void validity(Statement statement) {
        if (context.today() == null) {
            return;
        }
        for (Citation citation : statement.getCitations()) {
            String until = citation.getSource() == null ? null : citation.getSource().getValidUntil();
            LocalDate day = lastDay(until);
            if (day != null && day.isBefore(context.today())) {
                badges.add(Badge.sign(Marks.warning(-0.5, -8, 8, theme.warning()), until, theme.warning()));
                return;
            }
        }
    }

    /** A year or a month ends with its last day; what is no date never ends. */
    private static LocalDate lastDay(String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
            };
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void citations(Statement statement) {
        int count = statement.getCitations().size();
        if (count > 0) {
            badges.add(Badge.sign(List.of(Marks.quotes(0, -7.5, 7, theme.quietText())), Integer.toString(count),
                    theme.quietText()));
        }
    }

    private void numbers(Attackable attackable) {
        Double weight = attackable.getWeight();
        if (weight != null) {
            Primitive diamond = Shapes.from(3.5, -7.5).to(7, -4).to(3.5, -0.5).to(0, -4).close(theme.quietText(), null);
            badges.add(Badge.sign(List.of(diamond), decimal(weight), theme.quietText()));
        }
        Double strength = context.overlay().strength(attackable);
        if (strength != null) {
            badges.add(Badge.bar(strength, decimal(strength), theme.claim().shape(), theme.border(),
                    theme.quietText()));
        }
    }

    private void stance(Stance stance) {
        Actor actor = stance.getActor();
        if (actor == null) {
            return;
        }
        Color color = Color.parse(actor.getColor(), theme.other().shape());
        badges.add(Badge.sign(dot(stance.getKind(), color), initials(actor), theme.quietText()));
    }

    /** Asserting is full, denying crossed out, questioning empty. */
    private static List<Primitive> dot(StanceKind kind, Color color) {
        Stroke ring = new Stroke(color, 1.4);
        return switch (kind) {
        case ASSERTS -> List.of(Shapes.circle(3.5, -3.7, 3.3, color, null));
        case DENIES -> List.of(Shapes.circle(3.5, -3.7, 2.8, null, ring),
                Shapes.from(1.5, -1.7).to(5.5, -5.7).open(ring));
        case QUESTIONS -> List.of(Shapes.circle(3.5, -3.7, 2.8, null, ring));
        };
    }

    private String initials(Actor actor) {
        if (actor.getInitials() != null && !actor.getInitials().isBlank()) {
            return actor.getInitials();
        }
        String name = context.resolve(actor.getName()).strip();
        return name.substring(0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
    }

    private void tag(Tag tag) {
        if (tag.getName() == null || tag.getName().isEmpty()) {
            return;
        }
        Badge badge = Badge.text("#" + tag.getName(), theme.quietText());
        Color color = Color.parse(tag.getColor(), null);
        badges.add(color == null ? badge : badge.underlined(color));
    }

    private Primitive answerArrow() {
        return Shapes.from(3.5, 0).to(3.5, -7).move(0.7, -4.2).to(3.5, -7).to(6.3, -4.2)
                .open(new Stroke(theme.quietText(), 1.2));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
