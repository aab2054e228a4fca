package org.relire.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.relire.model.OcrPage;

/// What a page of a PDF paints, as far as text layers are concerned: which text shows, which lies behind a scan, where
/// the pictures are.
///
/// Each operator that shows text or paints a picture has a number, in painting order through all nested forms, which
/// [HiddenTextRemoval] counts in the same way.
final class PageContent {

    /// Forms within forms deeper than this are left alone; no sane file has them.
    static final int DEEPEST = 8;
    /// A picture over this share of the page hides what lies behind it.
    private static final double COVERS = 0.9;

    private record ShownText(int order, int mode, int length) {
    }

    private record Picture(int width, int height, Matrix ctm) {
    }

    private final Rectangle2D visible;
    private final List<ShownText> texts = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private int order;
    private int lastCover = -1;

    private PageContent(PDRectangle visible) {
        this.visible = new Rectangle2D.Double(
                visible.getLowerLeftX(), visible.getLowerLeftY(), visible.getWidth(), visible.getHeight());
    }

    static PageContent of(PDPage page) throws IOException {
        PageContent content = new PageContent(page.getCropBox());
        content.survey(page, new GraphicsTrace(new Matrix(), 0), new HashSet<>());
        return content;
    }

    /// The order of the last picture that hides all before it; -1 if there is none.
    int lastCover() {
        return lastCover;
    }

    /// Whether most of the page's text is there to be seen: it was set as text, not scanned.
    boolean isBornDigital() {
        long seen = 0;
        long hidden = 0;
        for (ShownText text : texts) {
            if (isHidden(text.order(), text.mode())) {
                hidden += text.length();
            } else {
                seen += text.length();
            }
        }
        return seen > hidden;
    }

    boolean isHidden(int textOrder, int mode) {
        return mode == GraphicsTrace.INVISIBLE || textOrder < lastCover;
    }

    private void survey(PDContentStream stream, GraphicsTrace trace, Set<COSBase> within) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(stream).parse()) {
            if (token instanceof Operator operator) {
                trace.follow(operator, operands);
                paint(operator, operands, stream.getResources(), trace, within);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
    }

    private void paint(
            Operator operator,
            List<COSBase> operands,
            @Nullable PDResources resources,
            GraphicsTrace trace,
            Set<COSBase> within)
            throws IOException {
        switch (operator.getName()) {
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED, OperatorName.SHOW_TEXT_LINE,
                    OperatorName.SHOW_TEXT_LINE_AND_SPACE ->
                    texts.add(new ShownText(order++, trace.mode(), length(operands)));
            case OperatorName.BEGIN_INLINE_IMAGE -> {
                boolean mask = operator.getImageParameters().getBoolean(COSName.IM, COSName.IMAGE_MASK, false);
                picture(0, 0, trace.ctm(), !mask);
            }
            case OperatorName.DRAW_OBJECT -> {
                switch (object(operands, resources)) {
                    case PDImageXObject image -> picture(image.getWidth(), image.getHeight(), trace.ctm(), isOpaque(image));
                    case PDFormXObject form when within.size() < DEEPEST && within.add(form.getCOSObject()) -> {
                        survey(form, new GraphicsTrace(form.getMatrix().multiply(trace.ctm()), trace.mode()), within);
                        within.remove(form.getCOSObject());
                    }
                    case null, default -> {
                        // nothing that can be painted
                    }
                }
            }
            default -> {
                // neither text nor a picture
            }
        }
    }

    static @Nullable PDXObject object(List<COSBase> operands, @Nullable PDResources resources) throws IOException {
        return resources != null && !operands.isEmpty() && operands.getLast() instanceof COSName name
                ? resources.getXObject(name)
                : null;
    }

    private static boolean isOpaque(PDImageXObject image) throws IOException {
        return !image.isStencil() && image.getSoftMask() == null && image.getMask() == null
                && image.getColorKeyMask() == null;
    }

    private void picture(int width, int height, Matrix ctm, boolean opaque) {
        pictures.add(new Picture(width, height, ctm));
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        Rectangle2D shown = ctm.createAffineTransform().createTransformedShape(unit).getBounds2D()
                .createIntersection(visible);
        boolean covers = !shown.isEmpty()
                && shown.getWidth() * shown.getHeight() >= COVERS * visible.getWidth() * visible.getHeight();
        if (opaque && covers) {
            lastCover = order;
        }
        order++;
    }

    private static int length(List<COSBase> operands) {
        int length = 0;
        for (COSBase operand : operands) {
            switch (operand) {
                case COSString string -> length += string.getBytes().length;
                case COSArray array -> length += length(array.toList().stream().map(COSBase.class::cast).toList());
                default -> {
                    // the spacing between
                }
            }
        }
        return length;
    }

    /// Maps the pixels of the layout's image to the page's user space: by the picture's own place where the layout is in
    /// the pixels of a picture that stands upright, else with the image taken to fill the page as it is seen.
    AffineTransform toPage(PDPage page, OcrPage size) {
        if (page.getRotation() == 0) {
            for (Picture picture : pictures) {
                Matrix m = picture.ctm();
                boolean upright = m.getScaleX() > 0 && m.getScaleY() > 0 && m.getShearX() == 0 && m.getShearY() == 0;
                if (upright && picture.width() == size.width() && picture.height() == size.height()) {
                    AffineTransform toPage = m.createAffineTransform();
                    toPage.concatenate(new AffineTransform(1.0 / size.width(), 0, 0, -1.0 / size.height(), 0, 1));
                    return toPage;
                }
            }
        }
        AffineTransform toPage = asSeen(page.getRotation());
        toPage.scale(1.0 / size.width(), 1.0 / size.height());
        return toPage;
    }

    /// From the unit square, down and to the right as the page is seen, to the visible part of its user space.
    private AffineTransform asSeen(int rotation) {
        double w = visible.getWidth();
        double h = visible.getHeight();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new AffineTransform(0, h, w, 0, visible.getMinX(), visible.getMinY());
            case 180 -> new AffineTransform(-w, 0, 0, h, visible.getMaxX(), visible.getMinY());
            case 270 -> new AffineTransform(0, -h, -w, 0, visible.getMaxX(), visible.getMaxY());
            default -> new AffineTransform(w, 0, 0, -h, visible.getMinX(), visible.getMaxY());
        };
    }
}
