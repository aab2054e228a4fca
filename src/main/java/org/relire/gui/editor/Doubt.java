package org.relire.gui.editor;

import java.util.List;
import java.util.OptionalDouble;
import org.relire.model.Edit;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.model.Verification;
import org.relire.workflow.port.Remark;

/// A place that a person may want to decide on.
sealed interface Doubt {

    /// In the saved text.
    TextRange range();

    /// What it might read, best first.
    List<String> suggestions();

    /// Whether the first suggestion is likelier than what stands there: what one key does then is to take it, else to keep.
    default boolean isSuggestionLikelier() {
        return false;
    }

    /// The chance that what stands there is right; empty where nothing tells.
    default OptionalDouble chanceAsItStands() {
        return OptionalDouble.empty();
    }

    /// The repair engine's doubt.
    record OfSuspect(Suspect suspect, TextRange range) implements Doubt {
        @Override
        public List<String> suggestions() {
            return suspect.suggestions().stream().map(s -> s.text()).toList();
        }

        @Override
        public boolean isSuggestionLikelier() {
            return !suspect.suggestions().isEmpty()
                    && suspect.suggestions().getFirst().confidence() > 1 - suspect.errorProbability();
        }

        @Override
        public OptionalDouble chanceAsItStands() {
            return OptionalDouble.of(1 - suspect.errorProbability());
        }
    }

    /// The proofreader's remark. It says nothing of how likely it is, and in scanned text its first replacement is hardly
    /// ever right: what stands there is kept unless a person chooses otherwise.
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

    /// Words that the OCR engine was unsure of and that nothing else is said of.
    ///
    /// @param confidence the engine's, 0-1
    record OfUnsure(TextRange range, double confidence) implements Doubt {
        @Override
        public List<String> suggestions() {
            return List.of();
        }
    }

    /// Readings that a person asked for at a place that nothing need be said of, likeliest first. How likely they are nobody knows: often none is right.
    record OfAsked(TextRange range, List<String> suggestions) implements Doubt {
        public OfAsked {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// A change that was made, which can be taken back.
    record OfEdit(Edit edit, TextRange range) implements Doubt {
        @Override
        public List<String> suggestions() {
            return List.of();
        }
    }

    /// A person's word that it is right.
    record OfVerification(Verification verification, TextRange range) implements Doubt {
        @Override
        public List<String> suggestions() {
            return List.of();
        }
    }

    /// The same at another place: the text before it has changed.
    default Doubt at(TextRange place) {
        return switch (this) {
            case OfSuspect suspect -> new OfSuspect(suspect.suspect(), place);
            case OfRemark of -> new OfRemark(of.remark().at(place));
            case OfUnsure unsure -> new OfUnsure(place, unsure.confidence());
            case OfAsked asked -> new OfAsked(place, asked.suggestions());
            case OfEdit edit -> new OfEdit(edit.edit(), place);
            case OfVerification word -> new OfVerification(word.verification(), place);
        };
    }

    /// What a text shows of it.
    default TextMark.Kind kind() {
        return switch (this) {
            case OfSuspect suspect -> suspect.suggestions().isEmpty() ? TextMark.Kind.UNKNOWN : TextMark.Kind.SUSPECT;
            case OfAsked _ -> TextMark.Kind.SUSPECT;
            case OfRemark _ -> TextMark.Kind.REMARK;
            case OfUnsure _ -> TextMark.Kind.UNSURE;
            case OfEdit edit -> edit.edit().origin().isHuman() ? TextMark.Kind.HUMAN_EDIT : TextMark.Kind.MACHINE_EDIT;
            case OfVerification _ -> TextMark.Kind.VERIFIED;
        };
    }
}
