package org.relire.cli;

import java.util.regex.Pattern;

/// A word as a POSIX shell takes it, to be pasted into a command.
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=-]+");

    private ShellWord() {
    }

    /// The word between single quotes where a shell would read more into it.
    static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
