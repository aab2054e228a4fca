package org.relire.cli;

import java.nio.file.Path;
import org.relire.workflow.Lazy;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.Evaluator;
import org.relire.workflow.port.Trainer;

/// What the commands are built over; each part is made when a command first needs it.
///
/// @param log the file that people are pointed to after a bug
public record CommandContext(Lazy<Toolbox> toolbox, Lazy<Evaluator> evaluator, Lazy<Trainer> trainer, Path log) {
}
