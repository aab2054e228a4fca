package org.relire.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the ink of a stretch of raw text, given in fractions of characters, among the words of a reading.
final class Ink {

    /// A read word and the index of its line.
    private record Placed(TextRange range, OcrWord word, Language language, int line) {
    }

    private final List<Placed> words = new ArrayList<>();
    private final int lines;

    Ink(Reading reading) {
        List<WordSpan> spans = reading.words();
        List<OcrLine> layout = reading.layout().lines().toList();
        this.lines = layout.size();
        int at = 0;
        for (int line = 0; line < lines; line++) {
            for (int i = 0; i < layout.get(line).words().size(); i++) {
                WordSpan span = spans.get(at++);
                words.add(new Placed(span.range(), span.word(), span.language(), line));
            }
        }
    }

    /// How many lines the layout has; 0 if it has no words.
    int lines() {
        return words.isEmpty() ? 0 : lines;
    }

    /// The line of the last word that begins at or before `raw`, or the first word's.
    int lineAt(double raw) {
        return words.get(Math.max(0, lastStartingBy(raw))).line();
    }

    /// The language of the word at the beginning of the stretch.
    Language language(double from, double to) {
        if (words.isEmpty()) {
            return Language.UNKNOWN;
        }
        int first = under(from, to).findFirst().orElse(Math.max(0, lastStartingBy(from)));
        return words.get(first).language();
    }

    /// The lowest confidence of the words under the stretch; 0 if there is none.
    double confidence(double from, double to) {
        return under(from, to).mapToDouble(i -> words.get(i).word().confidence()).min().orElse(0);
    }

    /// The box around the ink of the stretch on `line`, or the gap where it would stand.
    Box box(int line, double from, double to) {
        List<Box> boxes = under(from, to).filter(i -> words.get(i).line() == line)
                .mapToObj(i -> slice(words.get(i), from, to)).toList();
        return boxes.isEmpty() ? gap(line, from) : Box.around(boxes);
    }

    private IntStream under(double from, double to) {
        int first = Math.max(0, lastStartingBy(from));
        return IntStream.range(first, words.size())
                .takeWhile(i -> words.get(i).range().start() < to)
                .filter(i -> words.get(i).range().end() > from && from < to);
    }

    /// The index of the last word that begins at or before `raw`, or -1.
    private int lastStartingBy(double raw) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).range().start() <= raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static Box slice(Placed placed, double from, double to) {
        double start = Math.max(0, from - placed.range().start());
        double end = Math.min(placed.range().length(), to - placed.range().start());
        return Edges.of(placed.word(), start, end).upright(placed.word().box());
    }

    /// Text that was typed where nothing was read: between its neighbours on the line, or a narrow strip beside one.
    private Box gap(int line, double raw) {
        int index = lastStartingBy(raw);
        if (index >= 0 && words.get(index).range().start() == raw) {
            index--;
        }
        Placed before = onLine(index, line);
        Placed after = onLine(index + 1, line);
        if (before != null && raw < before.range().end()) {
            double at = raw - before.range().start();
            return Edges.of(before.word(), at, at).upright(before.word().box());
        }
        if (before == null) {
            Box box = (after != null ? after : words.get(Math.max(0, index))).word().box();
            return new Edges(Math.max(0, box.x() - strip(box)), box.x()).upright(box);
        }
        Box box = before.word().box();
        double right = after != null && after.word().box().x() > box.right()
                ? after.word().box().x() : box.right() + strip(box);
        return new Edges(box.right(), right).upright(box);
    }

    private @Nullable Placed onLine(int index, int line) {
        return index >= 0 && index < words.size() && words.get(index).line() == line ? words.get(index) : null;
    }

    private static double strip(Box box) {
        return Math.max(1, box.height() / 4);
    }
}
