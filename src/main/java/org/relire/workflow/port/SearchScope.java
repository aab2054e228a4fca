package org.relire.workflow.port;

/// Which text is searched.
public enum SearchScope {
    REPAIRED, RAW, BOTH
}
