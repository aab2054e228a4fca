package org.relire.workflow;

import java.util.Locale;

/// The kinds of failure that people are told of. One table: each kind has its sentence in the message bundles under
/// `error.` and its name in lower case with dashes, and its exit code here.
public enum ErrorKind {
    /// Argument: the file.
    FILE_NOT_FOUND(3),
    /// The file or folder may not be read.
    FILE_UNREADABLE(3),
    /// A folder where a file was asked for.
    FILE_IS_FOLDER(3),
    /// A file where a folder was asked for.
    FOLDER_IS_FILE(3),
    FILE_EMPTY(3),
    /// Arguments: the file, its size and the limit in megabytes.
    FILE_TOO_LARGE(3),
    /// None of the formats that Relire reads.
    FORMAT_UNKNOWN(3),
    /// The file ends early or its structure is broken.
    FILE_DAMAGED(3),
    PDF_ENCRYPTED(3),
    NO_PAGES(3),
    /// A PDF that says that it has other pages than it has. Arguments: the file, how many it says, how many there are.
    PAGES_MISCOUNTED(3),
    /// A text file that holds binary data.
    TEXT_BINARY(3),
    /// A PDF or an image where a text was asked for.
    NOT_TEXT(3),
    /// Arguments: the file, width, height. Pixels past what memory allows, or a header that lies.
    IMAGE_TOO_LARGE(3),
    /// The folder holds nothing that Relire reads.
    NOTHING_TO_IMPORT(3),
    /// The folder is a collection, whose files are not taken for input.
    FOLDER_IS_COLLECTION(3),
    /// The folder holds a `.relireignore`.
    FOLDER_IGNORED(3),
    /// The folder holds no texts or pages with their truth.
    NOTHING_TO_EVALUATE(3),
    /// The page's deadline passed. Arguments: the seconds.
    PAGE_TIMEOUT(1),
    /// The page's image cannot be drawn.
    PAGE_DAMAGED(1),
    OCR_FAILED(1),
    /// A job changes the page faster than a person can. Argument: the page's number.
    PAGE_CHANGED(1),
    /// A model's file is missing or damaged. Argument: the file.
    MODEL_MISSING(3),
    /// Another program that was asked for is not to be had. Argument: its name.
    PROGRAM_MISSING(3),
    /// Another program failed. Arguments: its name, the first line of what it said.
    PROGRAM_FAILED(3),
    /// Another process holds the collection. Argument: the folder.
    COLLECTION_LOCKED(4),
    /// The database cannot be opened or is damaged. Argument: the folder.
    COLLECTION_DAMAGED(4),
    /// The collection was written by a newer Relire.
    COLLECTION_NEWER(4),
    COLLECTION_NOT_FOUND(3),
    DOCUMENT_NOT_FOUND(3),
    /// Arguments: the name, the identifiers of the documents that have it.
    DOCUMENT_AMBIGUOUS(3),
    /// Arguments: the quotation, the page's number.
    QUOTE_NOT_FOUND(3),
    TAG_NOT_FOUND(3),
    /// No series of this name is in force. Arguments: the name, the names of the last ones, how many these are.
    SERIES_NOT_FOUND(3),
    /// Arguments: the tag's name, the word for its kind.
    TAG_EXISTS(3),
    /// A tag that the program gives itself: it would come back.
    TAG_STANDARD(3),
    /// A tag that still tags something cannot be deleted.
    TAG_IN_USE(3),
    /// Cannot write there. Argument: the path.
    WRITE_FAILED(3),
    /// The folder of what Relire makes for itself cannot be written. Argument: the folder.
    CACHE_UNWRITABLE(3),
    DISK_FULL(3),
    /// A file lies where a result would, and is not one that Relire wrote. Argument: the file.
    FILE_NOT_OURS(3),
    QUERY_INVALID(2),
    /// A regular expression, or what is to take its place, cannot be understood. Argument: the expression.
    PATTERN_INVALID(2),
    /// A regular expression takes too long on a page. Argument: the expression.
    PATTERN_SLOW(2),
    CANCELLED(1);

    private final int exitCode;

    ErrorKind(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /// Whether it concerns one file, so that other files can go on.
    public boolean concernsFile() {
        return switch (this) {
            case FILE_NOT_FOUND, FILE_UNREADABLE, FILE_IS_FOLDER, FILE_EMPTY, FILE_TOO_LARGE, FORMAT_UNKNOWN, FILE_DAMAGED, PDF_ENCRYPTED,
                    NO_PAGES, PAGES_MISCOUNTED, TEXT_BINARY, NOT_TEXT, IMAGE_TOO_LARGE, NOTHING_TO_IMPORT, FOLDER_IS_COLLECTION,
                    FOLDER_IGNORED -> true;
            case FOLDER_IS_FILE, PAGE_TIMEOUT, PAGE_DAMAGED, OCR_FAILED, MODEL_MISSING, PROGRAM_MISSING, PROGRAM_FAILED,
                    COLLECTION_LOCKED, COLLECTION_DAMAGED, COLLECTION_NEWER, COLLECTION_NOT_FOUND, DOCUMENT_NOT_FOUND,
                    DOCUMENT_AMBIGUOUS, QUOTE_NOT_FOUND, TAG_NOT_FOUND, TAG_EXISTS, TAG_STANDARD, SERIES_NOT_FOUND,
                    TAG_IN_USE, PAGE_CHANGED, WRITE_FAILED, CACHE_UNWRITABLE, DISK_FULL, FILE_NOT_OURS, QUERY_INVALID,
                    PATTERN_INVALID, PATTERN_SLOW, CANCELLED, NOTHING_TO_EVALUATE -> false;
        };
    }

    /// Whether it concerns one page, so that other pages can go on.
    public boolean concernsPage() {
        return this == PAGE_TIMEOUT || this == PAGE_DAMAGED || this == OCR_FAILED;
    }

    /// The key of its sentence in the message bundles.
    public String messageKey() {
        return "error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
