package org.relire.workflow.port;

import java.nio.file.Path;
import java.util.Optional;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.SourceDocument;
import org.relire.workflow.RelireException;

/// Reads files: what they are, their pages' images, the text that they carry. Safe for use by several threads.
public interface DocumentReader {

    /// Looks at a file: kind by content (not by name), number of pages, SHA-256.
    ///
    /// @throws RelireException naming the file and what is wrong with it
    SourceFile inspect(Path file) throws RelireException;

    /// Finds out in what encoding a text is, as for a text file, and decodes it. Line ends stay as they are.
    ///
    /// @param name of the file, for the sentence
    /// @throws RelireException of kind NOT_TEXT for a PDF or an image, TEXT_BINARY for other bytes that are no text
    DecodedText decode(byte[] bytes, String name) throws RelireException;

    /// Writes the image of a page as PNG to `target` (its folder exists) and tells its size and resolution.
    /// The embedded scan at its own pixels where the page is one image, else the page rendered. Empty for text files.
    ///
    /// @param original the file; its name tells nothing, `document` does
    Optional<PageImage> extractImage(Path original, SourceDocument document, PageId page, Path target)
            throws RelireException;

    /// The text that the file carries for a page: a PDF's text layer with boxes in the pixels of `image`, or the page of a
    /// text file. Empty where there is none.
    Optional<Reading> carriedText(Path original, SourceDocument document, PageId page, Optional<PageImage> image)
            throws RelireException;

    /// Whether the page is a scan and nothing else to the eye, so that the text it carries is somebody's older OCR of that scan. False where that
    /// cannot be told, and for files that carry no such text.
    default boolean hidesText(Path original, SourceDocument document, PageId page) {
        return false;
    }
}
