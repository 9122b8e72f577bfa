package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.core.maps.MapBuilder;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.RenderContext;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/** Writes a debate from another format to a file, with a map whose cards are placed. */
public final class ImportedDebate implements IRunnableWithProgress {
    private final Debate debate;
    private final Path target;

    /**
     * @param debate
     *            the debate, which belongs to this from now on
     * @param target
     *            where it is written; nothing is written if anything fails
     */
    public ImportedDebate(Debate debate, Path target) {
        this.debate = debate;
        this.target = target;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            write(monitor);
        } catch (IOException | RuntimeException e) {
            if (e instanceof OperationCanceledException) {
                throw new InterruptedException(e.getMessage());
            }
            throw new InvocationTargetException(e, e.getMessage());
        }
    }

    private void write(IProgressMonitor monitor) throws IOException {
        DebateResource resource = DebateFile.create(target);
        resource.getContents().clear();
        resource.getContents().add(debate);
        debate.setFormatVersion(DebateResource.FORMAT_VERSION);
        if (debate.getMaps().isEmpty()) {
            debate.getMaps().add(newMap());
        }
        SubMonitor progress = SubMonitor.convert(monitor, target.getFileName().toString(), debate.getMaps().size());
        for (ArgumentMap map : debate.getMaps()) {
            SubMonitor part = progress.split(1);
            if (FirstLayout.isNeeded(map)) {
                FirstLayout.place(map, RenderContext.of(map, LocalDate.now()), part);
            }
        }
        DebateFile.save(resource, target);
    }

    private ArgumentMap newMap() {
        if (debate.getStatements().isEmpty()) {
            return NewDebates.map(Messages.ImportWizard_map, debate.getLanguage());
        }
        ArgumentMap map = MapBuilder.whole(debate);
        if (LocalTexts.isEmpty(map.getTitle())) {
            map.setTitle(LocalTexts.of(debate.getLanguage(), Messages.ImportWizard_map));
        }
        return map;
    }
}
