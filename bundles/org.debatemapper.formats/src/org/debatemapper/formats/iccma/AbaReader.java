package org.debatemapper.formats.iccma;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Argument;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Statement;

/**
 * Reads assumption-based argumentation in the format of the competition of 2023: a line {@code p aba n}, then {@code a x} for
 * an assumption, {@code c x y} where y is the contrary of x, and {@code r h b1 …} for a rule with head and body. An atom is a claim:
 * an assumption holds until it is attacked, any other atom has to be proved; a rule is an argument, and a contrary attacks.
 */
public final class AbaReader extends FrameworkReader {
    private static final Pattern MARK = Pattern.compile("\\A(?:#[^\\n]*+\\n|\\s++){0,1000}+p aba \\d");
    private static final Pattern LINE = Pattern.compile("a \\d{1,9}|c \\d{1,9} \\d{1,9}|r \\d[\\d ]*+");
    private static final int LONGEST_NUMBER = 9;
    private static final Pattern HEADER = Pattern.compile("p aba \\d{1,9}");

    @Override
    public int confidence(Sample sample) {
        return MARK.matcher(sample.text()).find() ? CERTAIN : NEVER;
    }

    @Override
    Lines lines(FrameworkDebate debate, NewDebate target, String file) {
        return new Lines() {
            private boolean begun;

            @Override
            public void line(String line, int number) throws ExchangeException {
                String plain = line.replaceAll("\\s++", " ");
                if (plain.isEmpty() || plain.startsWith("#")) {
                    return;
                } else if (!begun && HEADER.matcher(plain).matches()) {
                    begun = true;
                    debate.numbered(Integer.parseInt(plain.substring("p aba ".length())), number);
                    target.debate().getStatements().forEach(atom -> ((Claim) atom).setBurden(BurdenOfProof.PROOF));
                } else if (!begun || !LINE.matcher(plain).matches()) {
                    throw new ExchangeException(file, number, 1, begun ? FormatNotice.FRAMEWORK_ABA_LINE.with() : FormatNotice.FRAMEWORK_ABA_HEADER.with());
                } else {
                    add(debate, target, plain.split(" "), number);
                }
            }

            @Override
            public void end(int number) throws ExchangeException {
                if (!begun) {
                    throw new ExchangeException(file, Math.max(number, 1), 1, FormatNotice.FRAMEWORK_ABA_HEADER.with());
                } else if (isCircular(target)) {
                    target.lost(Loss.Kind.APPROXIMATED, "r", FormatNotice.FRAMEWORK_CIRCLE.with(), 0);
                }
            }
        };
    }

    private static void add(FrameworkDebate debate, NewDebate target, String[] words, int number) throws ExchangeException {
        List<Claim> atoms = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String name = words[i].length() > LONGEST_NUMBER ? words[i] : String.valueOf(Integer.parseInt(words[i]));
            atoms.add(debate.claim(name, number));
        }
        switch (words[0]) {
        case "a" -> atoms.get(0).setBurden(BurdenOfProof.PRESUMPTION);
        case "c" -> target.attack(atoms.get(1), atoms.get(0));
        default -> target.argument(atoms.subList(1, atoms.size()).stream().distinct().toList(), atoms.get(0));
        }
    }

    /** Whether some rules need each other: those are left that never have all of their premises (Kahn 1962). */
    private static boolean isCircular(NewDebate target) {
        Map<Statement, Integer> rules = new HashMap<>();
        Map<Argument, Integer> open = new HashMap<>();
        Deque<Statement> settled = new ArrayDeque<>();
        for (Statement atom : target.debate().getStatements()) {
            rules.put(atom, atom.getArguments().size());
            atom.getArguments().forEach(rule -> open.put(rule, rule.getPremises().size()));
            if (atom.getArguments().isEmpty()) {
                settled.add(atom);
            }
        }
        List.copyOf(open.keySet()).stream().filter(rule -> rule.getPremises().isEmpty()).forEach(rule -> close(rule, open, rules, settled));
        while (!settled.isEmpty()) {
            for (Argument rule : settled.poll().getPremiseIn()) {
                if (open.merge(rule, -1, Integer::sum) == 0) {
                    close(rule, open, rules, settled);
                }
            }
        }
        return !open.isEmpty();
    }

    private static void close(Argument rule, Map<Argument, Integer> open, Map<Statement, Integer> rules, Deque<Statement> settled) {
        open.remove(rule);
        if (rules.merge(rule.getConclusion(), -1, Integer::sum) == 0) {
            settled.add(rule.getConclusion());
        }
    }
}
