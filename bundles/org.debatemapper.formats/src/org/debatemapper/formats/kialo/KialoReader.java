package org.debatemapper.formats.kialo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.Links.Link;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.StanceWord;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads text exports of Kialo, both generations. Pro becomes an argument, con an attack, both on the claim above; a link
 * to another claim becomes a second relation of that claim. Links and numbered sources become citations. If the claims
 * right below the first one have no stance, it is a question and they are its answers.
 */
public final class KialoReader implements DebateReader {
    private static final Pattern HEADER = Pattern.compile("(?i)\\A\\s*Discussion (Title|Name):");
    private static final Pattern SEE = Pattern.compile("^->\\s*See\\s+(\\d[\\d.]{0,9999})\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "!?\\[((?:[^\\[\\]\\n\\\\]{1,5000}+|\\\\[^\\n]){1,50}+)\\]\\(((?:[^()\\s\\\\]{1,3000}+|\\\\\\S){1,50}+(?:\\([^()\\s]{0,500}\\)[^()\\s]{0,500}){0,5})\\)");
    private static final Pattern MARK = Pattern.compile("\\s?\\[(\\d{1,9})\\]");
    private static final String PATH = "kialo.path";

    @Override
    public int confidence(Sample sample) {
        return HEADER.matcher(sample.text()).find() ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        KialoText text = new KialoText(input.text());
        List<KialoClaim> claims = text.read(input.name());
        target.debate().setTitle(target.text(text.title()));
        boolean question = isQuestion(claims);
        Map<String, Statement> statements = new HashMap<>();
        for (KialoClaim claim : claims) {
            if (!SEE.matcher(claim.text()).matches()) {
                Statement made = statement(claim, claim == claims.get(0) && question, target);
                if (statements.putIfAbsent(claim.path(), made) != null) {
                    throw new ExchangeException(input.name(), claim.line(), 1, FormatNotice.KIALO_DUPLICATE_NUMBER.with(claim.path()));
                }
            }
        }
        for (KialoClaim claim : claims) {
            relate(claim, statements, target);
        }
        return target.finish();
    }

    private static boolean isQuestion(List<KialoClaim> claims) {
        KialoClaim first = claims.get(0);
        if (first.stance() == StanceWord.QUESTION) {
            return true;
        }
        List<KialoClaim> below = claims.stream().filter(c -> c.parent().equals(first.path())).toList();
        return !below.isEmpty() && below.stream().allMatch(c -> c.stance() == null || c.stance() == StanceWord.THESIS);
    }

    private static Statement statement(KialoClaim claim, boolean question, NewDebate target) {
        Statement statement = question ? DebateFactory.eINSTANCE.createIssue() : DebateFactory.eINSTANCE.createClaim();
        target.add(statement, null, null);
        links(claim.text()).forEach(link -> target.cite(statement, link.address(), null, link.words()));
        String words = LINK.matcher(claim.text()).replaceAll("$1");
        words = claim.sources().isEmpty() ? words : numbered(words, claim, statement, target);
        statement.setText(target.text(unescaped(words).strip()));
        statement.getProperties().put(PATH, claim.path());
        return statement;
    }

    /** @return the links in a claim as it is written */
    static List<Link> links(String text) {
        return LINK.matcher(text).results().map(match -> new Link(unescaped(match.group(2)), unescaped(match.group(1)))).toList();
    }

    /** @return the words of a claim as it is written, without links */
    static String plain(String text) {
        return unescaped(LINK.matcher(text).replaceAll("$1")).strip();
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([()\\[\\]])", "$1");
    }

    private static String numbered(String words, KialoClaim claim, Statement statement, NewDebate target) {
        return MARK.matcher(words).replaceAll(match -> {
            List<String> source = claim.sources().get(match.group(1));
            if (source == null) {
                return Matcher.quoteReplacement(match.group());
            }
            String quote = String.join("\n", source.subList(1, source.size())).strip();
            boolean quoted = quote.length() > 1 && quote.startsWith("\"") && quote.endsWith("\"");
            target.cite(statement, source.get(0), quote.isEmpty() ? null : quoted ? quote.substring(1, quote.length() - 1) : quote, null);
            return "";
        });
    }

    private static void relate(KialoClaim claim, Map<String, Statement> statements, NewDebate target) {
        Matcher see = SEE.matcher(claim.text());
        boolean linked = see.matches();
        Statement child = statements.get(linked ? see.group(1) : claim.path());
        Statement parent = statements.get(claim.parent());
        if (child == null || parent == null) {
            if (linked || !claim.parent().isEmpty()) {
                target.lost(Loss.Kind.OMITTED, claim.path(), FormatNotice.KIALO_LINK_TARGET.with(), claim.line());
            }
            return;
        }
        Relation relation;
        if (claim.stance() == StanceWord.CON) {
            relation = target.attack(child, parent);
        } else if (claim.stance() == StanceWord.PRO || !(parent instanceof Issue)) {
            relation = target.argument(List.of(child), parent);
        } else {
            Answer answer = DebateFactory.eINSTANCE.createAnswer();
            answer.setClaim((Claim) child);
            answer.setIssue((Issue) parent);
            target.debate().getRelations().add(answer);
            relation = answer;
        }
        relation.getProperties().put(PATH, claim.path());
        if (claim.stance() == null && !(parent instanceof Issue)) {
            target.lost(Loss.Kind.APPROXIMATED, claim.path(), FormatNotice.KIALO_NEITHER.with(), claim.line());
        }
    }
}
