package org.relire.gui.editor;

import java.util.List;
import org.relire.model.Edit;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.port.Remark;

/// A place that a person may want to decide on.
sealed interface Doubt {

    /// In the saved text.
    TextRange range();

    /// What it might read, best first.
    List<String> suggestions();

    /// The repair engine's doubt.
    record OfSuspect(Suspect suspect, TextRange range) implements Doubt {
        @Override
        public List<String> suggestions() {
            return suspect.suggestions().stream().map(s -> s.text()).toList();
        }
    }

    /// The proofreader's remark.
    record OfRemark(Remark remark) implements Doubt {
        @Override
        public TextRange range() {
            return remark.range();
        }

        @Override
        public List<String> suggestions() {
            return remark.replacements().stream().limit(5).toList();
        }
    }

    /// A change that was made, which can be taken back.
    record OfEdit(Edit edit, TextRange range) implements Doubt {
        @Override
        public List<String> suggestions() {
            return List.of();
        }
    }
}
