package org.relire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.RelireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `relire train`: builds the models again.
@Command(name = "train", description = "${bundle:cli.train.description}",
        footer = "  relire train --corpora corpus --lexicons lexiques -o models")
final class TrainCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Option(names = "--corpora", paramLabel = "${bundle:cli.label.folder}", required = true, description = "${bundle:cli.train.corpora}")
    private @Nullable Path corpora;

    @Option(names = "--lexicons", paramLabel = "${bundle:cli.label.folder}", required = true, description = "${bundle:cli.train.lexicons}")
    private @Nullable Path lexicons;

    @Option(names = "--pairs", paramLabel = "${bundle:cli.label.folder}", arity = "1..*", description = "${bundle:cli.train.pairs}")
    private List<Path> pairs = List.of();

    @Option(names = "--pages", paramLabel = "${bundle:cli.label.folder}", arity = "1..*", description = "${bundle:cli.train.pages}")
    private List<Path> pages = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:cli.label.folder}", required = true, description = "${bundle:cli.train.output}")
    private @Nullable Path output;

    TrainCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        Path texts = InputFolder.of(Objects.requireNonNull(corpora));
        Path words = InputFolder.of(Objects.requireNonNull(lexicons));
        for (Path each : Stream.concat(pairs.stream(), pages.stream()).toList()) {
            InputFolder.of(each);
        }
        try (Cancellation cancellation = new Cancellation(console);
                ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
            context.trainer().get()
                    .train(texts, words, pairs, pages, Objects.requireNonNull(output), progress)
                    .forEach(file -> console.result(file.toString()));
            return 0;
        }
    }
}
