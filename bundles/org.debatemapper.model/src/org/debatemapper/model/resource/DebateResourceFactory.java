package org.debatemapper.model.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes {@link DebateResource}s for files with the extension {@code debate}. */
public final class DebateResourceFactory implements Resource.Factory {
    @Override
    public Resource createResource(URI uri) {
        return new DebateResource(uri);
    }
}
