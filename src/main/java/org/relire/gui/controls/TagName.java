package org.relire.gui.controls;

import java.util.Locale;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.workflow.StandardTags;

/// A tag's name for people: a standard tag's in their language, another as it was named.
public final class TagName {

    private TagName() {
    }

    public static Sentence of(Tag tag) {
        return StandardTags.holds(tag) && tag.kind() != TagKind.CUSTOM
                ? Sentence.of("tag.kind." + tag.kind().name().toLowerCase(Locale.ROOT)) : Sentence.of("tag.named", tag.name());
    }
}
