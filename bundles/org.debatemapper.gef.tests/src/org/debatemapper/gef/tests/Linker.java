package org.debatemapper.gef.tests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Looks up every class, method and field that a class names, as the virtual machine would when it comes to it. */
final class Linker {
    private final ClassLoader loader;
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private int looked;

    Linker(ClassLoader loader) {
        this.loader = loader;
    }

    /** What was not found so far. */
    Set<String> missing() {
        return missing;
    }

    /** How many names were looked up. */
    int looked() {
        return looked;
    }

    void link(ClassNode node) {
        find(node.name);
        if (node.superName != null) {
            find(node.superName);
        }
        node.interfaces.forEach(this::find);
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode step : method.instructions) {
                link(step);
            }
        }
    }

    private void link(AbstractInsnNode step) {
        looked++;
        if (step instanceof MethodInsnNode call) {
            Class<?> owner = find(call.owner);
            if (owner != null && !hasMethod(owner, call.name, call.desc)) {
                missing.add(call.owner + "." + call.name + call.desc);
            }
        } else if (step instanceof FieldInsnNode access) {
            Class<?> owner = find(access.owner);
            if (owner != null && !hasField(owner, access.name, access.desc)) {
                missing.add(access.owner + "." + access.name);
            }
        } else if (step instanceof TypeInsnNode named) {
            find(named.desc);
        }
    }

    private Class<?> find(String name) {
        String element = name.startsWith("[") ? Type.getObjectType(name).getElementType().getInternalName() : name;
        if (name.startsWith("[")) {
            if (Type.getType(name).getElementType().getSort() == Type.OBJECT) {
                find(element);
            }
            return null;
        }
        return classes.computeIfAbsent(element, this::load);
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            missing.add(name);
            return null;
        }
    }

    private static boolean hasMethod(Class<?> owner, String name, String descriptor) {
        if (name.equals("<init>")) {
            return Arrays.stream(owner.getDeclaredConstructors())
                    .anyMatch(c -> Type.getConstructorDescriptor(c).equals(descriptor));
        }
        return inHierarchy(owner, type -> Arrays.stream(type.getDeclaredMethods())
                .anyMatch(m -> m.getName().equals(name) && Type.getMethodDescriptor(m).equals(descriptor)));
    }

    private static boolean hasField(Class<?> owner, String name, String descriptor) {
        return inHierarchy(owner, type -> Arrays.stream(type.getDeclaredFields())
                .anyMatch(f -> f.getName().equals(name) && Type.getDescriptor(f.getType()).equals(descriptor)));
    }

    private static boolean inHierarchy(Class<?> type, Predicate<Class<?>> has) {
        if (type == null) {
            return false;
        }
        return has.test(type) || inHierarchy(type.getSuperclass(), has)
                || Arrays.stream(type.getInterfaces()).anyMatch(each -> inHierarchy(each, has))
                || type.isInterface() && has.test(Object.class);
    }
}
