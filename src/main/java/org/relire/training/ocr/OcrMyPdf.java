package org.relire.training.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// OCRmyPDF: image in, PDF out, its text taken from the file that it writes beside the PDF.
///
/// It runs the system's Tesseract, which looks for models and for its own settings in one folder: the model is therefore linked into a
/// temporary one, beside a link to each of the settings.
final class OcrMyPdf implements OtherProgram {

    /// For images that state no resolution; others keep theirs.
    private static final String DPI = "300";

    private final String program;
    private final List<String> options;
    private final Path models;
    private final String model;
    private final ChildProcesses processes = new ChildProcesses();
    private final ChildProcesses unmeasured = new ChildProcesses();

    /// @param program its name or path
    /// @param options its own, such as `--deskew`
    /// @param models  the folder of the models
    /// @param model   the model's name
    OcrMyPdf(String program, List<String> options, Path models, String model) {
        this.program = program;
        this.options = List.copyOf(options);
        this.models = models;
        this.model = model;
    }

    @Override
    public String read(Path image) throws RelireException {
        try {
            Path folder = Files.createTempDirectory("relire-ocrmypdf");
            try {
                return read(image, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(image), e);
        }
    }

    private String read(Path image, Path folder) throws IOException, RelireException {
        Path tessdata = Files.createDirectory(folder.resolve("tessdata"));
        Files.createSymbolicLink(tessdata.resolve(model + ".traineddata"),
                models.resolve(model + ".traineddata").toAbsolutePath());
        Path settings = settings();
        for (String name : List.of("configs", "tessconfigs", "pdf.ttf")) {
            if (Files.exists(settings.resolve(name))) {
                Files.createSymbolicLink(tessdata.resolve(name), settings.resolve(name));
            }
        }
        Path text = folder.resolve("text.txt");
        List<String> command = new ArrayList<>(List.of(program, "--quiet", "--sidecar", text.toString(), "--output-type", "pdf",
                "--jobs", "1", "--image-dpi", DPI, "-l", model));
        command.addAll(options);
        command.addAll(List.of(opaque(image, folder).toString(), folder.resolve("page.pdf").toString()));
        processes.run(command, Map.of("OMP_THREAD_LIMIT", "1", "TESSDATA_PREFIX", tessdata.toString()));
        return Files.exists(text) ? Files.readString(text) : "";
    }

    /// OCRmyPDF refuses images that can be seen through: they are laid on white paper first, as Relire does too.
    private static Path opaque(Path image, Path folder) throws IOException {
        BufferedImage seen = Files.exists(image) ? ImageIO.read(image.toFile()) : null;
        if (seen == null || !seen.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage laid = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = laid.createGraphics();
        graphics.drawImage(seen, 0, 0, Color.WHITE, null);
        graphics.dispose();
        Path file = folder.resolve("image.png");
        ImageIO.write(laid, "png", file.toFile());
        return file;
    }

    /// Where the system's Tesseract keeps its settings: it says so before its list of languages, between quotation marks.
    private Path settings() throws RelireException {
        String said = unmeasured.run(List.of("tesseract", "--list-langs"), Map.of());
        String[] parts = said.split("\"");
        return Path.of(parts.length > 1 ? parts[1] : "");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public String name() {
        return options.isEmpty() ? program : program + " " + String.join(" ", options);
    }

    @Override
    public double seconds() {
        return processes.seconds();
    }
}
