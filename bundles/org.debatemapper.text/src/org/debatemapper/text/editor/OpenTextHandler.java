package org.debatemapper.text.editor;

import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the debate in front as text, beside its map. */
public final class OpenTextHandler extends AbstractHandler {
    private static final float HALF = 0.5f;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        OpenMap open = OpenMap.active(page).orElse(null);
        if (open != null) {
            try {
                ArgdownInput input = new ArgdownInput(open.session().getFile(), open.languages().get(0));
                IEditorPart known = page.findEditor(input);
                IEditorPart editor = page.openEditor(input, ArgdownEditor.ID);
                if (known == null) {
                    putBeside(open.editor(), editor);
                }
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    /** Both are seen at once; the person may drag the text elsewhere. */
    private static void putBeside(IEditorPart map, IEditorPart text) {
        EModelService model = map.getSite().getService(EModelService.class);
        MPart part = text.getSite().getService(MPart.class);
        MPart other = map.getSite().getService(MPart.class);
        if (part == null || other == null || part.getParent() != other.getParent()) {
            return;
        }
        MPartStack stack = model.createModelElement(MPartStack.class);
        MElementContainer<MUIElement> old = part.getParent();
        model.insert(stack, (MPartStack) (MUIElement) old, EModelService.RIGHT_OF, HALF);
        stack.getChildren().add(part);
        stack.setSelectedElement(part);
        old.setSelectedElement(other);
        text.getSite().getPage().activate(text);
    }
}
