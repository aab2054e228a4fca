import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.relire.training.degrade.*;

/// Renders the source texts of this folder to scans as archives have them, with their ground truth.
///
/// Arguments: the folder of fonts (searched recursively) and the output folder. The same fonts and JDK give the same
/// files. See `../README.md`.
public final class RenderSamples {

    private static final String TIMES = "NimbusRoman-Regular.otf";
    private static final String TIMES_BOLD = "NimbusRoman-Bold.otf";
    private static final String SWISS = "NimbusSans-Regular.otf";
    private static final String SWISS_BOLD = "NimbusSans-Bold.otf";
    private static final String SCHOOLBOOK = "C059-Roman.otf";
    private static final String SCHOOLBOOK_BOLD = "C059-Bold.otf";

    private final Path sources;
    private final Path out;
    private final Faces faces;
    private final Truth truth;

    private RenderSamples(Path sources, Path fonts, Path out) throws IOException {
        this.sources = sources;
        this.out = Files.createDirectories(out);
        this.faces = new Faces(fonts);
        this.truth = new Truth(out.resolve("ground-truth"));
    }

    /// A text set and ready to be drawn.
    private record SetText(List<Placed.Page> pages) {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: RenderSamples SOURCES FONTS OUT");
            System.exit(2);
        }
        RenderSamples samples = new RenderSamples(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        samples.faxedReport();
        samples.skewedReport();
        samples.oldTextLayer();
        samples.bilingual();
        samples.typescript();
        samples.singlePage();
        samples.photograph();
        samples.noisyText();
        samples.mixed();
        samples.truth.close();
    }

    private SetText set(String name, Style style, int firstNumber) throws IOException {
        List<Evidence> evidence = new ArrayList<>();
        Source source = Source.read(sources.resolve(name + ".mark"));
        List<Placed.Page> pages = new PageLayout(faces, style, source, evidence, firstNumber).pages();
        truth.text(name, pages);
        truth.evidence(name, pages, evidence, style.typewriter());
        return new SetText(pages);
    }

    private static DegradationChain faxChain(int page) {
        return DegradationChain.of(new UnevenInk(0.25, 300), new BrokenStrokes(0.015, 5, 0.7), new Blur(0.8),
                new Skew(page % 2 == 0 ? 0.5 : -0.4), new Specks(25, 2.2, 0.9), new TonerStreaks(2, 2, 0.5),
                new DarkEdges(26, 0.9), new Threshold(140, 14), new EdgeFlips(0.25, 0.8, 0.2, 1.0, 0.0001));
    }

    private void faxedReport() throws IOException {
        String name = "rapport d'inspection – dépôt";
        Style style = new Style(TIMES, TIMES_BOLD, 11.5, 14.6, 78, 70, 92, 96, true, 0);
        List<Placed.Page> pages = set(name, style, 1).pages();
        try (PdfFile pdf = new PdfFile(faces, "Rapport 87/14", 1996)) {
            for (int p = 0; p < pages.size(); p++) {
                GreyRaster clean = new PagePainter(faces, 200).paint(pages.get(p), 100 + p);
                GreyRaster fax = faxChain(p).apply(new PunchHoles(200).apply(clean, new java.util.SplittableRandom(p)), 110 + p);
                pdf.scan(pdf.faxed(fax.toBilevelImage(128)));
            }
            pdf.save(out.resolve(name + ".pdf"));
        }
    }

    private void skewedReport() throws IOException {
        Style style = new Style(SWISS, SWISS_BOLD, 10.3, 13.6, 74, 74, 84, 92, true, 0);
        List<Placed.Page> pages = set("transport-scolaire", style, 1).pages();
        double[] skew = {1.3, -0.9, 0.7, -1.1};
        try (PdfFile pdf = new PdfFile(faces, "Transport scolaire", 1999)) {
            for (int p = 0; p < pages.size(); p++) {
                GreyRaster clean = new PagePainter(faces, 200).paint(pages.get(p), 200 + p);
                DegradationChain chain = DegradationChain.of(new InkSpread(0.25), new BrokenStrokes(0.012, 6, 0.5),
                        new Skew(skew[p % skew.length]), new Resample(0.72), new Specks(220, 2.6, 0.95), new PaperTone(232, 48, 10),
                        new DarkEdges(18, 0.6), new ScanNoise(7, 0.5));
                pdf.scan(pdf.jpeg(chain.apply(clean, 210 + p).toImage(), 0.42f));
            }
            pdf.save(out.resolve("transport-scolaire.pdf"));
        }
    }

