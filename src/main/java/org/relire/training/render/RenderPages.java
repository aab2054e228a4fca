package org.relire.training.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.relire.training.HeldOutText;
import org.relire.training.degrade.GreyRaster;

/// `RenderPages CORPORA HALF LAYOUT OUT PAGES WEAR FONT...`: prints clean text that no language model saw (`NNNN.gt.txt`) as worn black and white pages
/// (`NNNN.png`), for OCR programs to read into `NNNN.ocr.txt`. The same arguments give the same pages. `HALF` is `TRAIN` or `TEST`; `LAYOUT` is `plain`,
/// one paragraph, or `official`, laid out as reports and acts are. `WEAR` is that of the worst page: at 0.2 Tesseract errs in 0.3 to 8 % of the
/// characters, at 0.05 simpler programs do.
public final class RenderPages {
    private static final long SEED = 19_950_102;
    private static final int EACH = 400;

    private RenderPages() {}

    public static void main(String[] args) throws IOException, FontFormatException {
        Path out = Files.createDirectories(Path.of(args[3]));
        List<Font> fonts = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(6, args.length)) {
            fonts.add(Font.createFont(Font.TRUETYPE_FONT, Path.of(file).toFile()));
        }
        List<String> texts = HeldOutText.pages(Path.of(args[0]), HeldOutText.Half.valueOf(args[1]), EACH);
        boolean official = args[2].equals("official");
        double wear = Double.parseDouble(args[5]);
        SplittableRandom random = new SplittableRandom(SEED + Double.hashCode(wear));
        int pages = Math.min(texts.size(), Integer.parseInt(args[4]));
        for (int i = 0; i < pages; i++) {
            String prose = texts.get((int) ((long) i * texts.size() / pages)).strip().replaceAll("\\s+", " ");
            String text = official ? OfficialText.of(prose, random.split()) : prose;
            write(out, String.format(Locale.ROOT, "%04d", i), text, fonts.get(random.nextInt(fonts.size())), wear, random.split());
        }
    }

    private static void write(Path out, String name, String text, Font face, double wear, SplittableRandom random) throws IOException {
        float size = 22 + 16 * random.nextFloat();
        int width = (int) (size * (18 + random.nextInt(14)));
        PrintedText printed = PrintedText.set(text, face.deriveFont(size), width, 0.5 * random.nextDouble(), random);
        double strength = wear * Math.pow(random.nextDouble(), 1.2);
        GreyRaster worn = Wear.draw(strength, random).apply(printed.raster(), random.nextLong());
        ImageIO.write(worn.toBilevelImage(128), "png", out.resolve(name + ".png").toFile());
        Files.writeString(out.resolve(name + ".gt.txt"), String.join("\n", printed.lines()), StandardCharsets.UTF_8);
    }
}
