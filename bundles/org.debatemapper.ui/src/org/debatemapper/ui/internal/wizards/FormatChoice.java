package org.debatemapper.ui.internal.wizards;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

import org.debatemapper.core.exchange.FormatOption;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.ReaderFormat;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Format and encoding of a file: found by content unless a person knows better. The first entry says what was found. */
final class FormatChoice {
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "ISO-2022-JP", "EUC-KR", "x-windows-949", "windows-1252", "GB18030", "Big5"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private final List<ReaderFormat> formats = Formats.contributed().readers().stream()
            .sorted(Comparator.comparing(ReaderFormat::name, String.CASE_INSENSITIVE_ORDER)).toList();
    private final List<String> charsets = CHARSETS.stream().filter(Charset::isSupported).toList();
    private final Composite row;
    private final Combo format;
    private final Combo charset;

    /**
     * Makes a label and a row of controls in the parent's grid.
     *
     * @param parent
     *            has a grid of three columns
     * @param changed
     *            runs when a person chooses
     */
    FormatChoice(Composite parent, Runnable changed) {
        new Label(parent, SWT.NONE).setText(Messages.FormatChoice_format);
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        format = combo(formats.stream().map(ReaderFormat::name).toList(), changed);
        new Label(row, SWT.NONE).setText(Messages.FormatChoice_charset);
        charset = combo(charsets, changed);
    }

    /** The id of the format chosen; null for the one found. */
    String format() {
        int index = format.getSelectionIndex();
        return index < 1 ? null : formats.get(index - 1).id();
    }

    /** The name of the encoding chosen; null for the one found. */
    String charset() {
        int index = charset.getSelectionIndex();
        return index < 1 ? null : charsets.get(index - 1);
    }

    /** The options of the format chosen. */
    List<FormatOption> options() {
        int index = format.getSelectionIndex();
        return index < 1 ? List.of() : formats.get(index - 1).options();
    }

    /** Says what was found; null for nothing. */
    void show(ReadDebate read) {
        say(format, read == null || format() != null ? null : read.format().name());
        say(charset, read == null || charset() != null || read.charset() == null ? null : read.charset().name());
        row.layout();
    }

    private static void say(Combo combo, String found) {
        int selected = combo.getSelectionIndex();
        combo.setItem(0, found == null ? Messages.FormatChoice_automatic
                : NLS.bind(Messages.FormatChoice_found, found));
        combo.select(selected);
    }

    private Combo combo(List<String> names, Runnable changed) {
        Combo combo = new Combo(row, SWT.READ_ONLY);
        combo.add(Messages.FormatChoice_automatic);
        names.forEach(combo::add);
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }
}
