package org.debatemapper.formats.iccma;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;

/** Reads the format of the competition of 2023: a line {@code p af n}, then pairs of numbers; hashes begin comments. */
public final class I23Reader extends FrameworkReader {
    private static final Pattern HEADER = Pattern.compile("p af (\\d{1,9})");
    private static final Pattern MARK = Pattern.compile("(?m)\\A(?:#.*\\R|\\s*\\R)*p af \\d+\\s*$");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,9}) +(\\d{1,9})");

    @Override
    public int confidence(Sample sample) {
        return MARK.matcher(sample.text()).find() ? CERTAIN : NEVER;
    }

    @Override
    Lines lines(FrameworkDebate debate, NewDebate target, String file) {
        return new Lines() {
            private boolean declared;

            @Override
            public void line(String line, int number) throws ExchangeException {
                if (line.isEmpty() || line.startsWith("#")) {
                    return;
                }
                Matcher header = HEADER.matcher(line);
                Matcher pair = PAIR.matcher(line);
                if (!declared && header.matches()) {
                    declared = true;
                    debate.numbered(Integer.parseInt(header.group(1)), number);
                } else if (declared && pair.matches()) {
                    debate.attack(String.valueOf(Integer.parseInt(pair.group(1))), String.valueOf(Integer.parseInt(pair.group(2))), number);
                } else {
                    throw new ExchangeException(file, number, 1, declared ? FormatNotice.FRAMEWORK_NUMBERS.with()
                            : FormatNotice.FRAMEWORK_HEADER.with());
                }
            }

            @Override
            public void end(int number) throws ExchangeException {
                if (!declared) {
                    throw new ExchangeException(file, Math.max(number, 1), 1, FormatNotice.FRAMEWORK_NO_HEADER.with());
                }
            }
        };
    }
}
