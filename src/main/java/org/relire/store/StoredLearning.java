package org.relire.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.model.Decision;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.SampleCheck;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Learning;

/// What is learnt from people, each step in a transaction of its own.
record StoredLearning(Database database, LearningTable table) implements Learning {

    private interface Step {
        void on(Session session) throws SQLException;
    }

    private void run(Step step) throws RelireException {
        database.write(session -> {
            step.on(session);
            return true;
        });
    }

    @Override
    public List<Decision> decisions() throws RelireException {
        return database.read(table::decisions);
    }

    @Override
    public void decide(Decision decision) throws RelireException {
        run(s -> table.decide(s, decision));
    }

    @Override
    public void revoke(Decision decision) throws RelireException {
        run(s -> table.revoke(s, decision));
    }

    @Override
    public void countSearch(List<PageId> found) throws RelireException {
        run(s -> table.countSearch(s, found));
    }

    @Override
    public Map<PageId, Long> searches() throws RelireException {
        return database.read(table::searches);
    }

    @Override
    public Optional<SampleCheck> sample(DocumentId document) throws RelireException {
        return database.read(s -> table.sample(s, document));
    }

    @Override
    public void saveSample(SampleCheck sample) throws RelireException {
        run(s -> table.saveSample(s, sample));
    }
}
