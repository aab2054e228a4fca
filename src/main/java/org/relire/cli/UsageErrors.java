package org.relire.cli;

import java.util.Arrays;
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
                    : wrongValue(failure.getValue() == null ? "" : failure.getValue(), argument);
        };
    }

    /// With the values that would do, where they can be told.
    private String wrongValue(String value, ArgSpec argument) {
        Object[] choices = argument.typeInfo().getType().getEnumConstants();
        String sentence = console.text("cli.usage.value", value, name(argument));
        return choices == null ? sentence : sentence + " " + console.text("cli.usage.choices",
                Arrays.stream(choices).map(choice -> JsonResult.word((Enum<?>) choice)).collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
