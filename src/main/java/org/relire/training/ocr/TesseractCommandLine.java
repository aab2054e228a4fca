package org.relire.training.ocr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relire.workflow.RelireException;

/// The command line of Tesseract: the file as it is, its default page segmentation, and one thread unless the environment says
/// otherwise. With the threads that it takes by default it is several times slower on most machines, so that this is the stronger opponent.
final class TesseractCommandLine implements OtherProgram {

    private final String program;
    private final List<String> options;
    private final Path models;
    private final String model;
    private final ChildProcesses processes = new ChildProcesses();

    /// @param program its name or path
    /// @param options its own, beside the model
    /// @param models  the folder of the models
    /// @param model   the model's name
    TesseractCommandLine(String program, List<String> options, Path models, String model) {
        this.program = program;
        this.options = List.copyOf(options);
        this.models = models;
        this.model = model;
    }

    @Override
    public String read(Path image) throws RelireException {
        List<String> command = new ArrayList<>(
                List.of(program, image.toString(), "stdout", "--tessdata-dir", models.toString(), "-l", model));
        command.addAll(options);
        return processes.run(command, Map.of("OMP_THREAD_LIMIT", "1"));
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
