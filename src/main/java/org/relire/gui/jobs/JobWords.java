package org.relire.gui.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.Messages;

/// How far a job is, in words.
public final class JobWords {

    private JobWords() {
    }

    /// Such as "12 of 40, about 3 min left"; empty where nothing is known.
    public static String amount(Job job, Messages messages) {
        Job.Amount amount = job.amountProperty().get();
        if (amount.total() <= 0 || !job.isRunning()) {
            return "";
        }
        String words = messages.text("jobs.amount", amount.done(), amount.total());
        Duration left = job.timeLeft();
        return left == null ? words : words + " · " + left(left, messages);
    }

    private static String left(@Nullable Duration left, Messages messages) {
        if (left == null) {
            return "";
        }
        return left.toSeconds() < 60
                ? messages.text("jobs.left.seconds", Math.max(1, left.toSeconds()))
                : messages.text("jobs.left.minutes", Math.ceilDiv(left.toSeconds(), 60));
    }
}
