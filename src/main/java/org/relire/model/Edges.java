package org.relire.model;

/// The left and right edge of a stretch of ink within a word, in pixels.
record Edges(double left, double right) {

    /// Cuts a word at two offsets of its text, in characters or fractions of them: by its glyphs where they spell it,
    /// else evenly.
    static Edges of(OcrWord word, double start, double end) {
        Box box = word.box();
        if (start <= 0 && end >= word.text().length()) {
            return new Edges(box.x(), box.right());
        }
        double width = (double) box.width() / word.text().length();
        Edges even = new Edges(box.x() + start * width, box.x() + end * width);
        if (!spells(word)) {
            return even;
        }
        Edges cut = byGlyphs(word, start, end);
        return cut.right < cut.left ? even : cut;
    }

    private static Edges byGlyphs(OcrWord word, double start, double end) {
        double left = word.box().right();
        double right = word.box().x();
        int at = 0;
        for (Glyph glyph : word.glyphs()) {
            int next = at + glyph.text().length();
            double share = (double) glyph.box().width() / glyph.text().length();
            if (start >= at && start < next) {
                left = glyph.box().x() + (start - at) * share;
            }
            if (end > at && end <= next) {
                right = glyph.box().x() + (end - at) * share;
            }
            at = next;
        }
        left = Math.max(word.box().x(), left);
        return new Edges(left, end <= start ? left : Math.min(word.box().right(), right));
    }

    private static boolean spells(OcrWord word) {
        StringBuilder glyphs = new StringBuilder();
        for (Glyph glyph : word.glyphs()) {
            if (glyph.text().isEmpty()) {
                return false;
            }
            glyphs.append(glyph.text());
        }
        return word.text().contentEquals(glyphs);
    }

    /// The box between the edges, as high as `word` and at least one pixel wide.
    Box upright(Box word) {
        int from = (int) Math.round(left);
        int to = (int) Math.round(right);
        return new Box(from, word.y(), Math.max(1, to - from), Math.max(1, word.height()));
    }
}
