package org.debatemapper.commands.session;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.resource.DebateResource;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/**
 * Watches a debate for as long as it is open, so that recording an edit costs what the edit changes and not what the
 * debate holds. The plain recorder walks the whole model at the begin and the end of every recording.
 */
final class ModelRecorder extends ChangeRecorder {
    ModelRecorder(DebateResource resource) {
        forgetTargets();
        addAdapter(resource);
        forgetTargets();
    }

    /**
     * Runs an edit. If it fails, everything that it changed is taken back.
     *
     * @param edit
     *            changes the debate
     * @return what takes the debate back to where it was
     */
    ChangeDescription record(Runnable edit) {
        if (isRecording()) {
            throw new IllegalStateException("An edit is being recorded already");
        }
        beginRecording(List.of());
        try {
            edit.run();
            return endRecording();
        } catch (RuntimeException | Error failure) {
            endRecording().apply();
            throw failure;
        } finally {
            forgetTargets();
        }
    }

    /** Only objects that come in during an edit matter: they may leave again before its end. */
    private void forgetTargets() {
        targetObjects = new ArrayList<>();
        originalTargetObjects = new ArrayList<>();
    }
}
