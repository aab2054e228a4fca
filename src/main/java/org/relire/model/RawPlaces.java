package org.relire.model;

/// For each character of a page's present text, the stretch of raw text that it stands for, as fractions of characters.
///
/// What an edit leaves alone at its two ends stands for itself; the rest shares the rest of the edit's raw range evenly.
final class RawPlaces {

    private final double[] from;
    private final double[] to;

    RawPlaces(RepairedPage page) {
        int length = page.text().length();
        from = new double[length];
        to = new double[length];
        int present = 0;
        int raw = 0;
        for (Edit edit : page.edits()) {
            present = same(present, raw, edit.range().start() - raw);
            present = edited(present, edit);
            raw = edit.range().end();
        }
        same(present, raw, length - present);
    }

    private int same(int present, int raw, int count) {
        return share(present, count, raw, raw + count);
    }

    private int edited(int present, Edit edit) {
        String before = edit.before();
        String after = edit.after();
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int raw = edit.range().start();
        int rawEnd = edit.range().end();
        int at = same(present, raw, head);
        at = share(at, after.length() - head - tail, raw + head, rawEnd - tail);
        return same(at, rawEnd - tail, tail);
    }

    private int share(int present, int count, int rawFrom, int rawTo) {
        double width = count == 0 ? 0 : (double) (rawTo - rawFrom) / count;
        for (int i = 0; i < count; i++) {
            from[present + i] = rawFrom + i * width;
            to[present + i] = rawFrom + (i + 1) * width;
        }
        return present + count;
    }

    /// Where the character at `present` begins in the raw text.
    double from(int present) {
        return from[present];
    }

    /// Where the character before `presentEnd` ends in the raw text.
    double to(int presentEnd) {
        return to[presentEnd - 1];
    }

    double middle(int present) {
        return (from[present] + to[present]) / 2;
    }
}
