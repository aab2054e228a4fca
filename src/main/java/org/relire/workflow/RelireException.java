package org.relire.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    public ErrorKind kind() {
        return kind;
    }

    /// What the sentence names, in the order of its placeholders; the first is the file or folder where there is one.
    public List<Object> arguments() {
        return arguments;
    }
}
