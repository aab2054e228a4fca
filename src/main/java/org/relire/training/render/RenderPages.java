package org.relire.training.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.relire.training.HeldOutText;

/// `RenderPages CORPORA HALF LAYOUT OUT PAGES WEAR FONT...`: prints clean text that no language model saw (`NNNN.gt.txt`) as worn black and white pages
/// (`NNNN.png`), for OCR programs to read into `NNNN.ocr.txt`. The same arguments give the same pages. `HALF` is `TRAIN` or `TEST`; `LAYOUT` is `plain`,
/// one paragraph, or `official`, laid out as reports and acts are. `WEAR` is that of the worst page: at 0.2 Tesseract errs in 0.3 to 8 % of the
/// characters, at 0.05 simpler programs do.
public final class RenderPages {
    private static final long SEED = 19_950_102;
    private static final int EACH = 400;
    /// Above 1, little worn pages are more frequent.
    private static final double EXPONENT = 1.2;

    private RenderPages() {}

    public static void main(String[] args) throws IOException, FontFormatException {
        Path out = Files.createDirectories(Path.of(args[3]));
        List<Font> fonts = fonts(Arrays.asList(args).subList(6, args.length));
        List<String> texts = HeldOutText.pages(Path.of(args[0]), HeldOutText.Half.valueOf(args[1]), EACH);
        boolean official = args[2].equals("official");
        double wear = Double.parseDouble(args[5]);
        SplittableRandom random = new SplittableRandom(SEED + Double.hashCode(wear));
        int pages = Math.min(texts.size(), Integer.parseInt(args[4]));
        for (int i = 0; i < pages; i++) {
            String prose = texts.get((int) ((long) i * texts.size() / pages)).strip().replaceAll("\\s+", " ");
            String text = official ? OfficialText.of(prose, random.split()) : prose;
            Font face = fonts.get(random.nextInt(fonts.size()));
            SplittableRandom own = random.split();
            PrintedText printed = PrintedText.drawn(text, face, own);
            printed.write(out, i, wear * Math.pow(own.nextDouble(), EXPONENT), own);
        }
    }

    /// The faces of TrueType or OpenType files.
    static List<Font> fonts(List<String> files) throws IOException, FontFormatException {
        List<Font> fonts = new ArrayList<>();
        for (String file : files) {
            fonts.add(Font.createFont(Font.TRUETYPE_FONT, Path.of(file).toFile()));
        }
        return fonts;
    }
}
