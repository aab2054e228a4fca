import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets a source text in one column, page after page, with running heads, footnotes and page numbers.
final class PageLayout {

    private static final Pattern NOTE_MARK = Pattern.compile("\\[(\\d)]");

    private final Faces faces;
    private final Style style;
    private final Source source;
    private final LineBreaker breaker;
    private final List<Evidence> evidence;
    private final List<Placed.Page> pages = new ArrayList<>();
    private List<Placed.Line> lines = new ArrayList<>();
    private List<Placed.Line> notes = new ArrayList<>();
    private List<Placed.Rule> rules = new ArrayList<>();
    private double y;
    private final int firstNumber;

    PageLayout(Faces faces, Style style, Source source, List<Evidence> evidence, int firstNumber) {
        this.faces = faces;
        this.style = style;
        this.source = source;
        this.evidence = evidence;
        this.firstNumber = firstNumber;
        this.breaker = new LineBreaker(faces, style.typewriter());
        this.y = style.top();
    }

    List<Placed.Page> pages() {
        startPage();
        for (int i = 0; i < source.blocks().size(); i++) {
            place(source.blocks().get(i));
        }
        endPage();
        return pages;
    }

    private void place(Block block) {
        double l = style.leading();
        switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Paragraph p -> {
                flow(p.text(), style.left(), style.measure(), style.typewriter() ? 5 * style.pitch() : 0);
                y += l * 0.45;
            }
            case Block.Item item -> item(item);
            case Block.Line line -> line(line);
            case Block.Table table -> table(table);
            case Block.Rule _ -> {
                rules.add(new Placed.Rule(style.left(), y - l * 0.3, style.measure()));
                y += l * 0.8;
            }
            case Block.PageBreak _ -> {
                endPage();
                startPage();
            }
        }
    }

    private void heading(Block.Heading h) {
        double l = style.leading();
        need((h.level() == 1 ? 5 : 4) * l);
        y += y > style.top() + 2 * l ? l * (h.level() == 3 ? 0.4 : 0.8) : 0;
        Face face = style.heading(h.level());
        for (Placed.Line line : breaker.lines(h.text(), face, style.left(), style.measure() * 0.9, 0, false)) {
            Placed.Line set = h.level() == 1 ? aligned(line, '>') : line;
            add(new Placed.Line(set.words(), style.typewriter()), l * (h.level() == 1 ? 1.25 : 1.0));
        }
        y += l * 0.4;
    }

    private void item(Block.Item item) {
        double hang = Math.max(style.size() * 1.6, faces.width(item.label() + " ", style.text()));
        double left = style.left() + (style.typewriter() ? 3 * style.pitch() : style.size() * 0.8) + hang;
        String text = Evidence.extract(item.text(), evidence);
        List<Placed.Line> set = breaker.lines(text, style.text(), left, style.left() + style.measure() - left, 0,
                style.justified());
        String label = style.typewriter() ? LineBreaker.typed(item.label()) : item.label();
        List<Placed.Word> first = new ArrayList<>();
        first.add(new Placed.Word(label, left - hang, 0, style.text(), -1));
        first.addAll(set.getFirst().words());
        set.set(0, new Placed.Line(first, false));
        flow(set, item.text());
        y += style.leading() * 0.25;
    }

    private void line(Block.Line line) {
        need(style.leading());
        String text = Evidence.extract(line.text(), evidence);
        for (Placed.Line set : breaker.lines(text, style.text(), style.left(), style.measure() * 0.92, 0, false)) {
            add(aligned(set, line.side()), style.leading() * 1.05);
        }
    }

    private void table(Block.Table table) {
        need(style.leading() * (table.rows().size() + 1));
        int columns = table.rows().getFirst().size();
        double width = style.measure() * 0.94;
        double firstWidth = width * (columns > 3 ? 0.3 : 0.4);
        Face face = style.typewriter() ? style.text() : new Face(style.regular(), style.size() * 0.92, 0);
        rules.add(new Placed.Rule(style.left(), y - style.leading() * 0.45, style.measure()));
        y += style.leading() * 0.4;
        for (int r = 0; r < table.rows().size(); r++) {
            List<Placed.Word> words = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                String cell = table.rows().get(r).get(c).replace('\'', '’');
                boolean number = c > 0 && (cell.isEmpty() || Character.isDigit(cell.charAt(0)) || r == 0);
                double x = style.left() + (c == 0 ? 6 : firstWidth + (width - firstWidth) / (columns - 1) * (c - 1));
                double cellWidth = c == 0 ? firstWidth : (width - firstWidth) / (columns - 1);
                double inset = number ? cellWidth - faces.width(cell, face) - 4 : 0;
                words.add(new Placed.Word(cell.replace(' ', '\u00A0'), x + inset, 0, face, -1));
            }
            add(new Placed.Line(words, false), style.leading());
            if (r == 0) {
                rules.add(new Placed.Rule(style.left(), y - style.leading() * 0.7, style.measure()));
                y += style.leading() * 0.25;
            }
        }
        rules.add(new Placed.Rule(style.left(), y - style.leading() * 0.65, style.measure()));
        y += style.leading() * 0.8;
    }

    private void flow(String text, double left, double measure, double first) {
        String plain = Evidence.extract(text, evidence);
        flow(breaker.lines(plain, style.text(), left, measure, first, style.justified()), text);
    }

    /// Places the lines; a footnote goes to the foot of the page on which its mark falls.
    private void flow(List<Placed.Line> set, String text) {
        List<String> keys = new ArrayList<>();
        Matcher marks = NOTE_MARK.matcher(text);
        while (marks.find()) {
            keys.add(marks.group(1));
        }
        for (Placed.Line line : set) {
            need(style.leading());
            for (String key : List.copyOf(keys)) {
                if (line.text().contains("(" + key + ")")) {
                    footnote(key);
                    keys.remove(key);
                }
            }
            add(line, style.leading());
        }
    }

    private void footnote(String key) {
        List<Placed.Line> set = breaker.lines("(" + key + ") " + source.notes().get(key), style.small(), style.left(),
                style.measure(), 0, style.justified());
        need(style.leading() * 1.5 + noteLeading() * set.size());
        notes.addAll(set);
    }

    private double noteLeading() {
        return style.typewriter() ? style.leading() * 0.75 : style.leading() * 0.85;
    }

    private double limit() {
        double noteHeight = notes.isEmpty() ? 0 : notes.size() * noteLeading() + style.leading();
        return Style.PAGE_HEIGHT - style.bottom() - noteHeight;
    }

    private void need(double height) {
        if (y + height > limit() + style.leading() && !lines.isEmpty()) {
            endPage();
            startPage();
        }
    }

    private void add(Placed.Line line, double advance) {
        lines.add(line.moved(y));
        y += advance;
    }

    private Placed.Line aligned(Placed.Line line, char side) {
        Placed.Word last = line.words().getLast();
        double width = last.x() + faces.width(last.text(), last.face()) - line.words().getFirst().x();
        double shift = switch (side) {
            case '>' -> (style.measure() - width) / 2;
            case '»' -> style.measure() - width;
            default -> 0;
        };
        return new Placed.Line(line.words().stream()
                .map(w -> new Placed.Word(w.text(), w.x() + shift, w.y(), w.face(), w.mark())).toList(), line.underlined());
    }

    private void startPage() {
        y = style.top();
        if (!pages.isEmpty() && !source.head().isEmpty()) {
            Placed.Line head = breaker.lines(source.head(), style.small(), style.left(), style.measure(), 0, false).getFirst();
            lines.add(head.moved(style.top() - style.leading() * 2));
            if (!style.typewriter()) {
                rules.add(new Placed.Rule(style.left(), style.top() - style.leading() * 1.6, style.measure()));
            }
            y += style.leading() * 0.3;
        }
    }

    private void endPage() {
        double noteY = Style.PAGE_HEIGHT - style.bottom() - (notes.size() - 1) * noteLeading();
        if (!notes.isEmpty()) {
            rules.add(new Placed.Rule(style.left(), noteY - noteLeading(), style.measure() * 0.3));
        }
        for (Placed.Line note : notes) {
            lines.add(note.moved(noteY));
            noteY += noteLeading();
        }
        if (!source.foot().isEmpty() && (firstNumber > 1 || !pages.isEmpty())) {
            String number = source.foot().replace("%d", String.valueOf(firstNumber + pages.size()));
            Placed.Line foot = breaker.lines(number, style.text(), style.left(), style.measure(), 0, false).getFirst();
            lines.add(aligned(foot, '>').moved(Style.PAGE_HEIGHT - style.bottom() + style.leading() * 2.2));
        }
        pages.add(new Placed.Page(lines, rules));
        lines = new ArrayList<>();
        notes = new ArrayList<>();
        rules = new ArrayList<>();
    }
}
