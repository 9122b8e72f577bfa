package org.debatemapper.text.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

/** The text of an open debate. It is written by saving the debate. */
final class ArgdownDocuments extends AbstractDocumentProvider {
    @Override
    protected IDocument createDocument(Object element) {
        IDocument document = new Document();
        FastPartitioner partitioner = new FastPartitioner(new ArgdownPartitions(), ArgdownPartitions.TYPES);
        document.setDocumentPartitioner(partitioner);
        partitioner.connect(document);
        return document;
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) {
        return new AnnotationModel();
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) {
        // The editor saves the debate, which the text is merged into.
    }

    @Override
    protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }

    @Override
    public boolean isModifiable(Object element) {
        return true;
    }

    @Override
    public boolean isReadOnly(Object element) {
        return false;
    }
}
