package org.debatemapper.help.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.debatemapper.help.internal.HelpText.Item;
import org.debatemapper.help.internal.HelpText.Span;
import org.debatemapper.help.internal.HelpText.Style;

/** Turns Markdown into text with ranges of style. */
public final class HelpRenderer extends AbstractVisitor {
    private static final String BULLET = "\u2022"; //$NON-NLS-1$

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    /**
     * @param markdown
     *            CommonMark text
     * @return the page, never null
     */
    public static HelpText render(String markdown) {
        HelpRenderer renderer = new HelpRenderer();
        Parser.builder().build().parse(markdown).accept(renderer);
        renderer.spans.sort(Comparator.comparingInt(Span::start));
        return new HelpText(renderer.text.toString().stripTrailing() + "\n", renderer.spans, renderer.items);
    }

    @Override
    public void visit(Heading heading) {
        Style style = switch (heading.getLevel()) {
        case 1 -> Style.HEADING_1;
        case 2 -> Style.HEADING_2;
        default -> Style.HEADING_3;
        };
        styled(heading, style, null);
        text.append("\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(BulletList list) {
        visitChildren(list);
        text.append('\n');
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
        text.append('\n');
    }

    @Override
    public void visit(ListItem item) {
        items.add(new Item(text.length(), mark(item)));
        visitChildren(item);
    }

    private static String mark(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return BULLET;
        }
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + "."; //$NON-NLS-1$
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, Style.STRONG, null);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, Style.EMPHASIS, null);
    }

    @Override
    public void visit(Link link) {
        styled(link, Style.LINK, link.getDestination().replaceAll("\\.md$", ""));
    }

    @Override
    public void visit(Code code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        literal(block.getLiteral().stripTrailing());
        text.append("\n\n");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        literal(block.getLiteral().stripTrailing());
        text.append("\n\n");
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        // Between two characters of Chinese or Japanese a line break is not a space.
        boolean wide = text.length() > 0 && Character.isIdeographic(text.codePointBefore(text.length()))
                || text.length() > 0 && text.codePointBefore(text.length()) >= 0x3000
                        && text.codePointBefore(text.length()) < 0x3100;
        text.append(wide ? "" : " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
    }

    private void styled(Node node, Style style, String target) {
        int start = text.length();
        visitChildren(node);
        spans.add(new Span(start, text.length() - start, style, target));
    }

    private void literal(String literal) {
        spans.add(new Span(text.length(), literal.length(), Style.CODE, null));
        text.append(literal);
    }
}
