package org.relire.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Takes the text out of a page that nobody sees: written in the invisible mode or lying behind a scan. What is painted
/// stays to the last operator. Forms that other pages may share are copied, never changed.
final class HiddenTextRemoval {

    /// A stream's operators after the removal.
    ///
    /// @param resources a copy with the copied forms, or the stream's own
    private record Cleaned(List<Object> tokens, @Nullable PDResources resources, boolean changed) {
    }

    private final PDDocument pdf;
    private final PageContent content;
    private int order;

    HiddenTextRemoval(PDDocument pdf, PageContent content) {
        this.pdf = pdf;
        this.content = content;
    }

    void apply(PDPage page) throws IOException {
        order = 0;
        Cleaned cleaned = clean(page, new GraphicsTrace(new Matrix(), 0), new HashSet<>());
        if (!cleaned.changed()) {
            return;
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(cleaned.tokens());
        }
        page.setContents(stream);
        page.setResources(cleaned.resources());
    }

    private Cleaned clean(PDContentStream stream, GraphicsTrace trace, Set<COSBase> within) throws IOException {
        PDResources resources = stream.getResources();
        List<Object> kept = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        boolean changed = false;
        for (Object token : new PDFStreamParser(stream).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add((COSBase) token);
                continue;
            }
            trace.follow(operator, operands);
            if (isText(operator)) {
                boolean hidden = content.isHidden(order++, trace.mode());
                changed |= hidden;
                kept.addAll(hidden ? withoutText(operator, operands) : whole(operator, operands));
            } else {
                PDResources copied = paint(operator, operands, resources, trace, within);
                changed |= copied != resources;
                resources = copied;
                kept.addAll(whole(operator, operands));
            }
            operands.clear();
        }
        kept.addAll(operands);
        return new Cleaned(kept, resources, changed);
    }

    private static boolean isText(Operator operator) {
        return switch (operator.getName()) {
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED, OperatorName.SHOW_TEXT_LINE,
                    OperatorName.SHOW_TEXT_LINE_AND_SPACE -> true;
            default -> false;
        };
    }

    private static List<Object> whole(Operator operator, List<COSBase> operands) {
        List<Object> tokens = new ArrayList<>(operands);
        tokens.add(operator);
        return tokens;
    }

    /// What an operator does beside showing text: two of them begin a new line, one sets the spacing too.
    private static List<Object> withoutText(Operator operator, List<COSBase> operands) {
        List<Object> tokens = new ArrayList<>();
        if (operator.getName().equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE) && operands.size() == 3) {
            tokens.add(operands.get(0));
            tokens.add(Operator.getOperator(OperatorName.SET_WORD_SPACING));
            tokens.add(operands.get(1));
            tokens.add(Operator.getOperator(OperatorName.SET_CHAR_SPACING));
        }
        if (operator.getName().equals(OperatorName.SHOW_TEXT_LINE)
                || operator.getName().equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE)) {
            tokens.add(Operator.getOperator(OperatorName.NEXT_LINE));
        }
        return tokens;
    }

    /// Counts what is painted as [PageContent] does, and cleans forms. Returns the resources to use from here on.
    private @Nullable PDResources paint(
            Operator operator,
            List<COSBase> operands,
            @Nullable PDResources resources,
            GraphicsTrace trace,
            Set<COSBase> within)
            throws IOException {
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            order++;
            return resources;
        }
        if (!operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            return resources;
        }
        return switch (PageContent.object(operands, resources)) {
            case org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject _ -> {
                order++;
                yield resources;
            }
            case PDFormXObject form when resources != null
                    && within.size() < PageContent.DEEPEST && within.add(form.getCOSObject()) -> {
                PDResources next = form(form, operands, resources, trace, within);
                within.remove(form.getCOSObject());
                yield next;
            }
            case null, default -> resources;
        };
    }

    private PDResources form(
            PDFormXObject form, List<COSBase> operands, PDResources resources, GraphicsTrace trace, Set<COSBase> within)
            throws IOException {
        Cleaned cleaned =
                clean(form, new GraphicsTrace(form.getMatrix().multiply(trace.ctm()), trace.mode()), within);
        if (!cleaned.changed()) {
            return resources;
        }
        PDFormXObject copy = new PDFormXObject(pdf);
        for (COSName key : form.getCOSObject().keySet()) {
            if (!Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS).contains(key)) {
                copy.getCOSObject().setItem(key, form.getCOSObject().getItem(key));
            }
        }
        try (OutputStream out = copy.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(cleaned.tokens());
        }
        copy.setResources(cleaned.resources());
        PDResources own = copy(resources);
        operands.set(operands.size() - 1, own.add(copy));
        return own;
    }

    /// A copy whose objects can be added to without another page noticing.
    private static PDResources copy(PDResources resources) {
        COSDictionary copy = new COSDictionary(resources.getCOSObject());
        if (copy.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary objects) {
            copy.setItem(COSName.XOBJECT, new COSDictionary(objects));
        }
        return new PDResources(copy);
    }
}
