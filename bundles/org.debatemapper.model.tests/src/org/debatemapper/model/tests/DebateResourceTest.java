package org.debatemapper.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.model.resource.DebateResourceFactory;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebateResourceTest {
    private static final URI FILE = URI.createURI("test.debate");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void readsWhatItWrote(long seed) throws IOException {
        Debate debate = new RandomDebates(seed).debate(30);
        byte[] bytes = write(debate);
        DebateResource read = read(bytes);
        assertTrue(EcoreUtil.equals(debate, read.getDebate()));
        assertArrayEquals(bytes, write(read.getDebate()));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void changesOneLineForOneAttribute(long seed) throws IOException {
        Debate debate = new RandomDebates(seed).debate(10);
        List<String> before = lines(write(debate));
        for (Statement statement : debate.getStatements()) {
            if (statement.getStatus() != Status.DRAFT && statement.getStatus() != Status.AGREED) {
                Status old = statement.getStatus();
                statement.setStatus(Status.AGREED);
                assertEquals(1, differences(before, lines(write(debate))));
                statement.setStatus(old);
            }
        }
        assertEquals(before, lines(write(debate)));
    }

    @Test
    void changesOneLineForATextInOneLanguage() throws IOException {
        DebateBuilder builder = new DebateBuilder();
        Claim claim = builder.claim("one\ntwo");
        claim.getText().put("ja", "\u3042");
        List<String> before = lines(write(builder.debate()));
        claim.getText().put("ja", "\u3044\n\u3046");
        assertEquals(1, differences(before, lines(write(builder.debate()))));
    }

    @Test
    void addsLinesOnlyForANewElement() throws IOException {
        DebateBuilder builder = new DebateBuilder();
        builder.claim("first");
        builder.claim("third");
        List<String> before = lines(write(builder.debate()));
        Claim second = builder.claim("second");
        builder.debate().getStatements().move(1, second);
        List<String> after = lines(write(builder.debate()));
        int start = 0;
        while (before.get(start).equals(after.get(start))) {
            start++;
        }
        List<String> rest = before.subList(start, before.size());
        assertEquals(rest, after.subList(after.size() - rest.size(), after.size()));
    }

    @Test
    void writesUtf8AndPlainLineEnds() throws IOException {
        DebateBuilder builder = new DebateBuilder();
        builder.claim("\u540C\u76DF \uB3D9\uB9F9 \uD83D\uDE00");
        String text = new String(write(builder.debate()), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        assertTrue(text.contains("\u540C\u76DF \uB3D9\uB9F9 \uD83D\uDE00"), text);
        assertEquals(-1, text.indexOf('\r'));
    }

    @Test
    void givesEveryObjectAnIdWhenItIsAttached() {
        DebateResource resource = new DebateResource(FILE);
        Debate debate = DebateFactory.eINSTANCE.createDebate();
        Claim early = DebateFactory.eINSTANCE.createClaim();
        debate.getStatements().add(early);
        resource.getContents().add(debate);
        Claim late = DebateFactory.eINSTANCE.createClaim();
        late.getCitations().add(DebateFactory.eINSTANCE.createCitation());
        debate.getStatements().add(late);
        Set<String> ids = new HashSet<>();
        for (Identified object : List.of(debate, early, late, late.getCitations().get(0))) {
            assertNotNull(object.getId());
            assertTrue(ids.add(object.getId()));
            assertEquals(object, resource.getEObject(object.getId()));
        }
    }

    @Test
    void keepsTheIdOfWhatIsTakenOutAndPutBack() {
        DebateResource resource = new DebateResource(FILE);
        DebateBuilder builder = new DebateBuilder();
        Claim claim = builder.claim("a");
        resource.getContents().add(builder.debate());
        String id = claim.getId();
        builder.debate().getStatements().remove(claim);
        builder.debate().getStatements().add(0, claim);
        assertEquals(id, claim.getId());
        assertEquals(claim, resource.getEObject(id));
    }

    @Test
    void isMadeByItsFactory() {
        assertTrue(new DebateResourceFactory().createResource(FILE) instanceof DebateResource);
        assertEquals(null, new DebateResource(FILE).getDebate());
    }

    /** A feature that is written neither as its own line nor as its own element could not be merged. */
    @Test
    void writesEveryAttributeOnALineOfItsOwn() throws IOException {
        Debate debate = new RandomDebates(5).debate(8);
        String text = new String(write(debate), StandardCharsets.UTF_8);
        for (EObject object : (Iterable<EObject>) debate::eAllContents) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                String start = attribute.getName() + "=\"";
                text.lines().filter(line -> line.strip().startsWith(start))
                        .forEach(line -> assertEquals(2, line.chars().filter(c -> c == '"').count(), line));
            }
        }
    }

    private static byte[] write(Debate debate) throws IOException {
        DebateResource resource = new DebateResource(FILE);
        resource.getContents().add(debate);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        resource.getContents().clear();
        return out.toByteArray();
    }

    private static DebateResource read(byte[] bytes) throws IOException {
        DebateResource resource = new DebateResource(FILE);
        resource.load(new ByteArrayInputStream(bytes), null);
        return resource;
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static int differences(List<String> one, List<String> other) {
        assertEquals(one.size(), other.size());
        int count = 0;
        for (int i = 0; i < one.size(); i++) {
            count += one.get(i).equals(other.get(i)) ? 0 : 1;
        }
        return count;
    }
}
