package org.relire.workflow;

import java.util.List;
import org.relire.workflow.port.StaleChangeException;

/// Changes pages on which somebody else may work at the same time: where they were faster, the change is made anew for what
/// stands there by then.
public final class Attempts {

    private static final int MOST = 3;

    private Attempts() {
    }

    /// Looks at pages and changes them.
    ///
    /// @param <T> what it gives back
    public interface Attempt<T> {

        /// @param isFirst whether nobody has been faster yet
        /// @throws StaleChangeException where somebody was faster
        T make(boolean isFirst) throws RelireException;
    }

    /// Makes attempts until one succeeds.
    ///
    /// @throws RelireException of kind PAGE_CHANGED, with the page's number, where the page keeps changing
    public static <T> T make(Attempt<T> attempt) throws RelireException {
        for (int made = 1; ; made++) {
            try {
                return attempt.make(made == 1);
            } catch (StaleChangeException e) {
                if (made == MOST) {
                    throw new RelireException(ErrorKind.PAGE_CHANGED, List.of(e.page().pageNumber()), e);
                }
            }
        }
    }
}
