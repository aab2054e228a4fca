import java.util.List;
import java.util.stream.Collectors;

/// Words, lines and rules at their places on a page; points from the top left, y of the baseline.
final class Placed {

    private Placed() {
    }

    /// A word; `mark` is the number of the evidence that starts with it, or -1.
    record Word(String text, double x, double y, Face face, int mark) {
    }

    /// A printed line. `order` sorts lines in reading order within the page.
    record Line(List<Word> words, boolean underlined) {
        Line {
            words = List.copyOf(words);
        }

        String text() {
            return words.stream().map(w -> w.text().replace('\u00A0', ' ')).collect(Collectors.joining(" "));
        }

        Line moved(double dy) {
            return new Line(words.stream().map(w -> new Word(w.text(), w.x(), w.y() + dy, w.face(), w.mark())).toList(),
                    underlined);
        }
    }

    /// A thin horizontal line.
    record Rule(double x, double y, double width) {
    }

    /// One page, lines in reading order.
    record Page(List<Line> lines, List<Rule> rules) {
        Page {
            lines = List.copyOf(lines);
            rules = List.copyOf(rules);
        }

        String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        }
    }
}
