package org.relire.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.ContextCheck;
import org.relire.repair.lattice.Decoder;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;

/// Reads passages through one channel; lends each thread tools of its own.
final class PassageReader {
    private final FrenchKnowledge knowledge;
    private final Channel channel;
    private final float languageWeight;
    private final boolean quick;
    private final Queue<Tools> lent = new ConcurrentLinkedQueue<>();

    PassageReader(FrenchKnowledge knowledge, Channel channel, float languageWeight) {
        this(knowledge, channel, languageWeight, false);
    }

    private PassageReader(FrenchKnowledge knowledge, Channel channel, float languageWeight, boolean quick) {
        this.knowledge = knowledge;
        this.channel = channel;
        this.languageWeight = languageWeight;
        this.quick = quick;
    }

    /// A reader for another channel.
    PassageReader with(Channel other) {
        return new PassageReader(knowledge, other, languageWeight);
    }

    /// A reader that finds only plain misreadings, at less than half the cost: enough to learn a document's confusions from.
    PassageReader quick() {
        return new PassageReader(knowledge, channel, languageWeight, true);
    }

    Channel channel() {
        return channel;
    }

    /// Reads the passages of each part.
    void read(List<ScreenedText> parts, PartSink sink) {
        Tools tools = borrow();
        for (ScreenedText part : parts) {
            sink.accept(part, read(passages(part, tools.check()), tools));
        }
        lent.add(tools);
    }

    /// Reads all passages of a part, those as well that a look at the words around would settle.
    List<Span> readThrough(ScreenedText part) {
        Tools tools = borrow();
        List<Span> spans = read(part.passages(), tools);
        lent.add(tools);
        return spans;
    }

    private Tools borrow() {
        Tools tools = lent.poll();
        return tools != null ? tools
                : new Tools(new Decoder(knowledge, channel, languageWeight, quick), new ContextCheck(knowledge, channel, languageWeight));
    }

    private static List<Span> read(List<Passage> passages, Tools tools) {
        List<Span> spans = new ArrayList<>();
        passages.forEach(passage -> spans.addAll(tools.decoder().read(passage).spans()));
        return spans;
    }

    /// The passages that are read: in clean text those whose doubts are not settled by a look at the words that are near.
    private List<Passage> passages(ScreenedText part, ContextCheck check) {
        if (quick || part.isNoisy() || part.passages().isEmpty()) {
            return part.passages();
        }
        check.start(part.text(), part.tokens());
        BitSet confirmed = new BitSet();
        for (int i = 0; i < part.tokens().size(); i++) {
            PassageToken token = part.tokens().get(i);
            if (token.doubtful() && !part.hints().hesitates(token.start(), token.end()) && check.confirms(i)) {
                confirmed.set(i);
            }
        }
        return confirmed.isEmpty() ? part.passages() : Passages.of(part, confirmed);
    }

    /// What one thread works with.
    private record Tools(Decoder decoder, ContextCheck check) {
    }

    /// Takes what the decoder made of a part.
    interface PartSink {
        void accept(ScreenedText part, List<Span> spans);
    }
}
