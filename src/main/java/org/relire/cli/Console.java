package org.relire.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.relire.workflow.RepairNote;

/// Where a command reads and writes: results to `out`, everything else to `err`, both in UTF-8.
///
/// @param terminal whether `err` is watched by a person
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, Messages messages) {

    /// A line of the result.
    void result(String line) {
        out.println(line);
    }

    /// A sentence beside the result.
    void say(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
    }

    void say(RelireException failure) {
        err.println(messages.sentence(failure));
    }

    /// What is to be known of a result, after it also on a terminal.
    void say(RepairNote note) {
        out.flush();
        say(note.key(), note.file());
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// A share as a percentage with `digits` after the decimal sign.
    String percent(double share, int digits) {
        return Double.isNaN(share) ? "–" : String.format(messages.locale(), "%." + digits + "f\u00A0%%", share * 100);
    }

    /// A change as a percentage with its sign.
    String change(double share) {
        return String.format(messages.locale(), "%+.0f\u00A0%%", share * 100).replace('-', '−');
    }
}
