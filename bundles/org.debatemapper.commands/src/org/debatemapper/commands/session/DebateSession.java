package org.debatemapper.commands.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.debatemapper.commands.ModelEdit;
import org.debatemapper.core.files.FileChangedException;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.resource.DebateResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;

/**
 * An open debate: its model, and the one command stack that all its editors and views share. Everything is confined to
 * the thread that acquired it, in the workbench the one of the user interface. Sessions are opened and shared by
 * {@link DebateSessions}.
 */
public final class DebateSession {
    private final DebateStorage storage;
    private final EditStack stack = new EditStack();
    private final List<DebateSessionListener> listeners = new CopyOnWriteArrayList<>();
    private Path file;
    private DebateResource resource;
    private ModelRecorder recorder;
    private boolean dirty;

    DebateSession(Path file, DebateStorage storage) throws IOException {
        this.file = Objects.requireNonNull(file);
        this.storage = Objects.requireNonNull(storage);
        attach(storage.load(file));
        stack.addCommandStackListener(event -> checkDirty());
    }

    /** @return the absolute path of the file, never null */
    public Path getFile() {
        return file;
    }

    /** @return the model's resource, never null; {@link #revert()} replaces it */
    public DebateResource getResource() {
        return resource;
    }

    /** @return the debate, never null; {@link #revert()} replaces it */
    public Debate getDebate() {
        return resource.getDebate();
    }

    /** @return the stack through which every change of the debate has to go, never null */
    public EditStack getCommandStack() {
        return stack;
    }

    /** @return whether the debate differs from the file */
    public boolean isDirty() {
        return stack.isDirty();
    }

    /**
     * @param id
     *            an id, or null
     * @return the object of the debate with it, or null
     */
    public EObject find(String id) {
        return id == null ? null : resource.getEObject(id);
    }

    /**
     * @param id
     *            the id of a map, or null
     * @return the map, or the first one if there is none with the id, or null if the debate has no maps
     */
    public ArgumentMap findMap(String id) {
        if (find(id) instanceof ArgumentMap map) {
            return map;
        }
        return getDebate().getMaps().isEmpty() ? null : getDebate().getMaps().get(0);
    }

    /**
     * Changes the model and notes how to take that back. For commands; everybody else executes those on the stack.
     *
     * @param edit
     *            the change; if it throws, the model is left as it was
     * @return what takes the model back
     */
    public ChangeDescription record(ModelEdit edit) {
        return recorder.record(() -> edit.run(getDebate()));
    }

    /**
     * Writes the debate to its file.
     *
     * @throws FileChangedException
     *             if somebody else wrote the file since it was loaded or saved: ask the person, then
     *             {@link #overwrite()} or {@link #revert()}; nothing has changed
     * @throws IOException
     *             if that fails; the file is then as it was and the session stays dirty
     */
    public void save() throws IOException {
        storage.save(resource, file);
        saved();
    }

    /**
     * Writes the debate to its file, whoever wrote it last.
     *
     * @throws IOException
     *             if that fails; the file is then as it was and the session stays dirty
     */
    public void overwrite() throws IOException {
        storage.overwrite(resource, file);
        saved();
    }

    /** Moves the session to another file and writes it there. */
    void saveAs(Path target) throws IOException {
        storage.save(resource, target);
        file = target;
        resource.setURI(URI.createFileURI(target.toString()));
        saved();
        notifyAll(DebateSessionListener::moved);
    }

    /**
     * Reads the file again and forgets all edits. Every object of the model is replaced; listeners are told.
     *
     * @throws IOException
     *             if the file cannot be read; the session is then as it was
     */
    public void revert() throws IOException {
        DebateResource fresh = storage.load(file);
        recorder.dispose();
        stack.flush();
        attach(fresh);
        checkDirty();
        notifyAll(DebateSessionListener::reverted);
    }

    /**
     * @param listener
     *            is told of changes of state; adding it twice tells it twice
     */
    public void addListener(DebateSessionListener listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    /**
     * @param listener
     *            is told no more; ignored if unknown
     */
    public void removeListener(DebateSessionListener listener) {
        listeners.remove(listener);
    }

    void dispose() {
        stack.flush();
        stack.dispose();
        listeners.clear();
    }

    private void saved() {
        stack.markSaveLocation();
        checkDirty();
    }

    private void attach(DebateResource loaded) {
        resource = loaded;
        recorder = new ModelRecorder(loaded);
    }

    private void checkDirty() {
        if (dirty != isDirty()) {
            dirty = isDirty();
            notifyAll(DebateSessionListener::dirtyChanged);
        }
    }

    private void notifyAll(Consumer<DebateSessionListener> event) {
        listeners.forEach(event);
    }
}
