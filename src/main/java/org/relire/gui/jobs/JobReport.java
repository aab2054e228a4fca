package org.relire.gui.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;

/// What came of a job.
///
/// @param summary   what it did; absent where it did nothing worth a word
/// @param problems  what could not be done, each with its reason
/// @param retry     tries the problems again; absent where that would help nothing
/// @param leftAside files that it rightly did nothing with, each with its reason
public record JobReport(@Nullable Sentence summary, List<Problem> problems, @Nullable Runnable retry, List<Problem> leftAside) {

    public static final JobReport NONE = new JobReport(null, List.of(), null);

    /// A file or page that was not done.
    ///
    /// @param what its name
    /// @param why  the reason
    public record Problem(String what, Sentence why) {
    }

    public JobReport {
        problems = List.copyOf(problems);
        leftAside = List.copyOf(leftAside);
    }

    /// A report of work that left nothing aside.
    public JobReport(@Nullable Sentence summary, List<Problem> problems, @Nullable Runnable retry) {
        this(summary, problems, retry, List.of());
    }
}
