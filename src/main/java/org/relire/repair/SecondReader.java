package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.neural.SlotModel;
import org.relire.repair.neural.Slots;

/// Has the neural reader read once more, and settles each place between the decoder and it: noisy text as a whole, of clean text what is about the
/// passages in doubt.
final class SecondReader {
    /// In characters: what is read about passages, and how much of that is used.
    private static final int CONTEXT = 56;
    private static final int USED = 24;

    private final SlotModel model;
    private final FrenchKnowledge knowledge;
    private final Channel channel;
    private final Profile profile;

    SecondReader(SlotModel model, FrenchKnowledge knowledge, Channel channel, Profile profile) {
        this.model = model;
        this.knowledge = knowledge;
        this.channel = channel;
        this.profile = profile;
    }

    /// The spans of a part of a page, in order, with what the reader holds of them and what it proposes itself.
    ///
    /// @param passages of the part, in order
    /// @param spans    that the decoder found in them, in order
    List<Settled> read(ScreenedText part, List<Passage> passages, List<Span> spans) {
        List<Settled> settled = new ArrayList<>();
        if (part.tokens().isEmpty()) {
            return settled;
        }
        char[] text = part.text();
        if (part.isNoisy()) {
            SecondRow whole = SecondRow.of(text, part.tokens().getFirst().start(), part.tokens().getLast().end());
            settled.addAll(settle(new SecondView(text, whole, model.readText(whole.text())), part.tokens(), spans));
            return settled;
        }
        List<Row> rows = rows(text, passages);
        List<SecondRow> texts = rows.stream().map(row -> SecondRow.of(text, row.start, row.end)).toList();
        List<Slots> read = model.read(texts.stream().map(SecondRow::text).toList());
        int used = 0;
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int from = Math.max(used, row.from);
            List<PassageToken> tokens = part.tokens().stream().filter(token -> token.start() >= from && token.end() <= row.to).toList();
            int first = next;
            while (next < spans.size() && spans.get(next).start() < row.to) {
                next++;
            }
            settled.addAll(settle(new SecondView(text, texts.get(i), read.get(i)), tokens, spans.subList(first, next)));
            used = row.to;
        }
        return settled;
    }

    private List<Settled> settle(SecondView view, List<PassageToken> tokens, List<Span> spans) {
        return new Settlement(view, tokens, spans, knowledge, channel, profile).settle();
    }

    /// As few rows as hold all passages with what stands around them.
    static List<Row> rows(char[] text, List<Passage> passages) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < passages.size(); ) {
            int from = passages.get(i).from();
            int last = i;
            while (last + 1 < passages.size() && passages.get(last + 1).to() - from + 2 * CONTEXT <= SlotModel.LONGEST) {
                last++;
            }
            int to = passages.get(last).to();
            int room = Math.min(CONTEXT, (SlotModel.LONGEST - (to - from)) / 2);
            int start = wordStart(text, Math.max(0, from - room), from);
            int end = wordEnd(text, Math.min(text.length, to + room), to);
            int limit = last + 1 < passages.size() ? passages.get(last + 1).from() : text.length;
            rows.add(new Row(start, end, Math.min(from, start + room - Math.min(room, USED)), Math.min(limit, Math.max(to, end - room + Math.min(room, USED)))));
            i = last + 1;
        }
        return rows;
    }

    /// The first place from `at` on where a word begins, if one does before `limit`.
    private static int wordStart(char[] text, int at, int limit) {
        for (int i = at; i < limit; i++) {
            if (i == 0 || Character.isWhitespace(text[i - 1])) {
                return i;
            }
        }
        return at;
    }

    private static int wordEnd(char[] text, int at, int limit) {
        for (int i = at; i > limit; i--) {
            if (i == text.length || Character.isWhitespace(text[i])) {
                return i;
            }
        }
        return at;
    }

    /// What is read at once, `start` to `end`, and the part of it that is used, `from` to `to`.
    record Row(int start, int end, int from, int to) {
    }
}
