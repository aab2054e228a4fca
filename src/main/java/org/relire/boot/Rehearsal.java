package org.relire.boot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.relire.cli.CommandLineProgram;

/// What the launcher runs once after a build to record which classes the usual commands need (`-XX:AOTCacheOutput`):
/// help, and repair of a noisy page, with results thrown away.
final class Rehearsal {

    private static final String PAGE = """
            La cornmission a examine le rapport de l' admin istration sur la situation des établissements.
            Elle constate que les mes�res prises ne sont pas sufﬁsantes : les délaís ne sont pas respectés.
            Il serait souhaitable que le ministre prenne dela présente note une connaissance complète.
            """;
    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"), List.of("run", "--help"), List.of("repair"), List.of("repair", "--json", "--suggest"));

    private Rehearsal() {
    }

    static void main() throws IOException {
        Path log = Files.createTempFile("relire-", ".log");
        LogFile.start(log);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        for (List<String> command : COMMANDS) {
            new CommandLineProgram(
                            Main.context(UserFolders.ofUser()),
                            new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)), nowhere, nowhere, false)
                    .run(command.toArray(String[]::new));
        }
        Files.delete(log);
    }
}
