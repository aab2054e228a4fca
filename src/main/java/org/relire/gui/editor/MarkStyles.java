package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/// The looks of a text by what is said of its parts: the style classes are the names of the marks' kinds.
final class MarkStyles {

    private MarkStyles() {
    }

    /// Of the whole text on the screen.
    static StyleSpans<Collection<String>> of(PageTextViewModel model, int length) {
        List<TextMark> marks = new ArrayList<>();
        for (TextMark mark : model.marks().texts()) {
            marks.add(new TextMark(model.shown(mark.range()), mark.kind()));
        }
        @Nullable Doubt current = model.currentProperty().get();
        if (current != null) {
            marks.add(new TextMark(model.shown(current.range()), TextMark.Kind.CURRENT));
        }
        return of(marks, length);
    }

    private static StyleSpans<Collection<String>> of(List<TextMark> marks, int length) {
        Set<Integer> borders = new TreeSet<>(Set.of(0, length));
        for (TextMark mark : marks) {
            borders.add(Math.min(length, mark.range().start()));
            borders.add(Math.min(length, mark.range().end()));
        }
        List<Integer> cuts = List.copyOf(borders);
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        List<TextMark> sorted = marks.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList();
        List<TextMark> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            open.removeIf(m -> m.range().end() <= from);
            while (next < sorted.size() && sorted.get(next).range().start() <= from) {
                open.add(sorted.get(next++));
            }
            spans.add(classes(open), cuts.get(i + 1) - from);
        }
        return spans.create();
    }

    private static Collection<String> classes(List<TextMark> open) {
        Set<TextMark.Kind> kinds = EnumSet.noneOf(TextMark.Kind.class);
        open.stream().filter(m -> !m.range().isEmpty()).forEach(m -> kinds.add(m.kind()));
        return kinds.stream().map(TextMark.Kind::styleClass).toList();
    }
}
