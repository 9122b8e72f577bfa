package org.debatemapper.formats.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.SchemeTable;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Argument;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.SchemeRole;

/** The scheme set of an AML file. It holds whole catalogues; what no argument uses stays there. */
final class AmlSchemes {
    /** What the file says of one scheme. */
    private record Definition(List<String> premises, List<String> conclusion, List<String> questions, int line) {
    }

    private final NewDebate target;
    private final SchemeTable table;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private Definition current;

    AmlSchemes(NewDebate target) {
        this.target = target;
        this.table = new SchemeTable(target);
    }

    void begin(int line) {
        current = new Definition(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), line);
    }

    /** Takes one part of the scheme that is being read. */
    void part(String element, String text) {
        if (current == null || text.isBlank()) {
            return;
        }
        switch (element) {
        case "NAME" -> definitions.putIfAbsent(text.strip(), current);
        case "PREMISE" -> current.premises().add(text.strip());
        case "CONCLUSION" -> current.conclusion().add(text.strip());
        case "CQ" -> current.questions().add(text.strip());
        default -> {
            return;
        }
        }
    }

    void end() {
        current = null;
    }

    void use(Argument argument, String name) {
        Scheme scheme = table.named(name);
        argument.setScheme(scheme);
        Definition definition = definitions.get(name.strip());
        if (definition != null && used.add(name.strip())) {
            define(scheme, definition);
        }
    }

    private void define(Scheme scheme, Definition definition) {
        int number = 0;
        for (String form : definition.premises()) {
            SchemeRole role = DebateFactory.eINSTANCE.createSchemeRole();
            number++;
            role.setKey("premise-" + number);
            role.setForm(target.text(form));
            scheme.getRoles().add(role);
        }
        scheme.setConclusion(target.text(String.join("\n", definition.conclusion())));
        number = 0;
        for (String words : definition.questions()) {
            CriticalQuestion question = DebateFactory.eINSTANCE.createCriticalQuestion();
            number++;
            question.setKey("cq-" + number);
            question.setText(target.text(words));
            scheme.getQuestions().add(question);
        }
    }

    /** Tells how many schemes nothing uses. */
    void finish() {
        int unused = definitions.size() - used.size();
        if (unused > 0) {
            target.lost(Loss.Kind.OMITTED, "SCHEMESET", FormatNotice.AML_SCHEMES.with(unused),
                    definitions.values().iterator().next().line());
        }
    }
}
