package org.relire.gui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Delay;
import org.relire.gui.jobs.Latest;
import org.relire.model.Annotation;
import org.relire.model.Box;
import org.relire.model.PlacedWord;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.ProofreadPage;

/// All that is said of the open page's saved text and where it lies on the scan, kept in step with the text.
final class Marking {

    /// Marks are made anew once nobody has typed for this long: that is work for between two words, not for a key.
    private static final Duration QUIET = Duration.ofMillis(200);

    private final Latest placing;
    private final Delay making;
    private final Proofing proofing;
    private final Supplier<@Nullable RepairedPage> saved;
    private final Runnable made;
    private final ReadOnlyObjectWrapper<PageMarks> marks = new ReadOnlyObjectWrapper<>(PageMarks.NONE);
    private final ReadOnlyObjectWrapper<Placement> placement = new ReadOnlyObjectWrapper<>(Placement.NONE);
    private @Nullable Reading reading;
    private PageMarks.Sources sources = PageMarks.Sources.NONE;
    /// The text that the marks are of.
    private String marked = "";
    /// Finds what is pointed out; null where that is what the page was opened with.
    private @Nullable Function<String, List<TextRange>> finder;
    /// The marks where they are since something was typed; null while they are as made.
    private @Nullable PageMarks moved;

    /// @param saved the page as saved; null while none is open
    /// @param made  told once the marks are made anew
    Marking(Desk desk, Supplier<@Nullable RepairedPage> saved, Runnable made) {
        this.saved = saved;
        this.made = made;
        this.placing = new Latest(desk.background());
        this.making = new Delay(desk.background(), QUIET, this::make);
        this.proofing = new Proofing(desk.tools().proofreader(), desk.background(), saved, this::proofread);
    }

    ReadOnlyObjectProperty<PageMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Placement> placementProperty() {
        return placement.getReadOnlyProperty();
    }

    /// What is said of the saved text; just after typing, what was said before it.
    PageMarks marks() {
        return moved == null ? marks.get() : moved;
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

    /// Points out what `finder` finds in the saved text, as it is and as it becomes, on this page and those opened after it.
    ///
    /// @param finder null to point out nothing any more
    void lookFor(@Nullable Function<String, List<TextRange>> finder) {
        this.finder = finder;
        sources = sources.withHits(List.of());
        make();
    }

    /// Another page is open: nothing is said of it yet.
    ///
    /// @param hits ranges to point out
    void begin(OpenPage page, List<TextRange> hits) {
        placing.cancel();
        making.cancel();
        moved = null;
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

    /// What was typed is saved: the places behind it move on at once, what is said of it follows.
    void typed() {
        RepairedPage page = saved.get();
        if (page == null) {
            return;
        }
        if (!page.text().equals(marked)) {
            Typing change = Typing.between(marked, page.text());
            sources = sources.over(change);
            moved = marks().over(change);
            marked = page.text();
        }
        making.ask();
        made.run();
    }

    /// Makes the marks anew.
    void make() {
        RepairedPage page = saved.get();
        making.cancel();
        moved = null;
        if (page == null) {
            return;
        }
        if (finder != null) {
            sources = sources.withHits(finder.apply(page.text()));
        }
        PageMarks next = PageMarks.of(page, sources);
        marks.set(next);
        marked = page.text();
        made.run();
        Reading read = reading;
        // the page may have been read again; its new reading is on its way
        if (read != null && read.text().equals(page.raw())) {
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

    /// The word at an offset of the saved text and its place on the scan.
    Optional<PlacedWord> placedWord(int offset) {
        return placement().at(inPlaced(offset));
    }

    /// Where the line of the saved text lies that begins at an offset.
    Optional<Box> textLine(int start) {
        return placement().textLine(inPlaced(start));
    }

    /// The word at a point of the scan: where it begins in the saved text.
    OptionalInt offsetAt(double x, double y) {
        return placement().at(x, y).map(word -> OptionalInt.of(sincePlaced().toShown(word.range().start())))
                .orElse(OptionalInt.empty());
    }

    private int inPlaced(int offset) {
        return sincePlaced().toSaved(offset);
    }

    /// What has changed since it was found out where the text lies.
    private Typing sincePlaced() {
        RepairedPage page = saved.get();
        String placed = placement().text();
        return page == null || page.text().equals(placed) ? Typing.NONE : Typing.between(placed, page.text());
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

    /// The tags of passages that share a character with a range of the saved text, or hold it where it is empty.
    List<Annotation> tagsAt(TextRange range) {
        RepairedPage page = saved.get();
        return page == null ? List.of() : sources.tagsAt(range, page.text());
    }

    /// A passage bears a tag now, or no longer.
    void tagged(Annotation annotation) {
        if (saved.get() != null) {
            sources = sources.with(annotation);
            make();
        }
    }
}
