package org.relire.gui.editor;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Delay;
import org.relire.model.Language;
import org.relire.workflow.Lazy;
import org.relire.workflow.port.Proofreader;
import org.relire.workflow.port.Remark;

/// Has the text on the screen proofread in the background, once nobody has typed for a while.
final class Proofing {

    /// A text to proofread.
    record Text(String text, Language language) {
    }

    private static final Duration QUIET = Duration.ofMillis(1200);

    private final Lazy<Proofreader> proofreader;
    private final Background lane;
    private final Supplier<@Nullable Text> current;
    private final Consumer<List<Remark>> remarks;
    private final Delay delay;
    private boolean busy;
    private boolean off;

    /// @param current the text as it stands, null without any
    /// @param remarks told of the remarks on it if it still stands so
    Proofing(Lazy<Proofreader> proofreader, Background background, Supplier<@Nullable Text> current,
            Consumer<List<Remark>> remarks) {
        this.proofreader = proofreader;
        this.lane = background.lane();
        this.current = current;
        this.remarks = remarks;
        this.delay = new Delay(background, QUIET, this::check);
    }

    /// The text has changed.
    void ask() {
        delay.ask();
    }

    private void check() {
        Text text = current.get();
        if (text == null || off) {
            return;
        }
        if (busy) {
            delay.ask();
            return;
        }
        busy = true;
        lane.run(() -> proofreader.get().check(text.text(), text.language()), found -> {
            busy = false;
            if (text.equals(current.get())) {
                remarks.accept(found);
            }
        }, failure -> {
            busy = false;
            // proofreading is a second opinion: without it the editor works as well, so a person is told once only
            off = true;
            lane.failures().report(failure);
        });
    }
}
