package org.relire.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.relire.model.PageImage;
import org.relire.model.ReadingSettings;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.PagePreparer;

/// Takes the steps that OCR takes before its first pass, and keeps the image after each.
public final class LeptonicaPagePreparer implements PagePreparer {

    private final Lazy<TesseractNatives> natives;

    public LeptonicaPagePreparer(Lazy<TesseractNatives> natives) {
        this.natives = natives;
    }

    @Override
    public List<Prepared> prepare(PageImage page, ReadingSettings settings, Path folder, Progress progress) throws RelireException {
        progress.checkCancelled();
        List<Prepared> shown = new ArrayList<>();
        List<IOException> failures = new ArrayList<>();
        PreparedPage image = PreparedPage.of(Pix.of(natives.get().leptonica(), picture(page)), page.dpi());
        try (PreparedPage _ = steps(image, settings, after -> show(after, folder, shown, failures))) {
            progress.checkCancelled();
        }
        if (!failures.isEmpty()) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(folder), failures.getFirst());
        }
        return List.copyOf(shown);
    }

    private static PreparedPage steps(
            PreparedPage image, ReadingSettings settings, Consumer<PreparedPage> watcher) {
        try (PageLook look = new PageLook()) {
            PreparedPage placed = PagePreparation.places().prepare(image, settings, look, watcher);
            return PagePreparation.levels().prepare(placed, settings, look, watcher);
        }
    }

    private static PagePicture picture(PageImage page) throws RelireException {
        try {
            return PagePicture.read(page.path(), page.dpi());
        } catch (IOException | RuntimeException e) {
            throw new RelireException(ErrorKind.PAGE_DAMAGED, List.of(page.path()), e);
        }
    }

    private static void show(PreparedPage page, Path folder, List<Prepared> shown, List<IOException> failures) {
        Path file = folder.resolve(String.format(Locale.ROOT, "step-%02d-%s.png", shown.size() + 1, page.steps().getLast().kind()));
        try {
            Files.createDirectories(folder);
            PagePicture picture = page.grey().picture(page.dpi());
            if (!ImageIO.write(image(picture), "png", file.toFile())) {
                throw new IOException("cannot write " + file);
            }
            shown.add(new Prepared(page.steps().getLast(), file, picture.width(), picture.height()));
        } catch (IOException e) {
            failures.add(e);
        }
    }

    private static BufferedImage image(PagePicture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.pixels().get(0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return image;
    }
}
