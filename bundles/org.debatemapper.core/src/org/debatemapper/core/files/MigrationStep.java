package org.debatemapper.core.files;

import org.w3c.dom.Document;

/**
 * Brings a file from one version of the format to the next, on the XML tree, so that it does not depend on the model
 * of today.
 */
public interface MigrationStep {
    /** @return the version that it starts from, such as {@code 1.0} */
    FormatVersion from();

    /** @return the version that it leads to, later than {@link #from()} */
    FormatVersion to();

    /**
     * @param document
     *            a file of version {@link #from()}, changed in place; {@code formatVersion} is set afterwards
     */
    void apply(Document document);
}
