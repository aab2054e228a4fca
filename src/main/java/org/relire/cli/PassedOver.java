package org.relire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Says which files of folders were not taken for input.
final class PassedOver {

    /// As many names as a line has room for.
    private static final int NAMED = 5;

    private PassedOver() {
    }

    /// One sentence beside the result, or none.
    static void say(List<Path> files, Console console) {
        if (files.isEmpty()) {
            return;
        }
        String names = files.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "));
        console.say("cli.passed-over", files.size(), files.size() > NAMED ? names + "…" : names);
    }
}
