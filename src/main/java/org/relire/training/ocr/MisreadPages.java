package org.relire.training.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relire.training.evaluation.Alignment;
import org.relire.training.evaluation.Folding;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Makes pairs for the evaluation of repair out of scans with ground truth, as another OCR program reads them.
///
/// Usage: `MisreadPages SCANS OUT TESSDATA MODEL "PROGRAM OPTIONS"`, once for each folder of scans (`NAME.png` or `NAME.jpg` with `NAME.gt.txt`). Words that
/// the truth parts at a line's end are joined in it, as repair joins them. Pages of which more than a quarter is misread are past repair and left out.
public final class MisreadPages {
    private static final Pattern PARTED = Pattern.compile("(?<=[\\p{L}\\d])[-¬]\\R\\s*(\\p{Ll}\\S*) ?");
    private static final Pattern HYPHEN = Pattern.compile("¬");
    private static final double MOST_ERRORS = 0.25;

    private MisreadPages() {}

    public static void main(String[] args) throws Exception {
        Path scans = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        OtherProgram program = OtherProgram.of(args[4], Path.of(args[2]), args[3]);
        try (Stream<Path> files = Files.list(scans)) {
            for (Path image : files.filter(file -> file.toString().matches(".*\\.(png|jpg)")).sorted().toList()) {
                String name = image.getFileName().toString().replaceFirst("\\.[^.]+$", "");
                Path truth = scans.resolve(name + ".gt.txt");
                if (Files.exists(truth)) {
                    write(out, scans.getFileName() + "_" + name, read(program, image), joined(Files.readString(truth)));
                }
            }
        }
    }

    /// An image on which the program fails is one that it reads nothing of: it is left out.
    private static String read(OtherProgram program, Path image) throws RelireException {
        try {
            return program.read(image);
        } catch (RelireException e) {
            if (e.kind() != ErrorKind.PROGRAM_FAILED) {
                throw e;
            }
            return "";
        }
    }

    private static void write(Path out, String name, String noisy, String truth) throws IOException {
        double errors = errorRate(noisy, truth);
        System.out.printf(Locale.ROOT, "%s %.2f %%%s%n", name, 100 * errors, errors > MOST_ERRORS ? ", left out" : "");
        if (errors <= MOST_ERRORS) {
            Files.writeString(out.resolve(name + ".ocr.txt"), noisy);
            Files.writeString(out.resolve(name + ".gt.txt"), truth);
        }
    }

    private static double errorRate(String noisy, String truth) {
        Folding folding = new Folding();
        return Alignment.of(folding.graphemes(Folding.strict(noisy)), folding.graphemes(Folding.strict(truth))).counts().errorRate();
    }

    /// The second half of a parted word moves up, the line ends after it.
    static String joined(String truth) {
        return HYPHEN.matcher(PARTED.matcher(truth).replaceAll("$1\n")).replaceAll("-");
    }
}
