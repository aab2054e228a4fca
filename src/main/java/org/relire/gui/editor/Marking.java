package org.relire.gui.editor;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.relire.gui.jobs.Latest;
import org.relire.model.Annotation;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.ProofreadPage;

/// All that is said of the open page's saved text and where it lies on the scan, kept in step with the text.
final class Marking {

    private final Latest placing;
    private final Proofing proofing;
    private final Supplier<@Nullable RepairedPage> saved;
    private final Runnable made;
    private final ReadOnlyObjectWrapper<PageMarks> marks = new ReadOnlyObjectWrapper<>(PageMarks.NONE);
    private final ReadOnlyObjectWrapper<Placement> placement = new ReadOnlyObjectWrapper<>(Placement.NONE);
    private @Nullable Reading reading;
    private PageMarks.Sources sources = PageMarks.Sources.NONE;
    /// The text that the marks are of.
    private String marked = "";

    /// @param saved the page as saved; null while none is open
    /// @param made  told once the marks are made anew
    Marking(EditorContext context, Supplier<@Nullable RepairedPage> saved, Runnable made) {
        this.saved = saved;
        this.made = made;
        this.placing = new Latest(context.background());
        this.proofing = new Proofing(context.tools().proofreader(), context.background(), saved, this::proofread);
    }

    ReadOnlyObjectProperty<PageMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Placement> placementProperty() {
        return placement.getReadOnlyProperty();
    }

    PageMarks marks() {
        return marks.get();
    }

    Placement placement() {
        return placement.get();
    }

    List<TextRange> hits() {
        return sources.hits();
    }

    /// Whether the proofreader would take the suggestion of a suspect too.
    boolean isSeconded(Suspect suspect, int index) {
        return sources.opinions().stream().anyMatch(o -> o.suspect().equals(suspect) && o.suggested() == index);
    }

    /// Another page is open: nothing is said of it yet.
    ///
    /// @param hits ranges to point out
    void begin(OpenPage page, List<TextRange> hits) {
        placing.cancel();
        placement.set(Placement.NONE);
        reading = page.reading();
        sources = PageMarks.Sources.of(page, hits);
        if (page.text() == null) {
            marks.set(PageMarks.NONE);
        }
    }

    /// The saved text has changed: what was said of it elsewhere holds for the places where they are now.
    void follow() {
        RepairedPage page = saved.get();
        if (page != null && !page.text().equals(marked)) {
            sources = sources.over(Typing.between(marked, page.text()));
        }
        make();
    }

    /// Makes the marks anew.
    void make() {
        RepairedPage page = saved.get();
        if (page == null) {
            return;
        }
        PageMarks next = PageMarks.of(page, sources);
        marks.set(next);
        marked = page.text();
        made.run();
        Reading read = reading;
        if (read != null) {
            placing.run(() -> Placement.of(read, page, next), this::placed);
        }
    }

    private void placed(Placement found) {
        placement.set(found);
        if (saved.get() != null && !found.unsure().equals(sources.unsure())) {
            sources = sources.withUnsure(found.unsure());
            make();
        }
    }

    /// Has the proofreader read the text once nothing changes for a moment.
    void askProofreader() {
        proofing.ask();
    }

    private void proofread(ProofreadPage.Result result) {
        if (saved.get() != null) {
            sources = sources.withProofreading(result);
            make();
        }
    }

    /// A word is right, here and in the whole collection.
    void trust(String word) {
        sources = sources.trusting(word);
    }

    void tagged(Annotation annotation) {
        if (saved.get() != null) {
            sources = sources.with(annotation);
            make();
        }
    }
}
