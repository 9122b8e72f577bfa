package org.debatemapper.formats.carneades;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.SchemeTable;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.formats.structure.Yaml;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Label;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads argument graphs of Carneades 4 in YAML: statements, arguments with premises, schemes and undercutters, issues with
 * positions, assumptions (claims that hold until attacked), tests (expectations). Schemes with rules and languages are kept
 * as properties.
 */
public final class CarneadesReader implements DebateReader {
    private static final Pattern MARK = Pattern.compile("(?m)^(arguments|statements|issues|argument_schemes|assumptions|meta)\\s*:");
    private static final String ID = "carneades.id";
    private static final List<String> KEYS = List.of("statements", "arguments", "issues", "assumptions", "tests");
    private static final List<String> KEPT = List.of("meta", "language", "argument_schemes", "issue_schemes", "weighing_functions");

    @Override
    public int confidence(Sample sample) {
        boolean named = sample.hasExtension("yml") || sample.hasExtension("yaml");
        return MARK.matcher(sample.text()).find() && !sample.text().stripLeading().startsWith("{") ? named ? CERTAIN : 40 : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        try {
            if (Yaml.parse(input.text()) instanceof Map<?, ?> root && KEYS.stream().anyMatch(root::containsKey)) {
                return new Import(new NewDebate(input, ledger), root).run();
            }
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.CARNEADES_NO_GRAPH.with());
        } catch (MalformedDataException e) {
            throw new ExchangeException(input.name(), e.getLine(), e.getColumn(), e.getNotice(), e);
        }
    }

    /** The reading of one file. */
    private static final class Import {
        private final NewDebate target;
        private final Map<?, ?> root;
        private final SchemeTable schemes;
        private final Map<String, Claim> claims = new LinkedHashMap<>();
        private final Map<String, Argument> arguments = new LinkedHashMap<>();

        Import(NewDebate target, Map<?, ?> root) {
            this.target = target;
            this.root = root;
            this.schemes = new SchemeTable(target);
        }

        Debate run() {
            target.debate().setBurden(BurdenOfProof.PROOF);
            Map<?, ?> meta = map(root.get("meta"));
            target.debate().setTitle(target.text(words(meta.get("title"))));
            target.debate().setDescription(target.text(words(meta.get("notes"))));
            root.forEach((key, value) -> {
                if (!KEYS.contains(key) && value != null) {
                    target.debate().getProperties().put("carneades." + key, Json.compact(value));
                }
                if (!KEYS.contains(key) && !KEPT.contains(key)) {
                    target.lost(Loss.Kind.CHANGED, String.valueOf(key), FormatNotice.CARNEADES_UNKNOWN_PART.with(), LocatedMap.line(value));
                }
            });
            if (root.get("argument_schemes") != null || root.get("issue_schemes") != null) {
                target.lost(Loss.Kind.APPROXIMATED, "argument_schemes",
                        FormatNotice.CARNEADES_SCHEMES.with(), LocatedMap.line(root.get("argument_schemes")));
            }
            map(root.get("statements")).forEach((id, value) -> statement(String.valueOf(id), value));
            map(root.get("arguments")).forEach((id, value) -> argument(String.valueOf(id), map(value)));
            map(root.get("arguments")).forEach((id, value) -> undercutter(String.valueOf(id), map(value)));
            map(root.get("issues")).forEach((id, value) -> issue(String.valueOf(id), map(value)));
            list(root.get("assumptions")).forEach(id -> claim(id).setBurden(BurdenOfProof.PRESUMPTION));
            tests(map(root.get("tests")));
            return target.finish();
        }

        private void statement(String id, Object value) {
            Claim claim = claim(id);
            Map<?, ?> parts = map(value);
            String text = value instanceof Map<?, ?> ? words(map(parts.get("metadata")).get("description")) : words(value);
            text = text == null ? words(parts.get("text")) : text;
            if (text != null) {
                claim.setText(target.text(text.strip()));
            }
            if (!parts.isEmpty()) {
                claim.getProperties().put("carneades.statement", Json.compact(parts));
            }
        }

        private Claim claim(Object id) {
            return claims.computeIfAbsent(String.valueOf(id), key -> {
                Claim claim = target.claim(null, key);
                claim.getProperties().put(ID, key);
                return claim;
            });
        }

        private void argument(String id, Map<?, ?> parts) {
            List<Statement> premises = new ArrayList<>();
            Object listed = parts.get("premises");
            List<Object> ids = listed instanceof Map<?, ?> roles ? new ArrayList<>(roles.values()) : new ArrayList<>(list(listed));
            ids.forEach(premise -> {
                if (!premises.contains(claim(premise))) {
                    premises.add(claim(premise));
                }
            });
            List<Object> conclusions = parts.get("conclusions") instanceof List<?> several ? new ArrayList<>(several) : new ArrayList<>();
            if (parts.get("conclusion") != null) {
                conclusions.add(parts.get("conclusion"));
            }
            for (Object conclusion : conclusions) {
                describe(target.argument(premises, claim(conclusion)), id, parts);
            }
            if (conclusions.isEmpty()) {
                target.lost(Loss.Kind.OMITTED, id, FormatNotice.CARNEADES_CONCLUSION.with(), LocatedMap.line(parts));
            }
        }

        private void describe(Argument argument, String id, Map<?, ?> parts) {
            arguments.putIfAbsent(id, argument);
            argument.getProperties().put(ID, id);
            if (parts.get("scheme") != null) {
                argument.setScheme(schemes.named(String.valueOf(parts.get("scheme"))));
            }
            map(parts.get("premises")).forEach((role, premise) -> schemes.role(argument, claim(premise), String.valueOf(role)));
            if (parts.get("weight") instanceof Number weight && weight.doubleValue() >= 0 && weight.doubleValue() <= 1) {
                argument.setWeight(weight.doubleValue());
            }
            Map<Object, Object> more = new LinkedHashMap<>(parts);
            List.of("premises", "conclusion", "conclusions", "undercutter").forEach(more::remove);
            if (!more.isEmpty() || parts.get("premises") instanceof Map<?, ?>) {
                more.put("premises", parts.get("premises"));
                argument.getProperties().put("carneades.argument", Json.compact(more));
            }
        }

        private void undercutter(String id, Map<?, ?> parts) {
            if (parts.get("undercutter") != null && arguments.containsKey(id)) {
                target.attack(claim(parts.get("undercutter")), arguments.get(id));
            }
        }

        private void issue(String id, Map<?, ?> parts) {
            Issue issue = target.add(DebateFactory.eINSTANCE.createIssue(), null, id);
            issue.getProperties().put(ID, id);
            if (parts.get("standard") != null) {
                issue.getProperties().put("carneades.standard", String.valueOf(parts.get("standard")));
            }
            List<Claim> positions = new ArrayList<>();
            list(parts.get("positions")).forEach(position -> positions.add(claim(position)));
            for (Claim position : positions) {
                Answer answer = DebateFactory.eINSTANCE.createAnswer();
                answer.setClaim(position);
                answer.setIssue(issue);
                target.debate().getRelations().add(answer);
            }
            for (int i = 0; i < positions.size() && positions.size() <= 50; i++) {
                for (int j = i + 1; j < positions.size(); j++) {
                    target.attack(positions.get(i), positions.get(j)).setSymmetric(true);
                }
            }
        }

        private void tests(Map<?, ?> tests) {
            list(tests.get("in")).forEach(id -> expect(claim(id), Label.IN));
            list(tests.get("out")).forEach(id -> expect(claim(id), Label.OUT));
            list(tests.get("undecided")).forEach(id -> expect(claim(id), Label.UNDECIDED));
        }

        private void expect(Claim claim, Label label) {
            Expectation expectation = DebateFactory.eINSTANCE.createExpectation();
            expectation.setElement(claim);
            expectation.setLabel(label);
            target.debate().getExpectations().add(expectation);
        }

        private static Map<?, ?> map(Object value) {
            return value instanceof Map<?, ?> map ? map : Map.of();
        }

        private static List<?> list(Object value) {
            return value instanceof List<?> list ? list : value == null ? List.of() : value instanceof Map<?, ?> ? List.of() : List.of(value);
        }

        private static String words(Object value) {
            return value == null || value instanceof Map<?, ?> || value instanceof List<?> ? null : String.valueOf(value);
        }
    }
}
