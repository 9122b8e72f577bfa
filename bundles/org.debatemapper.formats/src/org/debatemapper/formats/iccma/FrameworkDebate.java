package org.debatemapper.formats.iccma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;

/** A debate made of an abstract framework: a claim of each argument, an attack of each attack. */
final class FrameworkDebate {
    private static final int MOST_ARGUMENTS = 5_000_000;

    private final NewDebate target;
    private final String file;
    private final Map<String, Claim> claims = new HashMap<>();

    FrameworkDebate(NewDebate target, String file) {
        this.target = target;
        this.file = file;
    }

    void argument(String name, int line) throws ExchangeException {
        argument(name, null, line);
    }

    /** @param text what the argument says, or null if the file does not tell */
    void argument(String name, String text, int line) throws ExchangeException {
        Claim claim = target.claim(name, text);
        claim.getProperties().put("iccma.name", name);
        if (claims.putIfAbsent(name, claim) != null) {
            throw new ExchangeException(file, line, 1, FormatNotice.FRAMEWORK_DUPLICATE.with(name));
        }
    }

    /** Declares the arguments 1 to n. */
    void numbered(int count, int line) throws ExchangeException {
        if (count > MOST_ARGUMENTS) {
            throw new ExchangeException(file, line, 1, FormatNotice.FRAMEWORK_SIZE.with(MOST_ARGUMENTS));
        }
        for (int i = 1; i <= count; i++) {
            argument(String.valueOf(i), line);
        }
    }

    /** The claim of an argument that must have been declared. */
    Claim claim(String name, int line) throws ExchangeException {
        if (!has(name)) {
            throw new ExchangeException(file, line, 1, FormatNotice.FRAMEWORK_UNDECLARED.with(name));
        }
        return claims.get(name);
    }

    boolean has(String name) {
        return claims.containsKey(name);
    }

    Attack attack(String from, String to, int line) throws ExchangeException {
        if (!has(from) || !has(to)) {
            throw new ExchangeException(file, line, 1, FormatNotice.FRAMEWORK_UNDECLARED.with(has(from) ? to : from));
        }
        return target.attack(claims.get(from), claims.get(to));
    }

    /** A support, which some dialects know. */
    void support(String from, String to, int line) throws ExchangeException {
        if (!has(from) || !has(to)) {
            throw new ExchangeException(file, line, 1, FormatNotice.FRAMEWORK_UNDECLARED.with(has(from) ? to : from));
        }
        target.argument(List.of(claims.get(from)), claims.get(to));
    }

    void weight(String name, double weight) {
        if (has(name)) {
            claims.get(name).setWeight(weight);
        }
    }
}
