package org.relire.gui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Toolbox;

/// Desks for tests of view models, at which Claire sits.
public final class TestDesk {

    private static final PageOpener NOWHERE = new PageOpener() {
        @Override
        public void open(PageId page, List<TextRange> marked) {
            // no editor is at hand
        }
    };

    private TestDesk() {
    }

    /// A desk that opens no pages.
    public static Desk of(Collection collection, Toolbox tools, Background background, Notices notices) {
        return of(collection, tools, background, notices, NOWHERE);
    }

    public static Desk of(Collection collection, Toolbox tools, Background background, Notices notices, PageOpener opener) {
        return of(collection, tools, background, new JobList(background, Clock.systemUTC(), notices), notices, opener);
    }

    public static Desk of(Collection collection, Toolbox tools, Background background, JobList jobs, Notices notices, PageOpener opener) {
        return new Desk(collection, new Desk.Means(
                tools, background, jobs, () -> new Origin.Person("Claire"), JobSettings::standard, notices, opener));
    }

    /// A desk whose notices nobody reads.
    public static Desk quiet(Collection collection, Toolbox tools, Background background) {
        return of(collection, tools, background, new Notices() {
            @Override
            public void tell(Sentence sentence) {
                // nobody listens
            }
        });
    }

    /// A page that stays open, nothing being typed.
    public static CurrentPage page(PageId page) {
        return new CurrentPage() {
            @Override
            public Optional<PageId> openPage() {
                return Optional.of(page);
            }

            @Override
            public void save() {
                // nothing is being typed
            }
        };
    }
}
