package org.relire.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends all log lines to a file that turns over at a megabyte, and none to the terminal, which belongs to results and
/// progress.
final class LogFile {

    private static final int LIMIT = 1 << 20;
    private static final int FILES = 3;

    /// Held, since the log manager forgets levels of loggers that nobody holds.
    private static final Logger APACHE = Logger.getLogger("org.apache");

    private LogFile() {
    }

    /// Starts logging to `file`, whose name ends with `-0.log`; those that it turns over to count on. Where it cannot be written,
    /// nothing is logged.
    static void start(Path file) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        // PDFBox and FontBox warn of each oddity of each file
        APACHE.setLevel(Level.SEVERE);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent(), "a log lies in a folder"));
            String pattern = file.toString().replace("%", "%%").replaceFirst("-0\\.log$", "-%g.log");
            Handler handler = new FileHandler(pattern, LIMIT, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            root.addHandler(handler);
        } catch (IOException e) {
            // a program whose log cannot be written still does its work
            root.setLevel(Level.OFF);
        }
    }
}
