package org.relire.gui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.Failures;
import org.relire.workflow.BugCode;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where everything that a person is to be told arrives: notices, sentences for what went wrong, reports of bugs.
/// A bug is logged here, once.
public final class MessageDesk implements Notices, Failures {

    /// Something told.
    ///
    /// @param kind what it is about
    record Notice(Sentence sentence, Kind kind) {

        /// Whether something went wrong.
        boolean isWarning() {
            return kind != Kind.NEWS;
        }
    }

    /// What a notice is about.
    enum Kind {
        NEWS, WARNING,
        /// A warning of which the screen of the jobs says more.
        JOB
    }

    /// A bug.
    ///
    /// @param code    short, the same for the same bug
    /// @param details for a report
    record Bug(String code, String details) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(MessageDesk.class);
    private static final int KEPT = 4;

    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> last = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Bug> bug = new ReadOnlyObjectWrapper<>();

    ObservableList<Notice> notices() {
        return notices;
    }

    /// What was told last, also once it is gone from the notices; null before anything was.
    ReadOnlyObjectProperty<@Nullable Notice> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Tells again what was told last.
    void repeat() {
        Notice notice = last.get();
        if (notice != null && !notices.contains(notice)) {
            add(notice);
        }
    }

    /// The last bug that nobody has looked at yet.
    ReadOnlyObjectProperty<@Nullable Bug> bugProperty() {
        return bug.getReadOnlyProperty();
    }

    void dismissBug() {
        bug.set(null);
    }

    @Override
    public void tell(Sentence sentence) {
        add(new Notice(sentence, Kind.NEWS));
    }

    @Override
    public void warn(Sentence sentence) {
        add(new Notice(sentence, Kind.WARNING));
    }

    @Override
    public void warnOfJob(Sentence sentence) {
        add(new Notice(sentence, Kind.JOB));
    }

    /// The screen of the jobs was seen: it says what the warnings of jobs do.
    void jobsSeen() {
        notices.removeIf(notice -> notice.kind() == Kind.JOB);
    }

    private void add(Notice notice) {
        notices.remove(notice);
        notices.add(notice);
        last.set(notice);
        if (notices.size() > KEPT) {
            notices.removeFirst();
        }
    }

    @Override
    public void report(Throwable failure) {
        if (failure instanceof RelireException known) {
            if (known.kind() != ErrorKind.CANCELLED) {
                LOG.warn("told: {}", known.getMessage(), known);
                add(new Notice(Sentence.of(known), Kind.WARNING));
            }
            return;
        }
        String code = BugCode.of(failure);
        LOG.error("bug {}", code, failure);
        if (bug.get() == null) {
            bug.set(new Bug(code, details(code, failure)));
        }
    }

    private static String details(String code, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "Relire " + code + "\nJava " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n\n" + trace;
    }
}
