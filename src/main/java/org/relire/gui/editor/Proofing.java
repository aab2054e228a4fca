package org.relire.gui.editor;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Delay;
import org.relire.model.RepairedPage;
import org.relire.workflow.Lazy;
import org.relire.workflow.ProofreadPage;
import org.relire.workflow.port.Proofreader;

/// Has the text on the screen proofread in the background, once nobody has typed for a while.
final class Proofing {

    private static final Duration QUIET = Duration.ofMillis(1200);

    private final Lazy<Proofreader> proofreader;
    private final Background lane;
    private final Supplier<@Nullable RepairedPage> current;
    private final Consumer<ProofreadPage.Result> done;
    private final Delay delay;
    private boolean busy;
    private boolean off;

    /// @param current the page as it stands, null without any
    /// @param done    told of what the proofreader says of it if its text still stands so
    Proofing(Lazy<Proofreader> proofreader, Background background, Supplier<@Nullable RepairedPage> current,
            Consumer<ProofreadPage.Result> done) {
        this.proofreader = proofreader;
        this.lane = background.lane();
        this.current = current;
        this.done = done;
        this.delay = new Delay(background, QUIET, this::check);
    }

    /// The text has changed.
    void ask() {
        delay.ask();
    }

    private void check() {
        RepairedPage page = current.get();
        if (page == null || off) {
            return;
        }
        if (busy) {
            delay.ask();
            return;
        }
        busy = true;
        lane.run(() -> new ProofreadPage(proofreader.get()).run(page), found -> {
            busy = false;
            RepairedPage now = current.get();
            if (now != null && now.text().equals(page.text())) {
                done.accept(found);
            }
        }, failure -> {
            busy = false;
            // proofreading is a second opinion: without it the editor works as well, so a person is told once only
            off = true;
            lane.failures().report(failure);
        });
    }
}
