package org.debatemapper.ui.internal.navigator;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;

/** Lets the file of an open debate stand for the debate, so that its properties can be edited where it is selected. */
public final class OpenDebates implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object file, Class<T> type) {
        if (type != EObject.class || ((IFile) file).getLocation() == null) {
            return null;
        }
        return DebateSessions.shared().find(((IFile) file).getLocation().toPath()).map(DebateSession::getDebate)
                .map(type::cast).orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { EObject.class };
    }
}
