package org.relire.workflow.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.model.Decision;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.SampleCheck;
import org.relire.workflow.RelireException;

/// What a collection has learnt from the people who use it. Part of a [CollectionStore], with the same promises.
public interface Learning {

    /// What is always or never to be corrected, by what is read, then by what it becomes.
    List<Decision> decisions() throws RelireException;

    /// Adds a decision; one on the same error gives way to it.
    void decide(Decision decision) throws RelireException;

    /// Revokes a decision; nothing happens if it is not there.
    void revoke(Decision decision) throws RelireException;

    /// Notes that a search has found these pages. Pages that are not there (any more) are passed over.
    void countSearch(List<PageId> found) throws RelireException;

    /// How often pages were found; pages never found are left out.
    Map<PageId, Long> searches() throws RelireException;

    /// The sample that is being checked, or was last.
    Optional<SampleCheck> sample(DocumentId document) throws RelireException;

    /// Keeps a document's sample in place of its former one.
    void saveSample(SampleCheck sample) throws RelireException;
}
