package org.relire.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.SearchIndex;
import org.relire.workflow.port.SearchIndexContract;

class LuceneSearchIndexTest extends SearchIndexContract {

    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() throws RelireException {
        return LuceneSearchIndex.open(folder.resolve("index"));
    }
}
