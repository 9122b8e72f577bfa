package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.resource.DebateResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
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
        new ImportedMaps(debate).place(monitor);
        DebateFile.save(resource, target);
    }
}
