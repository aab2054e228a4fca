package org.relire.workflow.port;

class MemorySearchIndexTest extends SearchIndexContract {

    @Override
    protected SearchIndex open() {
        return new MemorySearchIndex();
    }
}
