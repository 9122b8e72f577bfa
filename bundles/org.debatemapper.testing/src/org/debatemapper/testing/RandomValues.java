package org.debatemapper.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.debatemapper.model.BendPoint;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Random values for attributes, among them texts with everything that formats trip over. */
final class RandomValues {
    private static final List<String> PIECES = List.of("Must they rethink?", "同盟の信頼性", "동맹의 신뢰성", "a < b && c > \"d\"",
            "it's", "line one\nline two", "\tindented", "trailing ", " leading", "a\r\nb", "😀 𠮷", "e\u0301", "]]>", "<!--",
            "${x} {0}", "# heading", "[A]: -> +", "50 %", "back\\slash", "1,5;2", "\u00A0", "\u200B", "\u2028", "=SUM(A1)");
    private static final List<String> LANGUAGES = List.of("en", "ja", "ko", "de-CH", "zh-Hant");
    private static final int MOST = 3;
    private static final long SOME_SECONDS = 2_000_000_000L;

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    static boolean isMap(EClass type) {
        return Map.Entry.class.getName().equals(type.getInstanceClassName());
    }

    void fillAttributes(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.isID() || !attribute.isChangeable() || attribute.isTransient()) {
                continue;
            }
            if (attribute.isMany()) {
                fillList(object, attribute);
            } else if (random.nextBoolean()) {
                object.eSet(attribute, value(attribute.getEAttributeType()));
            }
        }
    }

    void fillMap(EObject owner, EReference reference) {
        @SuppressWarnings("unchecked")
        EMap<String, String> map = (EMap<String, String>) owner.eGet(reference);
        List<String> keys = new ArrayList<>(LANGUAGES);
        Collections.shuffle(keys, random);
        keys.subList(0, random.nextInt(MOST + 1)).forEach(key -> map.put(key, text()));
    }

    private void fillList(EObject object, EAttribute attribute) {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) object.eGet(attribute);
        int count = random.nextInt(MOST);
        for (int i = 0; i < count; i++) {
            Object value = value(attribute.getEAttributeType());
            if (!list.contains(value)) {
                list.add(value);
            }
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == int.class) {
            return random.nextInt(4000) - 1000;
        } else if (java == boolean.class) {
            return random.nextBoolean();
        } else if (java == Double.class) {
            return random.nextInt(101) / 100.0;
        } else if (java == Instant.class) {
            return Instant.ofEpochSecond(random.nextLong(SOME_SECONDS), random.nextInt(1000) * 1_000_000L);
        } else if (java == BendPoint.class) {
            return new BendPoint(random.nextInt(2000) - 500, random.nextInt(2000) - 500);
        } else if (java == String.class) {
            return text();
        }
        throw new IllegalStateException("No random value for " + type.getName());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(MOST);
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
