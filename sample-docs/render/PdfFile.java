import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// A PDF under construction: scanned pages, scanned pages with an invisible text layer, born-digital pages.
final class PdfFile implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final Faces faces;
    private final Map<String, PDFont> embedded = new HashMap<>();

    PdfFile(Faces faces, String title, int year) {
        this.faces = faces;
        PDDocumentInformation info = document.getDocumentInformation();
        info.setTitle(title);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        date.clear();
        date.set(year, Calendar.JUNE, 1, 12, 0, 0);
        info.setCreationDate(date);
        info.setProducer("RenderSamples");
        document.setDocumentId((long) title.hashCode());
    }

    PDImageXObject faxed(BufferedImage bilevel) throws IOException {
        return CCITTFactory.createFromImage(document, bilevel);
    }

    PDImageXObject jpeg(BufferedImage grey, float quality) throws IOException {
        return JPEGFactory.createFromByteArray(document, ImageFiles.jpeg(grey, quality));
    }

    /// A page that is nothing but an image.
    PDPage scan(PDImageXObject image) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
        return page;
    }

    /// An image with invisible lines of text under it, each stretched to its printed width.
    void scanWithLayer(PDImageXObject image, List<Placed.Line> lines, List<String> damaged) throws IOException {
        PDPage page = scan(image);
        PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        try (PDPageContentStream out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setRenderingMode(RenderingMode.NEITHER);
            for (int i = 0; i < lines.size(); i++) {
                Placed.Word first = lines.get(i).words().getFirst();
                Placed.Word last = lines.get(i).words().getLast();
                double width = last.x() + faces.width(last.text(), last.face()) - first.x();
                float size = (float) first.face().size();
                double natural = font.getStringWidth(damaged.get(i)) / 1000 * size;
                out.setFont(font, size);
                out.setTextMatrix(new Matrix((float) (width / natural), 0, 0, 1, (float) first.x(),
                        (float) (PDRectangle.A4.getHeight() - first.y())));
                out.showText(damaged.get(i));
            }
            out.endText();
        }
    }

    /// A page of real text in embedded fonts.
    void bornDigital(Placed.Page placed) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float height = PDRectangle.A4.getHeight();
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            for (Placed.Rule rule : placed.rules()) {
                out.setLineWidth(0.6f);
                out.moveTo((float) rule.x(), height - (float) rule.y());
                out.lineTo((float) (rule.x() + rule.width()), height - (float) rule.y());
                out.stroke();
            }
            for (Placed.Line line : placed.lines()) {
                for (Placed.Word word : line.words()) {
                    out.beginText();
                    out.setFont(font(word.face().file()), (float) word.face().size());
                    out.newLineAtOffset((float) word.x(), height - (float) word.y());
                    out.showText(word.text().replace('\u00A0', ' '));
                    out.endText();
                }
            }
        }
    }

    private PDFont font(String file) throws IOException {
        PDFont known = embedded.get(file);
        if (known == null) {
            known = PDType0Font.load(document, faces.file(file).toFile());
            embedded.put(file, known);
        }
        return known;
    }

    void save(Path file) throws IOException {
        Files.deleteIfExists(file);
        document.save(file.toFile());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
