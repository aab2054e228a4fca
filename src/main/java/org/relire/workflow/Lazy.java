package org.relire.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something dear that is made when it is first asked for, once: a model, an engine, a library's start.
///
/// @param <T> what it makes
public final class Lazy<T> {

    /// Makes the value.
    ///
    /// @param <T> what it makes
    public interface Maker<T> {
        T make() throws RelireException;
    }

    private final Maker<T> maker;
    private @Nullable T value;

    public Lazy(Maker<T> maker) {
        this.maker = maker;
    }

    /// The value, made now if it is the first time; a failure is tried again at the next call.
    public synchronized T get() throws RelireException {
        T present = value;
        if (present == null) {
            present = maker.make();
            value = present;
        }
        return present;
    }

    /// The value, if it was made already; waits while it is being made.
    public synchronized Optional<T> made() {
        return Optional.ofNullable(value);
    }
}
