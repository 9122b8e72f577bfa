package org.debatemapper.formats.tests.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.argdown.ArgdownScript;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgdownScriptTest {
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void whatIsReadAgainIsTheSame(long seed) throws ExchangeException {
        Debate debate = new RandomDebates(seed).debate(20);

        ArgdownScript script = ArgdownScript.of(debate, "en");

        Map<String, EObject> here = new TreeMap<>();
        debate.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                here.put(identified.getId(), object);
            }
        });
        assertEquals(ids(debate.getStatements()), ids(script.debate().getStatements()));
        for (Relation relation : script.debate().getRelations()) {
            Relation twin = (Relation) here.get(relation.getId());
            assertEquals(twin.eClass(), relation.eClass());
            assertEquals(ends(twin), ends(relation));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8 })
    void theSameDebateIsWrittenAlike(long seed) throws ExchangeException {
        Debate debate = new RandomDebates(seed).debate(20);

        assertEquals(ArgdownScript.of(debate, "ko").text(), ArgdownScript.of(debate, "ko").text());
    }

    private static List<String> ids(List<? extends Statement> statements) {
        return statements.stream().map(Identified::getId).sorted().toList();
    }

    private static List<String> ends(Relation relation) {
        if (relation instanceof Attack attack && attack.isSymmetric()) {
            return relation.ends().stream().map(Identified::getId).sorted().toList();
        }
        return relation instanceof Argument argument
                ? List.of(argument.getConclusion().getId(), argument.getPremises().stream().map(Identified::getId).toList().toString())
                : relation.ends().stream().map(Identified::getId).toList();
    }
}
