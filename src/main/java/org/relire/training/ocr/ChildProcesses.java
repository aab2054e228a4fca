package org.relire.training.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Runs programs one after the other and adds up the processor time that they and their own children take.
final class ChildProcesses {

    private static final Path CHILDREN = Path.of("/proc/self/stat");
    private static final int CHILDREN_USER = 13;
    private static final int TICKS_A_SECOND = 100;

    private double seconds;

    /// What the program writes to standard output.
    ///
    /// @param environment added where the variable is not set already, so that whoever measures can set it otherwise
    /// @throws RelireException of kind PROGRAM_MISSING, or PROGRAM_FAILED with the first line of standard error
    String run(List<String> command, Map<String, String> environment) throws RelireException {
        Path errors = errorFile();
        try {
            return run(command, environment, errors);
        } finally {
            errors.toFile().delete();
        }
    }

    private static Path errorFile() throws RelireException {
        try {
            return Files.createTempFile("relire", ".err");
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(System.getProperty("java.io.tmpdir", "")), e);
        }
    }

    private String run(List<String> command, Map<String, String> environment, Path errors) throws RelireException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        environment.forEach(builder.environment()::putIfAbsent);
        double before = spent();
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            seconds += spent() - before;
            if (code != 0) {
                throw new RelireException(ErrorKind.PROGRAM_FAILED, command.getFirst(), firstLine(errors).orElse("exit code " + code));
            }
            return text;
        } catch (IOException e) {
            throw new RelireException(ErrorKind.PROGRAM_MISSING, List.of(command.getFirst()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelireException(ErrorKind.CANCELLED, List.of(), e);
        }
    }

    private static Optional<String> firstLine(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).map(String::strip).findFirst();
    }

    double seconds() {
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
