package org.relire.workflow;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.PageOutcome;

/// An operation that could not be done, for a reason that a person can understand and act on.
///
/// Its sentence is made from the kind and the arguments by [Messages#sentence(RelireException)].
public final class RelireException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final transient List<Object> arguments;

    public RelireException(ErrorKind kind, List<?> arguments, @Nullable Throwable cause) {
        super(kind + " " + arguments, cause);
        this.kind = kind;
        this.arguments = List.copyOf(arguments);
    }

    public RelireException(ErrorKind kind, Object... arguments) {
        this(kind, List.of(arguments), null);
    }

    /// Why a page failed. A kind that this version does not know, since another one saved it, is told as a failure of OCR, after which
    /// the page can be read again.
    public static RelireException of(PageOutcome.Failed failed) {
        ErrorKind kind = Arrays.stream(ErrorKind.values()).filter(known -> known.name().equals(failed.kind())).findFirst()
                .orElse(ErrorKind.OCR_FAILED);
        return new RelireException(kind, failed.arguments(), null);
    }

    public ErrorKind kind() {
        return kind;
    }

    /// What the sentence names, in the order of its placeholders; the first is the file or folder where there is one.
    public List<Object> arguments() {
        return arguments;
    }
}
