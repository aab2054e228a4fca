package org.relire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import picocli.CommandLine.Option;

/// The option that names the collection a command works on.
final class CollectionOption {

    @Option(names = {"-c", "--collection"}, paramLabel = "${bundle:cli.label.folder}", required = true,
            description = "${bundle:cli.option.collection}")
    private @Nullable Path folder;

    Path folder() {
        if (folder == null) {
            throw new IllegalStateException("picocli sees to it");
        }
        return folder;
    }

    /// Opens it to read; it must be there.
    Collection openToRead(CommandContext context) throws RelireException {
        return context.toolbox().get().collections().openToRead(folder());
    }

    /// Opens it to write; it must be there.
    Collection openExisting(CommandContext context) throws RelireException {
        if (!Files.exists(new CollectionFolder(folder()).database())) {
            throw new RelireException(ErrorKind.COLLECTION_NOT_FOUND, folder());
        }
        return openOrMake(context);
    }

    Collection openOrMake(CommandContext context) throws RelireException {
        return context.toolbox().get().collections().open(folder());
    }
}
