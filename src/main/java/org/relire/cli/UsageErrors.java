package org.relire.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what is wrong with a command, and where to read how it is used.
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        console.err().println(sentence(failure));
        console.say("cli.usage.see-help", failure.getCommandLine().getCommandSpec().qualifiedName());
        return failure.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private String sentence(ParameterException failure) {
        ArgSpec argument = failure.getArgSpec();
        return switch (failure) {
            case UnmatchedArgumentException unmatched ->
                    console.text("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> console.text("cli.usage.missing",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
            case UsageException usage -> console.text(usage.key(), usage.arguments());
            default -> argument == null
                    ? console.text("cli.usage.wrong", String.valueOf(failure.getMessage()))
                    : console.text("cli.usage.value", failure.getValue() == null ? "" : failure.getValue(), name(argument));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
