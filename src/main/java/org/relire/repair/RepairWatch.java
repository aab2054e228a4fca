package org.relire.repair;

/// Told how far the repair of a page is, which takes its time where the page is a long text.
@FunctionalInterface
public interface RepairWatch {

    /// Sees all pages through to their end.
    RepairWatch NONE = (_, _) -> true;

    /// @param share of the work that is done, 0-1
    /// @param end   up to where the page is repaired
    /// @return whether to go on; if not, the page is left as it stands from `end` on
    boolean goOn(double share, int end);
}
