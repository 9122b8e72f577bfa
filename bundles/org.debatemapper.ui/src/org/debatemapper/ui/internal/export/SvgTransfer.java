package org.debatemapper.ui.internal.export;

import org.eclipse.swt.dnd.ByteArrayTransfer;

/** An SVG document on the clipboard, under the name that drawing and office programs look for. Its value is a byte[]. */
final class SvgTransfer extends ByteArrayTransfer {
    private static final String TYPE = "image/svg+xml"; //$NON-NLS-1$
    private static final SvgTransfer INSTANCE = new SvgTransfer();

    private SvgTransfer() {
    }

    static SvgTransfer getInstance() {
        return INSTANCE;
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] { registerType(TYPE) };
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] { TYPE };
    }
}
