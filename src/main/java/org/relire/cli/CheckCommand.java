package org.relire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.relire.workflow.CheckCollection;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `relire check`: verifies a collection and mends what is derived.
@Command(name = "check", description = "${bundle:cli.check.description}", footer = "  relire check -c rapports --repair")
final class CheckCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @Option(names = "--repair", description = "${bundle:cli.check.repair}")
    private boolean repair;

    CheckCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        try (Cancellation cancellation = new Cancellation(console);
                Collection opened = repair ? collection.openExisting(context) : collection.openToRead(context);
                ConsoleProgress progress = ConsoleProgress.of(console, cancellation)) {
            List<CheckCollection.Problem> problems = CheckCollection.run(opened, progress);
            problems.forEach(p -> console.result(console.text(p.messageKey(), p.arguments().toArray())));
            boolean derived = problems.stream().anyMatch(CheckCollection.Problem::derived);
            if (repair && derived) {
                CheckCollection.mend(opened, context.toolbox().get().reader().get(), progress);
                console.result(console.text("cli.check.mended"));
                return CheckCollection.run(opened, progress).isEmpty() ? 0 : ErrorKind.COLLECTION_DAMAGED.exitCode();
            }
            if (problems.isEmpty()) {
                console.result(console.text("cli.check.sound"));
                return 0;
            }
            if (derived) {
                console.say("cli.check.can-mend");
            }
            return ErrorKind.COLLECTION_DAMAGED.exitCode();
        }
    }
}
