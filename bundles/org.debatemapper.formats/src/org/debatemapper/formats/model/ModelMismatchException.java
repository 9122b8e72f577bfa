package org.debatemapper.formats.model;

/** Maps and lists do not say what an object of the model could say. */
public final class ModelMismatchException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param message
     *            what does not fit, with its place
     */
    public ModelMismatchException(String message) {
        super(message);
    }
}
