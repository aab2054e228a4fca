package org.relire.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the files to import: those named, and in folders, recursively, those whose names end as Relire's formats do.
///
/// A folder that holds a file named `.relireignore` is passed over with all below it, and so are what is hidden and
/// collections, whose page images would else come in as scans.
final class InputFiles {

    private static final Set<String> ENDINGS = Set.of("pdf", "tif", "tiff", "png", "jpg", "jpeg", "txt");
    private static final String IGNORE = ".relireignore";

    private final List<Path> files = new ArrayList<>();
    private final List<ImportReport.Rejection> rejected = new ArrayList<>();
    private final List<Path> passedOver = new ArrayList<>();

    InputFiles(List<Path> inputs) {
        inputs.forEach(this::add);
    }

    /// In the order of the inputs; within a folder by name.
    List<Path> files() {
        return files;
    }

    List<ImportReport.Rejection> rejected() {
        return rejected;
    }

    /// What lies in the folders and is not taken, but for what is hidden and for folders that are no input.
    List<Path> passedOver() {
        return passedOver;
    }

    private void add(Path input) {
        if (!Files.isDirectory(input)) {
            files.add(input);
            return;
        }
        Optional<ErrorKind> why = whyPassedOver(input);
        if (why.isPresent()) {
            reject(input, new RelireException(why.get(), input));
            return;
        }
        int before = files.size() + rejected.size();
        addFolder(input);
        if (files.size() + rejected.size() == before) {
            reject(input, new RelireException(ErrorKind.NOTHING_TO_IMPORT, input));
        }
    }

    private void addFolder(Path folder) {
        if (whyPassedOver(folder).isPresent()) {
            return;
        }
        List<Path> children;
        try (Stream<Path> listing = Files.list(folder)) {
            children = listing.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            reject(folder, new RelireException(ErrorKind.FILE_UNREADABLE, List.of(folder), e));
            return;
        }
        for (Path child : children) {
            if (child.getFileName().toString().startsWith(".")) {
                continue;
            }
            // a link to a folder may lead in a circle
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                addFolder(child);
            } else if (Files.isRegularFile(child) && ENDINGS.contains(ending(child))) {
                files.add(child);
            } else {
                passedOver.add(child);
            }
        }
    }

    private static Optional<ErrorKind> whyPassedOver(Path folder) {
        if (new CollectionFolder(folder).isOne()) {
            return Optional.of(ErrorKind.FOLDER_IS_COLLECTION);
        }
        return Files.exists(folder.resolve(IGNORE)) ? Optional.of(ErrorKind.FOLDER_IGNORED) : Optional.empty();
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void reject(Path path, RelireException reason) {
        rejected.add(new ImportReport.Rejection(path, reason));
    }
}