    private void oldTextLayer() throws IOException {
        String name = "blanchisserie-hopital";
        Style style = new Style(SCHOOLBOOK, SCHOOLBOOK_BOLD, 10.2, 13.6, 80, 72, 86, 92, true, 0);
        List<Placed.Page> pages = set(name, style, 14).pages();
        TextDamage damage = new TextDamage(311, 2.4);
        try (PdfFile pdf = new PdfFile(faces, "Blanchisserie", 1997)) {
            for (int p = 0; p < pages.size(); p++) {
                GreyRaster clean = new PagePainter(faces, 240).paint(pages.get(p), 300 + p);
                DegradationChain chain = DegradationChain.of(new UnevenInk(0.25, 200), new InkSpread(-0.1), new Blur(1.1),
                        new Skew(p % 2 == 0 ? -0.3 : 0.6), new Specks(40, 3, 0.9), new DarkEdges(20, 0.9),
                        new Threshold(172, 18), new EdgeFlips(0.3, 0.7, 0.25, 0.9, 0.0001));
                List<String> layer = pages.get(p).lines().stream().map(l -> winAnsi(damage.line(l.text()))).toList();
                PDImageXObject scan = pdf.faxed(chain.apply(clean, 310 + p).toBilevelImage(128));
                pdf.scanWithLayer(scan, pages.get(p).lines(), layer);
            }
            pdf.save(out.resolve(name + ".pdf"));
        }
    }

    /// What an old program could write in its one-byte text layer.
    private static String winAnsi(String text) {
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replace("\uFFFD", "?").replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬃ", "ffi").replace("ﬀ", "ff").replace("\u00AD", "-");
        var encoder = java.nio.charset.Charset.forName("windows-1252").newEncoder();
        StringBuilder out = new StringBuilder();
        plain.chars().forEach(c -> out.append(c >= 32 && encoder.canEncode((char) c) ? (char) c : '?'));
        return out.toString();
    }

    private void bilingual() throws IOException {
        String name = "aide-jeunesse-bilingue";
        Style style = new Style(SWISS, SWISS_BOLD, 9.6, 12, 58, 58, 96, 70, true, 0);
        List<Evidence> evidence = new ArrayList<>();
        BilingualLayout.Columns columns = new BilingualLayout(faces, style, 24, 2).set(
                Source.read(sources.resolve(name + ".fr.mark")), Source.read(sources.resolve(name + ".nl.mark")), evidence);
        truth.text(name + ".fr", columns.french());
        truth.text(name + ".nl", columns.dutch());
        truth.evidence(name, columns.french(), evidence, false);
        try (PdfFile pdf = new PdfFile(faces, "1147/4 - 92/93", 1998)) {
            for (int p = 0; p < columns.french().size(); p++) {
                List<Placed.Line> both = new ArrayList<>(columns.french().get(p).lines());
                both.addAll(columns.dutch().get(p).lines());
                GreyRaster clean = new PagePainter(faces, 300).paint(new Placed.Page(both, List.of()), 400 + p);
                DegradationChain chain = DegradationChain.of(new Resample(0.6), new UnevenInk(0.25, 250), new Specks(30, 3, 0.95),
                        new Skew(0.4 - 0.9 * p), new DarkEdges(24, 0.9), new Threshold(132, 14),
                        new EdgeFlips(0.3, 0.6, 0.3, 0.7, 0.0001));
                pdf.scan(pdf.faxed(chain.apply(clean, 410 + p).toBilevelImage(128)));
            }
            pdf.save(out.resolve(name + ".pdf"));
        }
    }

