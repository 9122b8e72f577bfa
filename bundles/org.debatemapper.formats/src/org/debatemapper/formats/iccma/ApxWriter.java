package org.debatemapper.formats.iccma;

/** Writes facts of ASPARTIX, with names as comments at the end of each line. */
public final class ApxWriter extends FrameworkWriter {
    @Override
    boolean allows(String name) {
        return name.matches("[a-z][A-Za-z0-9_]*");
    }

    @Override
    void write(Named framework, StringBuilder text) {
        for (int i = 0; i < framework.names().size(); i++) {
            text.append("% ").append(framework.names().get(i)).append(' ').append(framework.ids().get(i)).append(' ')
                    .append(oneLine(framework.titles().get(i))).append('\n');
        }
        framework.names().forEach(name -> text.append("arg(").append(name).append(").\n"));
        framework.attacks().forEach(attack -> text.append("att(").append(framework.names().get(attack[0])).append(',')
                .append(framework.names().get(attack[1])).append(").\n"));
    }
}
