package org.relire.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.RemoveDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relire remove`: takes documents out of a collection, once a person has said so.
@Command(name = "remove", description = "${bundle:cli.remove.description}", footer = "  relire remove rapport.pdf -c rapports")
final class RemoveCommand implements Callable<Integer> {

    private static final Set<String> YES = Set.of("o", "oui", "y", "yes");

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:cli.label.document}", description = "${bundle:cli.remove.document}")
    private List<String> wanted = new ArrayList<>();

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @Option(names = "--yes", description = "${bundle:cli.remove.yes}")
    private boolean yes;

    @Spec
    private @Nullable CommandSpec spec;

    RemoveCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        if (!yes && !console.terminal()) {
            throw new UsageException(Objects.requireNonNull(spec), "cli.remove.needs-yes");
        }
        try (Collection opened = collection.openExisting(context)) {
            DocumentNames names = DocumentNames.of(opened);
            Set<SourceDocument> documents = new LinkedHashSet<>();
            for (String text : wanted) {
                documents.add(names.find(text));
            }
            if (!yes && !isConfirmed(documents)) {
                console.say("cli.remove.kept");
                return ErrorKind.CANCELLED.exitCode();
            }
            RemoveDocuments.run(opened, List.copyOf(documents));
            console.result(console.text("cli.remove.removed", documents.size()));
            return 0;
        }
    }

    /// Names the documents and asks; no answer is a no.
    private boolean isConfirmed(Set<SourceDocument> documents) throws RelireException {
        documents.forEach(document -> console.say(
                "cli.documents.row", document.id(), document.fileName(), document.pageCount(), 0, 0));
        console.err().print(console.text("cli.remove.question", documents.size()) + " ");
        console.err().flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
            return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of("-"), e);
        }
    }
}
