package org.relire.training.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// The command line of Tesseract, to be compared with: the file as it is, its default page segmentation, one thread. With the
/// threads that it takes by default it is several times slower on most machines, so that this is the stronger opponent.
public final class TesseractCommandLine {

    private static final Path CHILDREN = Path.of("/proc/self/stat");
    private static final int CHILDREN_USER = 13;
    private static final int TICKS_A_SECOND = 100;

    private final String program;
    private final Path models;
    private final String model;
    private double seconds;

    /// @param program its name or path
    /// @param models  the folder of the models
    /// @param model   the model's name
    public TesseractCommandLine(String program, Path models, String model) {
        this.program = program;
        this.models = models;
        this.model = model;
    }

    /// The text of an image; empty where the program fails on it.
    ///
    /// @throws RelireException of kind PROGRAM_MISSING
    public String read(Path image) throws RelireException {
        ProcessBuilder command = new ProcessBuilder(
                program, image.toString(), "stdout", "--tessdata-dir", models.toString(), "-l", model)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("OMP_THREAD_LIMIT", "1");
        double before = spent();
        try {
            Process process = command.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean well = process.waitFor() == 0;
            seconds += spent() - before;
            return well ? text : "";
        } catch (IOException e) {
            throw new RelireException(ErrorKind.PROGRAM_MISSING, List.of(program), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelireException(ErrorKind.CANCELLED, List.of(), e);
        }
    }

    public String name() {
        return program;
    }

    /// The processor time that it took so far; by the clock where the system does not tell.
    public double seconds() {
        return seconds;
    }

    private static double spent() {
        try {
            String stat = Files.readString(CHILDREN);
            // the name in brackets may hold spaces
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / (double) TICKS_A_SECOND;
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return System.nanoTime() / 1e9;
        }
    }
}
