package org.relire.workflow.port;

import java.nio.file.Path;
import org.relire.model.MediaKind;

/// What a file turns out to be when it is looked at.
///
/// @param sha256   64 lower-case hexadecimal digits
/// @param byteSize in bytes
public record SourceFile(Path path, String sha256, long byteSize, MediaKind kind, int pageCount) {
}
