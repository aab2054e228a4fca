package org.relire.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// A command that is written well but cannot be meant.
final class UsageException extends CommandLine.ParameterException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /// @param key of the sentence
    UsageException(CommandSpec command, String key, Object... arguments) {
        super(command.commandLine(), key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
