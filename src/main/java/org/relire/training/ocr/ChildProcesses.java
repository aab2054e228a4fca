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

    /// What the program writes to standard output; empty where it fails.
    ///
    /// @param environment added where the variable is not set already, so that whoever measures can set it otherwise
    /// @throws RelireException of kind PROGRAM_MISSING
    Optional<String> run(List<String> command, Map<String, String> environment) throws RelireException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        environment.forEach(builder.environment()::putIfAbsent);
        double before = spent();
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean well = process.waitFor() == 0;
            seconds += spent() - before;
            return well ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            throw new RelireException(ErrorKind.PROGRAM_MISSING, List.of(command.getFirst()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelireException(ErrorKind.CANCELLED, List.of(), e);
        }
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
