package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.formats.argdown.syntax.ArgdownSyntax;
import org.debatemapper.formats.argdown.syntax.BlockNode;
import org.debatemapper.formats.argdown.syntax.BrokenNode;
import org.debatemapper.formats.argdown.syntax.ElementNode;
import org.debatemapper.formats.argdown.syntax.HeadingNode;
import org.debatemapper.formats.argdown.syntax.InferenceNode;
import org.debatemapper.formats.argdown.syntax.ListNode;
import org.debatemapper.formats.argdown.syntax.Parser;
import org.debatemapper.formats.argdown.syntax.PcsLine;
import org.debatemapper.formats.argdown.syntax.PcsNode;
import org.debatemapper.formats.argdown.syntax.SyntaxProblem;
import org.debatemapper.formats.notice.FormatNotice;

/** Makes a document of the blocks of an Argdown text. */
public final class DocumentBuilder {
    private final ArgdownDocument document;
    private final ElementBuilder elements;
    private Section section;
    private int sections;
    private int nextStart;
    private ArgdownArgument previousArgument;

    private DocumentBuilder(ArgdownDocument document, Settings settings, DataReader data) {
        this.document = document;
        this.elements = new ElementBuilder(document, settings, data);
    }

    /**
     * @param text
     *            an Argdown text
     * @return what it says; blocks that cannot be read are left out and listed
     */
    public static ArgdownDocument build(String text) {
        ArgdownSyntax syntax = Parser.parse(text);
        ArgdownDocument document = new ArgdownDocument(syntax);
        DataReader data = new DataReader(syntax.text(), document.problems());
        document.setFrontMatter(data.frontMatter(syntax.frontMatter()));
        Settings settings = Settings.of(document.frontMatter());
        DocumentBuilder builder = new DocumentBuilder(document, settings, data);
        for (int i = 0; i < syntax.blocks().size(); i++) {
            builder.nextStart = i + 1 < syntax.blocks().size() ? syntax.blocks().get(i + 1).start() : syntax.text().length();
            builder.block(syntax.blocks().get(i));
        }
        document.statements().values().forEach(Titled::sectionOfFirstMember);
        document.arguments().values().forEach(Titled::sectionOfFirstMember);
        RelationTransforms.apply(document, settings);
        return document;
    }

    private void block(BlockNode block) {
        ArgdownArgument argument = null;
        if (block instanceof HeadingNode heading) {
            heading(heading);
        } else if (block instanceof ElementNode element) {
            ArgdownStatement statement = elements.add(element, section, Role.TOP_LEVEL, null);
            argument = element.isArgument() ? document.argument(statement.title()) : null;
        } else if (block instanceof ListNode list) {
            list.items().forEach(item -> elements.add(item, section, Role.LIST_ITEM, null));
        } else if (block instanceof PcsNode pcs) {
            pcs(pcs);
        } else if (block instanceof BrokenNode broken) {
            document.broken().add(broken);
        }
        previousArgument = argument;
    }

    private void heading(HeadingNode heading) {
        Section parent = section;
        while (parent != null && parent.level() >= heading.level()) {
            parent = parent.parent();
        }
        sections++;
        section = new Section("s" + sections, heading.level(), elements.text(heading.content()), elements.data(heading.data()),
                parent, heading.line());
        (parent == null ? document.sections() : parent.children()).add(section);
    }

    private void pcs(PcsNode pcs) {
        if (previousArgument != null && previousArgument.isReconstructed()) {
            SyntaxProblem problem = new SyntaxProblem(pcs.line(), 1,
                    FormatNotice.ARGDOWN_SECOND_PCS.with(previousArgument.title()), true);
            document.problems().add(problem);
            document.broken().add(new BrokenNode(raw(pcs), problem, pcs.start(), pcs.line()));
            return;
        }
        ArgdownArgument argument = previousArgument != null ? previousArgument : document.argument(elements.nextTitle());
        if (section != null) {
            argument.setSection(section);
        }
        int last = pcs.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            PcsLine line = pcs.lines().get(i);
            Inference inference = line.inference() == null ? null : inference(line.inference(), argument, i);
            ArgdownStatement statement = elements.add(line.statement(), section, Role.PREMISE, inference);
            statement.use(argument, inference, inference == null ? Role.PREMISE
                    : i == last ? Role.MAIN_CONCLUSION : Role.INTERMEDIARY_CONCLUSION);
            argument.structure().add(statement);
        }
    }

    private Inference inference(InferenceNode node, ArgdownArgument argument, int index) {
        List<String> rules = new ArrayList<>();
        node.rules().forEach(rule -> rules.add(elements.text(rule).text().strip()));
        Inference inference = new Inference(argument, rules, elements.data(node.data()), index);
        elements.addUndercuts(node.undercuts(), inference, section);
        return inference;
    }

    private String raw(PcsNode pcs) {
        return document.syntax().text().substring(pcs.start(), nextStart).strip();
    }
}
