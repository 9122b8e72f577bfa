package org.debatemapper.formats.iccma;

/** Writes the format of the competition of 2023; the numbers' elements stand in comments behind the header. */
public final class I23Writer extends FrameworkWriter {
    @Override
    boolean allows(String name) {
        return true;
    }

    @Override
    void write(Named framework, StringBuilder text) {
        text.append("p af ").append(framework.names().size()).append('\n');
        for (int i = 0; i < framework.names().size(); i++) {
            text.append("# ").append(i + 1).append(' ').append(framework.ids().get(i)).append(' ')
                    .append(oneLine(framework.titles().get(i))).append('\n');
        }
        framework.attacks().forEach(attack -> text.append(attack[0] + 1).append(' ').append(attack[1] + 1).append('\n'));
    }
}
