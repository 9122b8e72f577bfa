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
