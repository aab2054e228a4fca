package org.relire.gui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.TagName;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.PageId;
import org.relire.model.Tag;
import org.relire.model.TextRange;
import org.relire.workflow.TagPassages;

/// The tags that passages of the open page bear, and what a person does with them.
public final class PageTags {

    private final Desk desk;
    private final Background lane;
    private final EditorViewModel editor;
    private final Runnable changed;

    /// @param lane    saves, in order
    /// @param changed told once a tag is stored
    PageTags(Desk desk, Background lane, EditorViewModel editor, Runnable changed) {
        this.desk = desk;
        this.lane = lane;
        this.editor = editor;
        this.changed = changed;
    }

    /// Tags a range of the shown text.
    public void add(TextRange range, Tag tag) {
        Optional<PageId> page = editor.openPage();
        if (page.isEmpty() || range.isEmpty()) {
            return;
        }
        editor.save();
        TextRange place = editor.text().inSaved(range);
        TagPassages tagging = tagging();
        lane.run(() -> tagging.tag(page.get(), place, tag), made -> stored("editor.tagged", made));
    }

    /// Takes a tag off its passage: it stays in the table of findings, as rejected.
    public void remove(Annotation annotation) {
        TagPassages tagging = tagging();
        lane.run(() -> tagging.settle(annotation, AnnotationStatus.REJECTED), settled -> stored("editor.untagged", settled));
    }

    private TagPassages tagging() {
        return new TagPassages(desk.collection(), desk.author(), desk.tools().clock());
    }

    private void stored(String told, Annotation annotation) {
        desk.notices().tell(Sentence.of(told, TagName.of(annotation.tag())));
        if (editor.openPage().equals(Optional.of(annotation.target().page()))) {
            editor.text().marking().tagged(annotation);
        }
        changed.run();
    }

    /// The tags that a range of the shown text bears, proposed ones among them.
    public List<Annotation> at(TextRange range) {
        return editor.openPage().isEmpty() ? List.of() : editor.text().marking().tagsAt(editor.text().inSaved(range));
    }

    /// Gives `then` the tags that people made in the collection.
    public void known(Consumer<List<Tag>> then) {
        desk.ownTags(then);
    }
}
