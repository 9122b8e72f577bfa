package org.debatemapper.gef.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.gef.EditPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * GEF 3.2 is older than the platform by eighteen years. Everything that it names exists there or in our fragment, so
 * that a newer platform cannot break it unseen.
 */
class LinkageTest {
    @ParameterizedTest
    @ValueSource(classes = { EditPart.class, Figure.class })
    void everyNameIsFound(Class<?> one) throws IOException {
        List<ClassNode> nodes = ClassFiles.beside(one);
        Linker linker = new Linker(one.getClassLoader());
        nodes.forEach(linker::link);
        assertEquals(Set.of(), linker.missing());
        assertTrue(nodes.size() > 200, nodes.size() + " classes");
        assertTrue(linker.looked() > 20_000, linker.looked() + " steps");
    }

    @Test
    void whatIsMissingIsFound() {
        Linker linker = new Linker(getClass().getClassLoader());
        linker.link(classThatCalls("java/lang/String", "noSuchMethod"));
        linker.link(classThatCalls("org/example/NoSuchClass", "any"));
        assertTrue(linker.missing().contains("java/lang/String.noSuchMethod()V"));
        assertTrue(linker.missing().contains("org/example/NoSuchClass"));
    }

    private static ClassNode classThatCalls(String owner, String method) {
        ClassNode node = new ClassNode();
        node.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "java/lang/Object", null, "java/lang/Object", null);
        var code = node.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, "()V", false);
        code.visitInsn(Opcodes.RETURN);
        return node;
    }
}
