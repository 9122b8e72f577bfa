package org.debatemapper.model.resource;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Identified;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A {@code .debate} file: UTF-8 XMI, one attribute a line, so that changing one attribute changes one line. Every
 * {@link Identified} object gets a UUID when it is attached without one. Content, order and text of what is written
 * depend on the model alone.
 */
public final class DebateResource extends XMIResourceImpl {
    /** The version of the file format that this code writes. */
    public static final String FORMAT_VERSION = "1.0";

    /** The file extension, without dot. */
    public static final String EXTENSION = "debate";

    private static final int ONE_ATTRIBUTE_A_LINE = 1;

    /**
     * @param uri
     *            where the file is or will be
     */
    public DebateResource(URI uri) {
        super(uri);
        registerModel();
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        configureLoading(getDefaultLoadOptions());
        configureSaving(getDefaultSaveOptions());
    }

    /**
     * @return the debate in this resource, or null if it holds none
     */
    public Debate getDebate() {
        return getContents().isEmpty() ? null : getContents().get(0) instanceof Debate debate ? debate : null;
    }

    @Override
    protected void attachedHelper(EObject object) {
        if (object instanceof Identified identified && identified.getId() == null && !isLoading()) {
            identified.setId(UUID.randomUUID().toString());
        }
        super.attachedHelper(object);
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    /** Without OSGi nobody registers the package by its namespace: its own initialisation does. */
    private static void registerModel() {
        DebatePackage.eINSTANCE.getNsURI();
    }

    private static void configureLoading(Map<Object, Object> options) {
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_PARSER_FEATURES, SecureParsing.features());
        options.put(XMLResource.OPTION_PARSER_PROPERTIES, SecureParsing.properties());
    }

    private static void configureSaving(Map<Object, Object> options) {
        options.put(XMLResource.OPTION_LINE_WIDTH, ONE_ATTRIBUTE_A_LINE);
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.TRUE);
        options.put(XMIResource.OPTION_USE_XMI_TYPE, Boolean.FALSE);
        options.put(XMLResource.OPTION_LINE_DELIMITER, "\n");
    }
}
