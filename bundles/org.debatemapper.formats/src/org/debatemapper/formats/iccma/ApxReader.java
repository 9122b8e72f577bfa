package org.debatemapper.formats.iccma;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;

/**
 * Reads facts of ASPARTIX: {@code arg(a).} and {@code att(a,b).}, several on a line allowed; {@code support(a,b).} and weights
 * {@code arg(a,0.5).} of bipolar dialects. Other facts go into the ledger.
 */
public final class ApxReader extends FrameworkReader {
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*(arg\\([^)\\n]*\\)|att\\([^)\\n]*\\))\\s*\\.");
    private static final Pattern FACT = Pattern.compile("\\G\\s*([a-z]\\w{0,100})\\s*(?:\\(([^()]{0,10000})\\))?\\s*\\.(?=\\s|$|[a-z])");

    private static final Pattern WEIGHT = Pattern.compile("1(\\.0{1,20})?|0(\\.\\d{1,20})?");

    private record Fact(String name, String[] values, int line) {
    }

    @Override
    public int confidence(Sample sample) {
        return MARK.matcher(sample.text()).find() ? sample.hasExtension("apx") ? CERTAIN : 90 : NEVER;
    }

    @Override
    Lines lines(FrameworkDebate debate, NewDebate target, String file) {
        List<Fact> later = new ArrayList<>();
        return new Lines() {
            @Override
            public void line(String line, int number) throws ExchangeException {
                int comment = line.indexOf('%');
                String facts = comment < 0 ? line : line.substring(0, comment).strip();
                Matcher fact = FACT.matcher(facts);
                int end = 0;
                while (fact.find()) {
                    end = fact.end();
                    String[] values = fact.group(2) == null ? new String[0] : fact.group(2).strip().split("\\s*,\\s*", -1);
                    if (fact.group(1).equals("arg") && values.length == 1) {
                        debate.argument(values[0], number);
                    } else if (fact.group(1).equals("arg") && values.length == 2 && WEIGHT.matcher(values[1]).matches()) {
                        debate.argument(values[0], number);
                        debate.weight(values[0], Double.parseDouble(values[1]));
                    } else {
                        later.add(new Fact(fact.group(1), values, number));
                    }
                }
                if (end < facts.length()) {
                    throw new ExchangeException(file, number, end + 1, FormatNotice.FRAMEWORK_FACT.with());
                }
            }

            @Override
            public void end(int number) throws ExchangeException {
                for (Fact fact : later) {
                    add(fact, debate, target);
                }
            }
        };
    }

    private static void add(Fact fact, FrameworkDebate debate, NewDebate target) throws ExchangeException {
        boolean pair = fact.values().length == 2;
        if (fact.name().equals("att") && pair) {
            debate.attack(fact.values()[0], fact.values()[1], fact.line());
        } else if (fact.name().equals("support") && pair) {
            debate.support(fact.values()[0], fact.values()[1], fact.line());
        } else {
            target.lost(Loss.Kind.OMITTED, fact.name() + "(" + String.join(",", fact.values()) + ")", FormatNotice.FRAMEWORK_UNKNOWN_FACT.with(), fact.line());
        }
    }
}
