package org.relire.training.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.relire.model.OcrPage;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.SourceFile;

/// Reads the page images of a folder and scores the text: `NNN.png` or `NNN.jpg` with its truth in `NNN.gt.txt`.
public final class OcrEvaluation {

    private static final String TRUTH = ".gt.txt";
    private static final List<String> IMAGES = List.of(".png", ".jpg", ".jpeg", ".tif", ".tiff");

    private final DocumentReader reader;
    private final OcrEngine engine;
    private final OcrSettings settings;

    public OcrEvaluation(DocumentReader reader, OcrEngine engine, OcrSettings settings) {
        this.reader = reader;
        this.engine = engine;
        this.settings = settings;
    }

    /// A page's score.
    ///
    /// @param name  the file's name without ending
    /// @param image the file
    /// @param reading what OCR read; without text where it failed
    /// @param truth   as the file has it
    /// @param time    that OCR took, without opening the image
    /// @param processorTime the same on the processor, whatever else the machine does; all of this program's threads
    /// @param error   why there is no text, if there is none
    public record Page(
            String name, Path image, Reading reading, String truth, OcrScore score, Duration time, Duration processorTime,
            Optional<ErrorKind> error) {
    }

    /// Scores all pages of `folder`, in the order of their names; a page that cannot be read counts as empty.
    ///
    /// @param watcher is shown each page as soon as it is done
    /// @throws RelireException of kind FILE_UNREADABLE for the folder, NOTHING_TO_EVALUATE if it holds no pages, or where OCR
    ///         itself is not to be had
    public List<Page> run(Path folder, Progress progress, Consumer<Page> watcher) throws RelireException {
        List<Path> images = images(folder);
        List<Page> pages = new ArrayList<>();
        for (Path image : images) {
            progress.advance(pages.size(), images.size());
            progress.checkCancelled();
            Page page = page(image);
            watcher.accept(page);
            pages.add(page);
        }
        return List.copyOf(pages);
    }

    /// The pages of a set taken together.
    public static OcrScore total(List<Page> pages) {
        return pages.stream().map(Page::score).reduce(OcrScore.NONE, OcrScore::plus);
    }

    private Page page(Path image) throws RelireException {
        String truth = truthOf(image);
        long start = System.nanoTime();
        Duration spent = spent();
        Reading reading = Reading.ofLayout(ReadingSource.OCR, engine.name(), OcrPage.NONE, Instant.EPOCH);
        Optional<ErrorKind> error = Optional.empty();
        try {
            PageImage picture = pictureOf(image);
            start = System.nanoTime();
            spent = spent();
            OcrPage layout = engine.recognize(picture, settings, Progress.NONE);
            reading = Reading.ofLayout(ReadingSource.OCR, engine.name(), layout, Instant.EPOCH);
            Files.deleteIfExists(picture.path());
        } catch (RelireException e) {
            if (!e.kind().concernsPage() && !e.kind().concernsFile()) {
                throw e;
            }
            error = Optional.of(e.kind());
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(image), e);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new Page(nameOf(image), image, reading, truth, OcrScore.of(truth, reading.text()), time, spent().minus(spent), error);
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
    }

    private PageImage pictureOf(Path image) throws RelireException, IOException {
        SourceFile file = reader.inspect(image);
        SourceDocument document = new SourceDocument(org.relire.model.DocumentId.ofSha256(file.sha256()), file.sha256(),
                image.getFileName().toString(), file.kind(), file.pageCount(), file.byteSize(), Instant.EPOCH);
        Path target = Files.createTempFile("relire", ".png");
        return reader.extractImage(image, document, document.page(0), target)
                .orElseThrow(() -> new RelireException(ErrorKind.FORMAT_UNKNOWN, image));
    }

    private static List<Path> images(Path folder) throws RelireException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> images = files.filter(OcrEvaluation::isImage).filter(f -> Files.exists(truthFile(f))).sorted().toList();
            if (images.isEmpty()) {
                throw new RelireException(ErrorKind.NOTHING_TO_EVALUATE, folder);
            }
            return images;
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(folder), e);
        }
    }

    private static boolean isImage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return IMAGES.stream().anyMatch(name::endsWith);
    }

    private static String truthOf(Path image) throws RelireException {
        try {
            return Files.readString(truthFile(image));
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(truthFile(image)), e);
        }
    }

    private static Path truthFile(Path image) {
        return image.resolveSibling(nameOf(image) + TRUTH);
    }

    private static String nameOf(Path image) {
        String name = image.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
