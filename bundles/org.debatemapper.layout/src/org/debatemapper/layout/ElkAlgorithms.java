package org.debatemapper.layout;

import org.eclipse.elk.alg.force.options.ForceMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.rectpacking.options.RectPackingMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.IElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;

/** ELK with its algorithms registered: in OSGi it finds only the fixed, box and random ones by itself. */
final class ElkAlgorithms {
    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider(),
                new ForceMetaDataProvider(), new RectPackingMetaDataProvider());
    }

    private ElkAlgorithms() {
    }

    static void run(ElkNode graph, IElkProgressMonitor monitor) {
        new RecursiveGraphLayoutEngine().layout(graph, monitor);
    }
}
