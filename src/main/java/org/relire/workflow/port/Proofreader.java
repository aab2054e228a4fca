package org.relire.workflow.port;

import java.util.List;
import org.relire.model.Language;
import org.relire.workflow.RelireException;

/// Proofreads text: spelling, agreement, grammar. Slow to start (many seconds) and slow to check (kilobytes a second):
/// call it in the background. Safe for use by several threads.
public interface Proofreader extends AutoCloseable {

    /// Remarks in order of their ranges; empty for a language that it does not know.
    List<Remark> check(String text, Language language) throws RelireException;

    @Override
    void close();
}
