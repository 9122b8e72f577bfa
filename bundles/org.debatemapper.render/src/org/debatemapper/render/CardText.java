package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Element;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;

/**
 * The texts of a card, broken into lines.
 *
 * @param title
 *            beside the icon, or null if there is none; then the text begins there
 * @param lines
 *            the text
 * @param second
 *            the text in the second language
 */
record CardText(TextLine title, List<TextLine> lines, List<TextLine> second) {
    static final double LEFT = 12;
    static final double TOP = 9;
    static final double LEAST_HEIGHT = 36;
    private static final double RIGHT = 11;
    private static final double BESIDE_ICON = 22;
    private static final double TITLE_SIZE = 13;
    private static final double TEXT_SIZE = 12;
    private static final double SECOND_SIZE = 10.5;
    private static final double HEAD = 18;
    private static final double LINE = 17;
    private static final double SECOND_LINE = 15;
    private static final double GAP = 3;
    private static final double BOTTOM = 7;
    private static final double FOLD = 6;

    static CardText of(Element element, RenderContext context, double width, double height) {
        Statement statement = element instanceof Statement s ? s : null;
        String name = statement == null ? element == null ? "" : element.displayName(order(context))
                : context.resolve(statement.getTitle());
        TextLine title = name.isEmpty() ? null
                : TextLayout.line(name, style(TITLE_SIZE, true, titleLanguage(statement, context)),
                        width - LEFT - BESIDE_ICON - RIGHT - FOLD);
        if (statement == null) {
            return new CardText(title, List.of(), List.of());
        }
        String text = text(statement, context);
        double left = height - TOP - BOTTOM - (title == null ? 0 : HEAD);
        List<TextLine> lines = TextLayout.wrap(text,
                style(TEXT_SIZE, false, context.languageOf(statement.getText())), width - LEFT - RIGHT,
                title == null ? BESIDE_ICON : 0, atMost(left / LINE));
        return new CardText(title, lines, second(statement, context, width, left - lines.size() * LINE - GAP));
    }

    private static List<TextLine> second(Statement statement, RenderContext context, double width, double left) {
        String language = context.secondLanguage();
        if (language == null || language.equals(context.languageOf(statement.getText())) || left < SECOND_LINE) {
            return List.of();
        }
        LocalText source = LocalTexts.isEmpty(statement.getText()) ? statement.getTitle() : statement.getText();
        String text = source == null ? null : source.get(language);
        return text == null ? List.of()
                : TextLayout.wrap(text, style(SECOND_SIZE, false, language), width - LEFT - RIGHT, 0,
                        atMost(left / SECOND_LINE));
    }

    /** An unstated premise stands in brackets. */
    private static String text(Statement statement, RenderContext context) {
        String text = context.resolve(statement.getText());
        return statement.isImplicit() && !text.isEmpty() ? "[" + text + "]" : text;
    }

    static boolean implicit(Element element) {
        return element instanceof Statement statement && statement.isImplicit();
    }

    double height() {
        double text = lines.size() * LINE + (title == null ? 0 : HEAD);
        double both = Math.max(text, HEAD) + (second.isEmpty() ? 0 : GAP + second.size() * SECOND_LINE);
        return Math.max(LEAST_HEIGHT - CardShape.SHADOW, TOP + both + BOTTOM);
    }

    List<Primitive> draw(Theme theme) {
        List<Primitive> texts = new ArrayList<>();
        double y = TOP;
        if (title != null) {
            texts.addAll(title.draw(LEFT + BESIDE_ICON, y + 12.7, theme.text()));
            y += HEAD;
        }
        for (int i = 0; i < lines.size(); i++) {
            double indent = i == 0 && title == null ? BESIDE_ICON : 0;
            texts.addAll(lines.get(i).draw(LEFT + indent, y + 12.5, theme.text()));
            y += LINE;
        }
        y += GAP;
        for (TextLine line : second) {
            texts.addAll(line.draw(LEFT, y + 11, theme.quietText()));
            y += SECOND_LINE;
        }
        return texts;
    }

    private static int atMost(double lines) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.floor(lines)));
    }

    private static String titleLanguage(Statement statement, RenderContext context) {
        return statement == null ? context.language() : context.languageOf(statement.getTitle());
    }

    private static EList<String> order(RenderContext context) {
        return new BasicEList<>(context.languages());
    }

    private static TextStyle style(double size, boolean bold, String language) {
        return new TextStyle(size, bold, language);
    }
}
