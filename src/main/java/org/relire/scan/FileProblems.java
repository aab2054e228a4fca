package org.relire.scan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relire.model.PageId;
import org.relire.model.SourceDocument;
import org.relire.workflow.DiskSpace;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Tells what is wrong with a file from what went wrong when it was read.
final class FileProblems {

    private static final long MEGABYTE = 1L << 20;

    private FileProblems() {
    }

    /// The file has vanished, may not be read, or is damaged.
    static RelireException of(Path file, Exception failure) {
        return new RelireException(kindOf(file, failure), List.of(file), failure);
    }

    static RelireException damaged(Path file, Exception failure) {
        return new RelireException(ErrorKind.FILE_DAMAGED, List.of(file), failure);
    }

    /// A file past what is read, with both sizes as people count them.
    ///
    /// @param size  in bytes
    /// @param limit in bytes
    static RelireException tooLarge(Path file, long size, long limit) {
        return new RelireException(ErrorKind.FILE_TOO_LARGE, file, Math.ceilDiv(size, MEGABYTE), limit / MEGABYTE);
    }

    private static ErrorKind kindOf(Path file, Exception failure) {
        if (failure instanceof NoSuchFileException || !Files.exists(file)) {
            return ErrorKind.FILE_NOT_FOUND;
        }
        if (failure instanceof AccessDeniedException || !Files.isReadable(file)) {
            return ErrorKind.FILE_UNREADABLE;
        }
        // The operating system's refusal, not the format's.
        return failure instanceof FileSystemException ? ErrorKind.FILE_UNREADABLE : ErrorKind.FILE_DAMAGED;
    }

    /// What was said of one page's file, with the document's name in place of the file in the collection.
    static RelireException named(SourceDocument document, RelireException refused) {
        if (refused.kind() != ErrorKind.IMAGE_TOO_LARGE) {
            return refused;
        }
        List<Object> arguments = new ArrayList<>(refused.arguments());
        arguments.set(0, document.fileName());
        return new RelireException(refused.kind(), arguments, refused);
    }

    /// What keeps a page's image from being written.
    static RelireException notWritten(Path target, IOException failure) {
        return new RelireException(DiskSpace.isFull(failure, target) ? ErrorKind.DISK_FULL : ErrorKind.WRITE_FAILED, List.of(target), failure);
    }

    /// A page cannot be read, though its file could. Arguments: the document's name, which people know where they do not know the file in the
    /// collection, and the page's number.
    static RelireException page(Path file, SourceDocument document, PageId page, Exception failure) {
        if (!Files.isReadable(file)) {
            return of(file, failure);
        }
        return new RelireException(ErrorKind.PAGE_DAMAGED, List.of(document.fileName(), page.pageNumber()), failure);
    }
}
