import java.util.ArrayList;
import java.util.List;

/// Sets two source texts with the same blocks side by side, as parliamentary papers are: French left, Dutch right.
final class BilingualLayout {

    /// The two columns, page after page.
    record Columns(List<Placed.Page> french, List<Placed.Page> dutch) {
    }

    private final Faces faces;
    private final Style left;
    private final Style right;
    private final int firstNumber;

    BilingualLayout(Faces faces, Style style, double gutter, int firstNumber) {
        this.faces = faces;
        double column = (style.measure() - gutter) / 2;
        this.left = style.column(style.left(), Style.PAGE_WIDTH - style.left() - column);
        this.right = style.column(style.left() + column + gutter, style.right());
        this.firstNumber = firstNumber;
    }

    Columns set(Source french, Source dutch, List<Evidence> evidence) {
        List<Placed.Page> frenchPages = new ArrayList<>();
        List<Placed.Page> dutchPages = new ArrayList<>();
        List<Placed.Line> frenchLines = new ArrayList<>(head(french, 0));
        List<Placed.Line> dutchLines = new ArrayList<>();
        double y = left.top();
        for (int i = 0; i < french.blocks().size(); i++) {
            List<Placed.Line> a = block(french.blocks().get(i), left, evidence);
            List<Placed.Line> b = block(dutch.blocks().get(i), right, new ArrayList<>());
            double height = Math.max(a.size(), b.size()) * left.leading();
            double kept = french.blocks().get(i) instanceof Block.Heading ? 7 * left.leading() : 0;
            if (y + height + kept > Style.PAGE_HEIGHT - left.bottom()) {
                frenchPages.add(new Placed.Page(frenchLines, List.of()));
                dutchPages.add(new Placed.Page(dutchLines, List.of()));
                frenchLines = new ArrayList<>(head(french, frenchPages.size()));
                dutchLines = new ArrayList<>();
                y = left.top();
            }
            put(a, y, frenchLines);
            put(b, y, dutchLines);
            boolean tight = french.blocks().get(i) instanceof Block.Line;
            y += height + left.leading() * (tight ? 0.15 : 0.65);
        }
        frenchPages.add(new Placed.Page(frenchLines, List.of()));
        dutchPages.add(new Placed.Page(dutchLines, List.of()));
        return new Columns(frenchPages, dutchPages);
    }

    private void put(List<Placed.Line> lines, double y, List<Placed.Line> page) {
        for (int i = 0; i < lines.size(); i++) {
            page.add(lines.get(i).moved(y + i * left.leading()));
        }
    }

    private List<Placed.Line> head(Source source, int page) {
        Face face = left.text();
        double y = left.top() - 2.5 * left.leading();
        String number = "[ " + (firstNumber + page) + " ]";
        double middle = (Style.PAGE_WIDTH - faces.width(number, face)) / 2;
        return List.of(new Placed.Line(List.of(new Placed.Word(source.head().replace(' ', '\u00A0'), left.left(), y, face, -1),
                new Placed.Word(number.replace(' ', '\u00A0'), middle, y, face, -1)), false));
    }

    private List<Placed.Line> block(Block block, Style style, List<Evidence> evidence) {
        LineBreaker breaker = new LineBreaker(faces, false);
        return switch (block) {
            case Block.Heading h -> centred(breaker.lines(h.text(), style.heading(3), style.left(), style.measure(), 0, false), style);
            case Block.Line l -> centred(breaker.lines(l.text(), style.text(), style.left(), style.measure(), 0, false), style);
            case Block.Paragraph p -> breaker.lines(Evidence.extract(p.text(), evidence), style.text(), style.left(),
                    style.measure(), style.size() * 1.4, true);
            case Block.Item item -> breaker.lines(item.label() + " " + Evidence.extract(item.text(), evidence), style.text(),
                    style.left(), style.measure(), style.size() * 1.4, true);
            case Block.Table _, Block.Rule _, Block.PageBreak _ -> List.of();
        };
    }

    private List<Placed.Line> centred(List<Placed.Line> lines, Style style) {
        return lines.stream().map(line -> {
            Placed.Word last = line.words().getLast();
            double width = last.x() + faces.width(last.text(), last.face()) - line.words().getFirst().x();
            double shift = (style.measure() - width) / 2;
            return new Placed.Line(line.words().stream()
                    .map(w -> new Placed.Word(w.text(), w.x() + shift, w.y(), w.face(), w.mark())).toList(), false);
        }).toList();
    }
}
