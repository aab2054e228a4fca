package org.relire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ImportDocuments;
import picocli.CommandLine.Model.CommandSpec;

/// Whether the files and folders that a command was given go together; looked at before anything is made.
///
/// @param inputs files and folders to read
record GivenPaths(CommandSpec command, List<Path> inputs) {

    GivenPaths {
        inputs = List.copyOf(inputs);
    }

    /// The empty path stands for the current folder, which nobody means who writes `""` or a variable that is not set.
    ///
    /// @param folders that the command makes or fills
    void refuseEmpty(Path... folders) {
        if (Stream.concat(inputs.stream(), Arrays.stream(folders)).anyMatch(path -> path.toString().isEmpty())) {
            throw new UsageException(command, "cli.usage.empty-path");
        }
    }

    /// Results must not come to lie among the files to read: they would overwrite them, and the mark of the results' folder
    /// would keep them out of the next run.
    void refuseOutput(Path output) {
        Path target = real(output);
        boolean isInput = inputs.stream().anyMatch(input -> real(input).equals(target));
        if (isInput || files().anyMatch(file -> real(file).startsWith(target) || besideIt(file).startsWith(target))) {
            throw new UsageException(command, "cli.run.output-is-input", output);
        }
    }

    /// A collection that is made among the files to read would keep them from ever being read: collections are not input.
    void refuseCollection(Path collection) {
        Path target = real(collection);
        boolean isInput = inputs.stream().anyMatch(input -> real(input).equals(target));
        boolean isNew = !Files.exists(new CollectionFolder(collection).database());
        if (isInput || isNew && files().anyMatch(file -> besideIt(file).equals(target))) {
            throw new UsageException(command, "cli.usage.collection-is-input", collection);
        }
    }

    /// Where a link to a file lies, which is not where the file lies.
    private static Path besideIt(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : real(folder);
    }

    private Stream<Path> files() {
        return ImportDocuments.filesIn(inputs).stream();
    }

    /// The path without links; of one that is not there yet, as far as it is there.
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                try {
                    return there.toRealPath().resolve(there.relativize(absolute)).normalize();
                } catch (IOException e) {
                    return absolute.normalize();
                }
            }
        }
        return absolute.normalize();
    }
}
