package org.relire.workflow;

/// The progress of a job that is not wanted any more.
record Cancelled() implements Progress {

    @Override
    public void advance(long done, long total) {
    }

    @Override
    public void message(String key, Object... arguments) {
    }

    @Override
    public boolean isCancelled() {
        return true;
    }
}
