package org.relire.workflow;

/// How a long job tells how far it is, and learns that it is not wanted any more. Called from any thread.
public interface Progress {

    /// A progress that tells nobody and is never cancelled.
    Progress NONE = new Progress() {
        @Override
        public void advance(long done, long total) {
        }

        @Override
        public void message(String key, Object... arguments) {
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// `done` of `total` units are done; a negative total is not known yet.
    void advance(long done, long total);

    /// What is being done now: a message key and what its sentence names.
    void message(String key, Object... arguments);

    boolean isCancelled();

    /// @throws RelireException of kind [ErrorKind#CANCELLED] if the job is not wanted any more
    default void checkCancelled() throws RelireException {
        if (isCancelled()) {
            throw new RelireException(ErrorKind.CANCELLED);
        }
    }
}
