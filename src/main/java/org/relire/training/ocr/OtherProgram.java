package org.relire.training.ocr;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.relire.workflow.RelireException;

/// A program of somebody else's that reads page images, to be compared with.
public interface OtherProgram {

    /// OCRmyPDF if that is what the program is called, else the command line of Tesseract.
    ///
    /// @param command its name or path, then options of its own, parted by spaces
    /// @param models  the folder of the models
    /// @param model   the model's name
    static OtherProgram of(String command, Path models, String model) {
        List<String> words = Arrays.asList(command.strip().split("\\s+"));
        List<String> options = words.subList(1, words.size());
        return Path.of(words.getFirst()).getFileName().toString().startsWith("ocrmypdf")
                ? new OcrMyPdf(words.getFirst(), options, models, model)
                : new TesseractCommandLine(words.getFirst(), options, models, model);
    }

    /// The text of an image.
    ///
    /// @throws RelireException of kind PROGRAM_MISSING, or PROGRAM_FAILED where the program fails on the image
    String read(Path image) throws RelireException;

    String name();

    /// The processor time that it took so far; by the clock where the system does not tell.
    double seconds();
}
