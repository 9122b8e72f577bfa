package org.debatemapper.cli;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of the program: that of its bundle, without the time of the build. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Bundle bundle = FrameworkUtil.getBundle(ProgramVersion.class);
        String version = bundle == null ? Main.VERSION
                : bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "."
                        + bundle.getVersion().getMicro();
        return new String[] { Main.NAME + version };
    }
}