    private void typescript() throws IOException {
        String name = "greffe-typescript";
        Style style = new Style("GNUTypewriter.ttf", "GNUTypewriter.ttf", 12, 19, 86, 62, 100, 104, false, 7.2);
        List<Placed.Page> pages = set(name, style, 1).pages();
        List<BufferedImage> images = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            GreyRaster clean = new PagePainter(faces, 240).paint(pages.get(p), 500 + p);
            DegradationChain chain = DegradationChain.of(new UnevenInk(0.38, 30), new BrokenStrokes(0.015, 4, 0.5), new Blur(0.9),
                    new Skew(p % 2 == 0 ? 0.8 : -0.5), new Specks(35, 2.5, 0.9), new PunchHoles(240), new DarkEdges(22, 0.9),
                    new Threshold(150, 16), new EdgeFlips(0.25, 0.8, 0.25, 0.9, 0.0001));
            images.add(chain.apply(clean, 510 + p).toBilevelImage(128));
        }
        ImageFiles.tiff(images, 240, out.resolve(name + ".tif"));
    }

    private void singlePage() throws IOException {
        Style style = new Style(TIMES, TIMES_BOLD, 11, 14, 80, 76, 86, 90, true, 0);
        List<Placed.Page> pages = set("dragage-canal", style, 1).pages();
        GreyRaster clean = new PagePainter(faces, 170).paint(pages.getFirst(), 600);
        DegradationChain chain = DegradationChain.of(new InkSpread(0.35), new Blur(0.7), new Skew(-0.6), new Specks(90, 2, 0.9),
                new TonerStreaks(3, 3, 0.5), new DarkEdges(14, 0.7), new PaperTone(250, 40, 4), new ScanNoise(5, 0.4));
        // Scanner software pulls the paper to white and keeps sixteen greys: this is also what keeps the file small.
        GreyRaster grey = chain.apply(clean, 610).map(v -> v > 205 ? 255 : v / 17 * 17);
        ImageFiles.png(grey.toImage(), 170, out.resolve("dragage-canal.png"));
    }

    private void photograph() throws IOException {
        Style style = new Style(TIMES, TIMES_BOLD, 12.5, 17, 76, 72, 100, 110, true, 0);
        List<Placed.Page> pages = set("ateliers-prison-photo", style, 7).pages();
        GreyRaster clean = new PagePainter(faces, 180).paint(pages.getFirst(), 700);
        DegradationChain chain = DegradationChain.of(new UnevenInk(0.25, 120), new Specks(40, 2, 0.8), new PaperTone(205, 45, 12),
                new Skew(0.7), new Perspective(0.045, 58), new UnevenLight(0.48), new Blur(1.0), new ScanNoise(6, 0.7));
        GreyRaster photo = chain.apply(clean, 711);
        BufferedImage tinted = new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < photo.height(); y++) {
            for (int x = 0; x < photo.width(); x++) {
                int v = photo.at(x, y);
                tinted.setRGB(x, y, v << 16 | (v * 97 / 100) << 8 | v * 88 / 100);
            }
        }
        Files.write(out.resolve("ateliers-prison-photo.jpg"), ImageFiles.jpeg(tinted, 0.6f));
    }

    private void noisyText() throws IOException {
        String name = "services-incendie";
        Style style = new Style(TIMES, TIMES_BOLD, 11.5, 14.5, 120, 120, 86, 90, true, 0);
        List<Placed.Page> pages = set(name, style, 3).pages();
        TextDamage damage = new TextDamage(811, 1.9);
        List<String> noisy = pages.stream().map(p -> damage.page(p.text())).toList();
        Files.writeString(out.resolve(name + ".txt"), String.join("\n\f", noisy) + "\n");
        truth.damage(name, damage);
        System.out.println(name + " " + damage.counts());
    }

    private void mixed() throws IOException {
        String name = "bibliotheques-publiques";
        Style style = new Style("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", 11.5, 14.8, 80, 76, 90, 92, true, 0);
        List<Placed.Page> pages = set(name, style, 1).pages();
        try (PdfFile pdf = new PdfFile(faces, "Lecture publique", 1994)) {
            for (int p = 0; p < pages.size(); p++) {
                if (p != 1) {
                    pdf.bornDigital(pages.get(p));
                    continue;
                }
                GreyRaster clean = new PagePainter(faces, 200).paint(pages.get(p), 900);
                DegradationChain chain = DegradationChain.of(new InkSpread(0.35), new Resample(0.62), new Skew(-0.8),
                        new Specks(260, 2.6, 0.95), new BrokenStrokes(0.02, 6, 0.6), new DarkEdges(20, 0.8), new PaperTone(240, 40, 6), new ScanNoise(6, 0.5));
                pdf.scan(pdf.jpeg(chain.apply(clean, 910).toImage(), 0.4f));
            }
            pdf.save(out.resolve(name + ".pdf"));
        }
    }
}
