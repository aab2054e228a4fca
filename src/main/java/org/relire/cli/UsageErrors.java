package org.relire.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
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
        console.err().println(sentence(failure, List.of(arguments)));
        console.say("cli.usage.see-help", failure.getCommandLine().getCommandSpec().qualifiedName());
        return failure.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private String sentence(ParameterException failure, List<String> given) {
        ArgSpec argument = failure.getArgSpec();
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unknown(failure.getCommandLine(), unmatched.getUnmatched());
            case MissingParameterException missing -> missing(missing, given);
            case MutuallyExclusiveArgsException exclusive -> exclusive(exclusive, given);
            case MaxValuesExceededException many -> exclusive(many, given);
            case UsageException usage -> console.text(usage.key(), usage.arguments());
            default -> argument == null
                    ? console.text("cli.usage.wrong", String.valueOf(failure.getMessage()))
                    : wrongValue(failure.getValue() == null ? "" : failure.getValue(), argument);
        };
    }

    /// Words that follow a query are most likely more of it.
    private String unknown(CommandLine command, List<String> words) {
        String sentence = console.text("cli.usage.unknown", String.join(" ", words), words.size());
        boolean isQuery = command.getCommandName().equals("search") && words.stream().noneMatch(word -> word.startsWith("-"));
        List<ArgSpec> query = isQuery ? command.getParseResult().matchedArgs().stream().filter(ArgSpec::isPositional).toList() : List.of();
        return query.isEmpty() ? sentence : sentence + System.lineSeparator() + console.text(
                "cli.usage.quote-query",
                ShellWord.of(query.getFirst().originalStringValues().getFirst() + " " + String.join(" ", words)));
    }

    /// What is required and was not given. An option that is unknown comes first: it may be the one that is missing, misspelt.
    private String missing(MissingParameterException failure, List<String> given) {
        List<String> unknown = failure.getCommandLine().getUnmatchedArguments().stream().filter(word -> word.startsWith("-")).toList();
        if (!unknown.isEmpty()) {
            return console.text("cli.usage.unknown", String.join(" ", unknown), unknown.size());
        }
        List<ArgSpec> missing = failure.getMissing().stream().filter(each -> each.required() && !isGiven(each, given)).toList();
        return console.text("cli.usage.missing",
                (missing.isEmpty() ? failure.getMissing() : missing).stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
    }

    /// The options of the command's groups that were given, in the order of the command.
    private String exclusive(ParameterException failure, List<String> given) {
        return console.text("cli.usage.exclusive", failure.getCommandLine().getCommandSpec().argGroups().stream()
                .flatMap(group -> group.allOptionsNested().stream()).filter(option -> isGiven(option, given))
                .sorted(Comparator.comparingInt(option -> place(option, given)))
                .map(UsageErrors::name).distinct().collect(Collectors.joining(", ")));
    }

    private static boolean isGiven(ArgSpec argument, List<String> given) {
        return argument instanceof OptionSpec option && place(option, given) < given.size();
    }

    /// Where the option first stands among the words; their number where it does not.
    private static int place(OptionSpec option, List<String> given) {
        return (int) given.stream().takeWhile(word -> Arrays.stream(option.names())
                .noneMatch(name -> word.equals(name) || word.startsWith(name + "="))).count();
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
