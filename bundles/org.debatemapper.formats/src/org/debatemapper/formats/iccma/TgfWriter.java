package org.debatemapper.formats.iccma;

/** Writes the trivial graph format, with names only, as solvers want it. */
public final class TgfWriter extends FrameworkWriter {
    @Override
    boolean allows(String name) {
        return name.matches("[A-Za-z0-9_]+");
    }

    @Override
    void write(Named framework, StringBuilder text) {
        framework.names().forEach(name -> text.append(name).append('\n'));
        text.append("#\n");
        framework.attacks().forEach(attack -> text.append(framework.names().get(attack[0])).append(' ')
                .append(framework.names().get(attack[1])).append('\n'));
    }
}
