import java.util.List;

/// One block of a source text; evidence marks are still inside the text.
sealed interface Block {
    /// A title (level 1) or heading (2, 3).
    record Heading(int level, String text) implements Block { }

    /// Running text.
    record Paragraph(String text) implements Block { }

    /// A line set apart: `<` left, `>` centred, `»` right.
    record Line(char side, String text) implements Block { }

    /// A list item with its printed label ("1.", "a)", "–").
    record Item(String label, String text) implements Block { }

    /// Rows of cells; the first row is the head.
    record Table(List<List<String>> rows) implements Block { }

    /// A horizontal rule.
    record Rule() implements Block { }

    /// The start of a new page.
    record PageBreak() implements Block { }
}
