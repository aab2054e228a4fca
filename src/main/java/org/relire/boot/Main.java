package org.relire.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.relire.cli.CommandContext;
import org.relire.cli.CommandLineProgram;
import org.relire.workflow.Lazy;
import org.relire.workflow.Toolbox;

/// The main of the command line.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        UserFolders folders = UserFolders.ofUser();
        LogFile.start(folders.log());
        // results are UTF-8 whatever the locale says
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new CommandLineProgram(context(folders), System.in, out, err, isTerminal()).run(arguments));
    }

    static CommandContext context(UserFolders folders) {
        Wiring wiring = new Wiring(folders);
        Lazy<Toolbox> toolbox = new Lazy<>(wiring::toolbox);
        return new CommandContext(
                toolbox,
                new Lazy<>(() -> wiring.evaluator(toolbox.get())),
                new Lazy<>(() -> Wiring.trainer(toolbox.get())),
                folders.log());
    }

    /// Whether standard error is a terminal. The JDK tells only of all three streams together.
    private static boolean isTerminal() {
        String stated = System.getProperty("relire.terminal");
        return stated != null ? Boolean.parseBoolean(stated) : System.console() != null && System.console().isTerminal();
    }
}
