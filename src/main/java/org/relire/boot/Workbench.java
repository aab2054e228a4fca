package org.relire.boot;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import org.relire.cli.Spoken;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.slf4j.LoggerFactory;

/// The main of the workbench. It does not extend [Application], since Java then asks for JavaFX as modules.
public final class Workbench {

    private Workbench() {
    }

    /// @param arguments a collection's folder to open, or nothing
    public static void main(String[] arguments) {
        LogFile.start(UserFolders.ofUser().log());
        Messages messages = Spoken.choose(List.of(), System.getenv(), System.getProperty("os.name", ""), Locale.getDefault());
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // libraries may have left threads behind that would keep the program alive without a window
        System.exit(start(() -> Application.launch(WorkbenchApplication.class, arguments), messages, err));
    }

    /// Shows the window until it is closed. Where there is no display, JavaFX refuses as an operation that is not supported; what the window itself
    /// throws comes wrapped, and is told in a sentence where there is one for it.
    ///
    /// @return the exit code
    static int start(Runnable window, Messages messages, PrintStream err) {
        try {
            window.run();
            return 0;
        } catch (UnsupportedOperationException e) {
            LoggerFactory.getLogger(Workbench.class).info("No display", e);
            err.println(messages.text("cli.no-display"));
            return 1;
        } catch (RuntimeException e) {
            RelireException known = known(e);
            LoggerFactory.getLogger(Workbench.class).error("The window does not open", e);
            err.println(messages.sentence(known));
            return known.kind().exitCode();
        }
    }

    private static RelireException known(RuntimeException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RelireException known) {
                return known;
            }
        }
        throw failure;
    }
}
