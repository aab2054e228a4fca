package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.neural.SlotModel;
import org.relire.repair.neural.Slots;

/// Has the neural reader read once more, and settles each place between the decoder and it: text that is noisy throughout as a whole, of cleaner
/// text what is about the spans that call for it.
final class SecondReader {
    /// In characters: what is read about spans, and how much of that is used.
    private static final int CONTEXT = 56;
    private static final int USED = 24;

    private final SlotModel model;
    private final FrenchKnowledge knowledge;
    private final Channel channel;
    private final Settings settings;
    private final Profile profile;

    SecondReader(SlotModel model, FrenchKnowledge knowledge, Channel channel, Settings settings, Profile profile) {
        this.model = model;
        this.knowledge = knowledge;
        this.channel = channel;
        this.settings = settings;
        this.profile = profile;
    }

    /// The spans of a part of a page, in order, with what the reader holds of them and what it proposes itself.
    ///
    /// @param spans that the decoder found, in order
    /// @param calls whether a span of clean text is worth a second reading
    /// @param plain whether a span is right beyond doubt, so that nobody is asked
    List<Settled> read(ScreenedText part, List<Span> spans, Predicate<Span> calls, Predicate<Span> plain) {
        if (part.tokens().isEmpty()) {
            return List.of();
        }
        char[] text = part.text();
        if (part.isHopeless()) {
            return spans.stream().map(Settled::unheard).toList();
        }
        if (part.isNoisyThroughout()) {
            SecondRow whole = SecondRow.of(text, part.tokens().getFirst().start(), part.tokens().getLast().end());
            return settle(part, new SecondView(text, whole, model.readText(whole.text())), part.tokens(), spans, plain);
        }
        List<Row> rows = rows(text, spans.stream().filter(span -> isReadable(span) && calls.test(span) && !plain.test(span)).toList());
        List<SecondRow> texts = rows.stream().map(row -> SecondRow.of(text, row.start, row.end)).toList();
        List<Slots> read = model.read(texts.stream().map(SecondRow::text).toList());
        List<Settled> settled = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            int from = rows.get(i).from;
            int to = rows.get(i).to;
            for (; next < spans.size() && spans.get(next).start() < from; next++) {
                settled.add(Settled.unheard(spans.get(next)));
                from = Math.max(from, spans.get(next).end());
            }
            int first = next;
            while (next < spans.size() && spans.get(next).end() <= to) {
                next++;
            }
            // what is used ends before a span that it does not hold whole
            to = next < spans.size() ? Math.min(to, spans.get(next).start()) : to;
            settled.addAll(settle(part, new SecondView(text, texts.get(i), read.get(i)), tokens(part, from, to), spans.subList(first, next), plain));
        }
        spans.subList(next, spans.size()).forEach(span -> settled.add(Settled.unheard(span)));
        return settled;
    }

    /// Whether a span fits a row.
    static boolean isReadable(Span span) {
        return span.end() - span.start() <= SlotModel.LONGEST;
    }

    /// What decoder and reader hold of a place that a person asks about, read with as much around it as can be; nothing where it is too long.
    Optional<Place> ask(AskedPlace asked) {
        int from = asked.from();
        int to = asked.to();
        int room = (SlotModel.LONGEST - (to - from)) / 2;
        if (room < 0) {
            return Optional.empty();
        }
        char[] text = asked.part().text();
        int start = wordStart(text, Math.max(0, from - room), from);
        int end = wordEnd(text, Math.min(text.length, to + room), to);
        SecondRow row = SecondRow.of(text, start, end);
        SecondView view = new SecondView(text, row, model.read(List.of(row.text())).getFirst());
        return Optional.of(settlement(asked.part(), view, tokens(asked.part(), from, to), asked.spans()).ask(from, to));
    }

    private List<Settled> settle(ScreenedText part, SecondView view, List<PassageToken> tokens, List<Span> spans, Predicate<Span> plain) {
        return settlement(part, view, tokens, spans).settle(plain);
    }

    private Settlement settlement(ScreenedText part, SecondView view, List<PassageToken> tokens, List<Span> spans) {
        Fluency fluency = new Fluency(knowledge, new Spelling(knowledge, settings, profile), part);
        return new Settlement(view, tokens, spans, knowledge, fluency, channel, profile);
    }

    private static List<PassageToken> tokens(ScreenedText part, int from, int to) {
        return part.tokens().stream().filter(token -> token.start() >= from && token.end() <= to).toList();
    }

    /// As few rows as hold all spans with what stands around them; what is used of one row is not used of the next.
    static List<Row> rows(char[] text, List<Span> spans) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < spans.size(); ) {
            int from = spans.get(i).start();
            int last = i;
            while (last + 1 < spans.size() && spans.get(last + 1).end() - from + 2 * CONTEXT <= SlotModel.LONGEST) {
                last++;
            }
            int to = spans.get(last).end();
            int room = Math.clamp((SlotModel.LONGEST - (to - from)) / 2, 0, CONTEXT);
            int limit = rows.isEmpty() ? 0 : rows.getLast().to;
            int next = last + 1 < spans.size() ? spans.get(last + 1).start() : text.length;
            int start = wordStart(text, Math.max(0, from - room), from);
            int end = wordEnd(text, Math.min(text.length, to + room), to);
            int used = Math.min(room, USED);
            rows.add(new Row(start, end, Math.max(Math.max(limit, start), from - used), Math.min(Math.min(next, end), to + used)));
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
