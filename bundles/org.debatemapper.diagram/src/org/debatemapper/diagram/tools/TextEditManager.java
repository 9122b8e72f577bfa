package org.debatemapper.diagram.tools;

import java.util.Optional;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardTexts;
import org.debatemapper.diagram.editparts.GroupEditPart;
import org.debatemapper.diagram.figures.EditorFrame;
import org.debatemapper.diagram.figures.ScreenFonts;
import org.debatemapper.fonts.Face;
import org.debatemapper.render.scene.FontSpec;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Edits the text of a card in place. Enter accepts, Tab adds the next card, Escape gives up. */
public final class TextEditManager extends DirectEditManager {
    /** The key of a typed character in a request's extended data: it replaces the text. */
    public static final String TYPED = "typed";

    /** Where texts stand on a card, see CardText. */
    private static final int LEFT = 10;
    private static final int BESIDE_ICON = 32;
    private static final int TOP = 7;
    private static final int HEAD = 26;
    private static final int NARROW = 4;
    private static final int LEAST_HEIGHT = 20;
    private static final double FONT_SIZE = 13;

    private final String typed;
    private final Birth birth;
    private EditorFrame frame;
    private Optional<EditingActions> actions = Optional.empty();

    /**
     * @param part
     *            an editable part
     * @param request
     *            may bring the first typed character
     */
    public TextEditManager(GraphicalEditPart part, Request request) {
        super(part, null, null);
        setLocator(editor -> relocate((Text) editor.getControl()));
        Object character = request.getExtendedData().get(TYPED);
        typed = character == null ? null : character.toString();
        birth = (Birth) request.getExtendedData().get(Birth.KEY);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        return new CardTextEditor(parent, this::goOn);
    }

    /** The first text of a new card is part of the making of the card. */
    @Override
    protected void commit() {
        if (birth != null && isDirty()
                && getEditPart().getCommand(getDirectEditRequest()) instanceof EditCommand text) {
            setDirty(false);
            DiagramContext.of(getEditPart().getViewer()).getSession().getCommandStack()
                    .executeAsPartOf(birth.command(), text);
        }
        super.commit();
    }

    /** Hands stay on the keyboard: what is written is taken, and the next card hangs on it. */
    private void goOn(Gesture gesture) {
        EditPart part = getEditPart();
        if (part.isActive()) {
            new Gestures(part.getViewer()).performNext(gesture, part);
        }
    }

    /** A new card whose first text is given up was not wanted. */
    private void cancel() {
        EditPartViewer viewer = getEditPart().getViewer();
        if (getCellEditor() != null) {
            bringDown();
        }
        new Gestures(viewer).withdraw(birth);
    }

    @Override
    protected void initCellEditor() {
        if (birth != null) {
            getCellEditor().addListener(new CancelListener(this::cancel));
        }
        Text control = (Text) getCellEditor().getControl();
        control.setFont(ScreenFonts.of(control.getDisplay()).get(new FontSpec(Face.SANS, FONT_SIZE)).font());
        getCellEditor().setValue(CardTexts.of(getEditPart()).value());
        control.selectAll();
        actions = EditingActions.begin(getCellEditor());
        if (typed != null) {
            control.setText(typed);
            setDirty(true);
        }
    }

    @Override
    protected void bringDown() {
        actions.ifPresent(EditingActions::end);
        actions = Optional.empty();
        super.bringDown();
    }

    /** Getting the focus selects the text; what was typed first must not fall to what is typed next. */
    @Override
    public void show() {
        super.show();
        if (typed != null && getCellEditor() != null) {
            ((Text) getCellEditor().getControl()).setSelection(typed.length());
        }
    }

    /** Without the thick border and shadow of GEF: the editor lies on its card, which seems to grow with it. */
    @Override
    public void showFeedback() {
        getEditPart().showSourceFeedback(getDirectEditRequest());
        if (frame == null && getCellEditor() != null) {
            frame = new EditorFrame(getEditPart().getFigure(), DiagramContext.of(getEditPart().getViewer()).getTheme());
            layer().add(frame);
            enclose();
        }
    }

    @Override
    protected void eraseFeedback() {
        if (frame != null) {
            layer().remove(frame);
            frame = null;
        }
        super.eraseFeedback();
    }

    private IFigure layer() {
        return LayerManager.Helper.find(getEditPart()).getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    private void relocate(Text control) {
        place(getEditPart(), control);
        // The new line was scrolled to before there was room for it.
        control.setTopIndex(0);
        if (frame != null) {
            enclose();
        }
    }

    private void enclose() {
        org.eclipse.swt.graphics.Rectangle editor = getCellEditor().getControl().getBounds();
        frame.enclose(new Rectangle(editor.x, editor.y, editor.width, editor.height));
    }

    private static void place(GraphicalEditPart part, Text control) {
        Rectangle box = part.getFigure().getBounds().getCopy();
        double zoom = zoom(part);
        CardTexts texts = CardTexts.of(part);
        int left = texts.isBesideIcon() ? BESIDE_ICON : LEFT;
        int top = texts.isStatement() ? texts.isBesideIcon() ? TOP : HEAD : NARROW;
        box.x += left;
        box.y += top;
        box.width -= left + NARROW;
        if (part instanceof GroupEditPart) {
            box.height = HEAD;
        }
        box.height = Math.max(LEAST_HEIGHT, box.height - top - TOP);
        part.getFigure().translateToAbsolute(box);
        int width = Math.max(box.width, zoom < 1 ? 200 : 0);
        int height = control.computeSize(width, -1).y;
        control.setBounds(box.x, box.y, width, Math.max(box.height, height));
    }

    private static double zoom(GraphicalEditPart part) {
        return DiagramContext.of(part.getViewer()).zoom(part.getViewer());
    }
}
