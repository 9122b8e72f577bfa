package org.debatemapper.formats.iccma;

import java.util.regex.Pattern;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;

/** Reads the trivial graph format: names, a line with a hash, pairs of names. What follows a name is its text. */
public final class TgfReader extends FrameworkReader {
    private static final Pattern MARK = Pattern.compile("\\A(?:\\s*\\S+(?: [^\\n]*)?\\n)*?#\\s*(?:\\n\\s*\\S+\\s+\\S+|\\z)");
    private static final int LONGEST_LOOK = 2_000;

    @Override
    public int confidence(Sample sample) {
        if (sample.hasExtension("tgf")) {
            return CERTAIN;
        }
        String head = sample.text().substring(0, Math.min(LONGEST_LOOK, sample.text().length())).replace("\r", "");
        return head.startsWith("#") || head.indexOf("\n#") < 0 || !MARK.matcher(head).find() ? NEVER : 30;
    }

    @Override
    Lines lines(FrameworkDebate debate, NewDebate target, String file) {
        return new Lines() {
            private boolean attacks;

            @Override
            public void line(String line, int number) throws ExchangeException {
                if (line.equals("#")) {
                    attacks = true;
                } else if (!line.isEmpty()) {
                    String[] words = line.split("\\s+", attacks ? 3 : 2);
                    if (!attacks) {
                        debate.argument(words[0], words.length > 1 ? words[1] : null, number);
                    } else if (words.length < 2) {
                        throw new ExchangeException(file, number, 1, FormatNotice.FRAMEWORK_TWO_NAMES.with());
                    } else if (words.length == 3) {
                        debate.attack(words[0], words[1], number).getProperties().put("tgf.label", words[2]);
                    } else {
                        debate.attack(words[0], words[1], number);
                    }
                }
            }
        };
    }
}
