package org.debatemapper.formats.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.edit.ModelNames;
import org.eclipse.emf.ecore.EClass;

/** Counts what a format keeps in another form, for one line of the ledger for each kind of object. */
public final class Changes {
    private final Map<EClass, Map<String, Integer>> changed = new LinkedHashMap<>();

    /**
     * @param type
     *            the kind of object
     * @param part
     *            the feature, such as {@code Statement.text}
     * @param before
     *            its value, or what stands for it
     * @param after
     *            what a reader finds in the file
     */
    public void compare(EClass type, String part, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.computeIfAbsent(type, t -> new TreeMap<>()).merge(part, before instanceof List<?> list ? Math.max(1, list.size()) : 1, Integer::sum);
        }
    }

    /**
     * @param ledger
     *            takes what was counted
     */
    public void tell(LossLedger ledger) {
        changed.forEach((type, parts) -> ledger.add(Loss.Kind.CHANGED, ModelNames.of(type), Remainder.notice(FormatNotice.PARTS_CHANGED, parts)));
    }
}
