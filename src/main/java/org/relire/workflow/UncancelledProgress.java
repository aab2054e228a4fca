package org.relire.workflow;

/// For work that is quick and makes what was done before a cancellation usable.
public record UncancelledProgress(Progress progress) implements Progress {

    @Override
    public void advance(long done, long total) {
        progress.advance(done, total);
    }

    @Override
    public void message(String key, Object... arguments) {
        progress.message(key, arguments);
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
